/** A record whole in cells, beside the columns that people read: what the way back starts from. */
import type { Language } from '../../locale/language.ts';
import { isDataMap } from '../../records/data-map.ts';
import type { PlainMap } from '../../records/read-node.ts';
import type { Settings } from '../../register/settings.ts';

/** The head of the columns that hold records whole: `mou-record`, `mou-record-2` ... Programs read it, people need not. */
export const ENVELOPE_HEAD = 'mou-record';

/** A record as it was when the sheet was made. */
export type Envelope = {
  /** The version of what stands in these cells. */
  readonly mou: 1;
  readonly language: Language;
  /** The file that the record came from. */
  readonly file: string;
  readonly record: PlainMap;
  /** What the register's own forms of cooperation were called that the record names. */
  readonly forms?: Settings['forms'];
};

/** The envelope of a record. */
export function envelopeOf(
  record: PlainMap,
  { file, language, forms }: Pick<Envelope, 'file' | 'language'> & { readonly forms: Settings['forms'] },
): Envelope {
  const named = [record['scope'], record['form']].flat();
  const own = Object.entries(forms).filter(([id]) => named.includes(id));
  const envelope = { mou: 1, language, file, record } as const;
  return own.length === 0 ? envelope : { ...envelope, forms: Object.fromEntries(own) };
}

/** Excel refuses longer cells (32,767); some programs count bytes, and escapes make texts longer. */
const LONGEST = 30_000;

/** The cells that hold a record, one or more. */
export function envelopeCells(envelope: Envelope): readonly string[] {
  const text = asciiOf(JSON.stringify(envelope));
  if (text.length <= LONGEST) return [text];
  const cells: string[] = [];
  // Held between bars, no piece begins like a formula, and no blank at its ends is lost.
  for (let start = 0; start < text.length; start += LONGEST) {
    cells.push(`|${text.slice(start, start + LONGEST)}|`);
  }
  return cells;
}

/** The record in some cells; undefined where they hold none, or not all of it. */
export function readEnvelope(cells: readonly string[]): Envelope | undefined {
  try {
    const text = cells.map((cell) => cell.replaceAll(/^\||\|$/g, '')).join('');
    const read: unknown = JSON.parse(text);
    return isEnvelope(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (!isDataMap(value)) return false;
  const { mou, file, record } = value;
  return mou === 1 && typeof file === 'string' && typeof record === 'object' && record !== null;
}

/** JSON in ASCII alone: no program changes its spelling, its line ends or what cannot be seen in it. */
function asciiOf(json: string): string {
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
