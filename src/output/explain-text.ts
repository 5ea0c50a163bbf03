/** `mou explain` for people: the answer first, then why, each sentence with the lines from which it comes. */
import { EXPLAIN_SECTIONS, EXPLAIN_TEXTS } from '../locale/explain.ts';
import type { Language } from '../locale/language.ts';
import type { CitedField, CitedSource } from '../views/cited-source.ts';
import type { Explanation } from '../views/explanation.ts';
import { displayPath } from './check-report.ts';
import { clip } from './code-frame.ts';
import { alignedRows, answerRows, stateLine } from './explain/answer-lines.ts';
import { SECTION_OF } from './explain/sections.ts';
import { tellingAnswer, toldState, toldSteps, type ToldStep } from './explain/told.ts';
import { paintWith, type Paint } from './paint.ts';
import { visible } from './visible.ts';
import { indent } from './wrap.ts';

/** How to show an explanation. */
export type ExplainOptions = {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** The way from where the user stands to the register, with `/`; empty for the folder itself. */
  readonly folder: string;
  /** The commit that the register was read from; undefined for the working tree. */
  readonly commit: string | undefined;
};

/** Lines of a page that is read on paper. */
const WIDEST = 80;

/** Where less than this is left of a line, what is cited stands on its own. */
const LEAST_FOR_EXCERPT = 24;

type Showing = ExplainOptions & { readonly paint: Paint; readonly width: number };

/** The page: title, answer, and the reasons under their headings. */
export function explainText(explanation: Explanation, options: ExplainOptions): string {
  const showing = {
    ...options,
    paint: paintWith(options.colour),
    width: Math.min(options.columns, WIDEST),
  };
  const blocks = [
    heading(explanation, showing),
    answerBlock(explanation, showing),
    ...sectionBlocks(explanation, showing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function heading({ title, id, file }: Explanation, showing: Showing): string {
  const { paint, width, language, commit, folder } = showing;
  const lines = [
    paint.strong(indent(visible(title), 0, width)),
    `${visible(id)}  ${paint.link(visible(displayPath({ path: folder }, file)))}`,
  ];
  if (commit !== undefined) {
    lines.push(paint.faint(indent(EXPLAIN_TEXTS[language].atCommit(commit.slice(0, 7)), 0, width)));
  }
  return lines.join('\n');
}

function answerBlock(explanation: Explanation, { language, paint, width }: Showing): string {
  const rows = answerRows(explanation.answer, tellingAnswer(explanation, language), language);
  const lines = alignedRows(rows).map(({ label, value }) => {
    const [first = '', ...others] = indent(value, label.length, width).split('\n');
    return [paint.faint(label) + first.trimStart(), ...others].join('\n');
  });
  return [paint.strong(indent(stateLine(explanation, language), 0, width)), ...lines].join('\n');
}

function sectionBlocks(explanation: Explanation, showing: Showing): readonly string[] {
  const { language, paint } = showing;
  const told = toldSteps(explanation, language);
  return EXPLAIN_SECTIONS.flatMap((section) => {
    const steps = told.filter(({ step }) => SECTION_OF[step.rule] === section);
    const opening = section === 'state' ? [stateParagraph(explanation, showing)] : [];
    const paragraphs = [...opening, ...steps.map((step) => paragraph(step, showing))];
    if (paragraphs.length === 0) return [];
    return [[paint.strong(EXPLAIN_TEXTS[language].headings[section]), ...paragraphs].join('\n')];
  });
}

function stateParagraph(explanation: Explanation, { language, width }: Showing): string {
  const { possible } = EXPLAIN_TEXTS[language];
  const doubt = explanation.answer.term.certainty === 'possible' ? ` ${possible}` : '';
  return paragraphText(`${toldState(explanation, language)}${doubt}`, width);
}

/** A sentence moved in by two blanks; the end of a line never cuts a date. */
function paragraphText(sentence: string, width: number): string {
  const whole = visible(sentence).replace(/(\d) (\p{L}{3,}) (\d{4})/gu, `$1${UNBROKEN}$2${UNBROKEN}$3`);
  return indent(whole, 2, width).replaceAll(UNBROKEN, ' ');
}

const UNBROKEN = '\u00A0';

function paragraph({ sentence, sources }: ToldStep, showing: Showing): string {
  const { paint, width } = showing;
  const cited = sources.flatMap((source) => citation(source, showing)).map((line) => paint.faint(line));
  return [paragraphText(sentence, width), ...cited].join('\n');
}

/** `    agreements/iism-2026.yaml:14:13  signed: 2026-01-26`, on two lines where one is too short. */
function citation(source: CitedSource, showing: Showing): readonly string[] {
  const { language, width, folder } = showing;
  const texts = EXPLAIN_TEXTS[language];
  if (source.kind === 'setting' && source.at === undefined) {
    return [`    ${visible(texts.byDefault(lastKey(source.path), source.written))}`];
  }
  const { at } = source;
  if (at === undefined) return [];
  const place = `    ${visible(displayPath({ path: folder }, at.file))}:${at.line}:${at.column}`;
  const excerpt = visible(source.kind === 'setting' ? written(source) : excerptOf(source, showing));
  const room = width - place.length - 2;
  if (room >= Math.min(LEAST_FOR_EXCERPT, excerpt.length)) return [`${place}  ${clip(excerpt, room)}`];
  return [place, `      ${clip(excerpt, width - 6)}`];
}

function excerptOf(source: CitedField, { language }: Showing): string {
  if (!source.isWritten) return EXPLAIN_TEXTS[language].notWritten(lastKey(source.path));
  return source.written === undefined ? source.line : written(source);
}

function written({ path, written: text }: Pick<CitedSource, 'path' | 'written'>): string {
  return `${lastKey(path)}: ${(text ?? '').replace(/\s+/g, ' ')}`;
}

/** The name under which a value stands; an item of a list stands under the list's. */
function lastKey(path: CitedSource['path']): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
