/** What stands between `---` at the top of a report's template: how its page is made. */
import { parse } from 'yaml';
import { isDataMap, type DataMap } from '../records/data-map.ts';
import { TemplateMistake } from '../templating/template-error.ts';
import { PAPERS, type PaperDocument } from './document.ts';

/** The settings of a page; `title` and `foot` are templates themselves. */
export type FrontMatter = Pick<PaperDocument, 'paper' | 'orientation' | 'pageNumbers' | 'size'> & {
  readonly title: string;
  readonly foot: string | undefined;
  /** Whether the letterhead of the register stands on the first page. */
  readonly letterhead: boolean;
  /** On how many lines of the template it stands. */
  readonly lines: number;
};

export type SplitTemplate = { readonly front: FrontMatter; readonly body: string };

const FRONT = /^---\n([^]*?\n)?---\n/;

/** Parts a template into its front matter and its body. Throws TemplateMistake for what is not understood. */
export function splitTemplate(text: string): SplitTemplate {
  const match = FRONT.exec(text);
  if (match === null) return { front: readFront({}, 0), body: text };
  const lines = match[0].split('\n').length - 1;
  // The body keeps its line numbers, so that mistakes are told where they stand.
  return {
    front: readFront(parsed(match[1] ?? ''), lines),
    body: '\n'.repeat(lines) + text.slice(match[0].length),
  };
}

function parsed(text: string): DataMap {
  try {
    const value: unknown = parse(text);
    if (isDataMap(value)) return value;
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new TemplateMistake(
      {
        en: `the lines between --- at the top are no YAML: ${cause} Put quotation marks around texts with {{ }}.`,
        id: `baris di antara --- di awal bukan YAML: ${cause} Beri tanda petik pada teks yang memuat {{ }}.`,
      },
      1,
    );
  }
  return {};
}

const CHOICES = {
  paper: PAPERS,
  orientation: ['portrait', 'landscape'],
  page_numbers: ['always', 'several', 'never'],
  letterhead: [true, false],
} as const;

const KEYS = ['title', 'foot', 'size', ...Object.keys(CHOICES)];

function readFront(given: Readonly<Record<string, unknown>>, lines: number): FrontMatter {
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw unknownKey(unknown);
  return {
    title: text(given, 'title') ?? '',
    foot: text(given, 'foot'),
    paper: choice(given, 'paper', 'A4'),
    orientation: choice(given, 'orientation', 'portrait'),
    pageNumbers: choice(given, 'page_numbers', 'always'),
    letterhead: choice(given, 'letterhead', false),
    size: sizeIn(given['size']),
    lines,
  };
}

function text(given: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = given[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw wrongValue(key, ['"..."']);
}

const USUAL_SIZE = 10.5;
const [SMALLEST, LARGEST] = [6, 20];

function sizeIn(value: unknown): number {
  if (value === undefined || value === null) return USUAL_SIZE;
  if (typeof value === 'number' && value >= SMALLEST && value <= LARGEST) return value;
  throw wrongValue('size', [`${String(SMALLEST)} … ${String(LARGEST)}`]);
}

function choice<Key extends keyof typeof CHOICES>(
  given: Readonly<Record<string, unknown>>,
  key: Key,
  otherwise: (typeof CHOICES)[Key][number],
): (typeof CHOICES)[Key][number] {
  const value = given[key];
  if (value === undefined || value === null) return otherwise;
  const known = CHOICES[key].find((one) => one === value);
  if (known === undefined) throw wrongValue(key, CHOICES[key].map(String));
  return known;
}

function unknownKey(key: string): TemplateMistake {
  const all = KEYS.join(', ');
  return new TemplateMistake(
    {
      en: `\`${key}\` is no setting of a page. There is: ${all}.`,
      id: `\`${key}\` bukan pengaturan halaman. Yang ada: ${all}.`,
    },
    1,
  );
}

function wrongValue(key: string, possible: readonly string[]): TemplateMistake {
  const all = possible.join(', ');
  return new TemplateMistake(
    { en: `\`${key}\` is one of: ${all}.`, id: `\`${key}\` adalah salah satu dari: ${all}.` },
    1,
  );
}
