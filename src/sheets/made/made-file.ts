/** A file that `mou export` made, known again by what only mou writes into it: its records whole, and their rows. */
import type { Day } from '../../calendar/day.ts';
import { ENVELOPE_HEAD, readEnvelope, type Envelope } from './envelope.ts';
import { factsByHead, FOLLOW_UP_HEADS } from './fact-heads.ts';

/** A cell as it was read from a file; `day` where the file itself says that it is a day. */
export type ReadCell = { readonly text: string; readonly day?: Day };

/** A sheet as it was read; `rows[0]` is its first row. */
export type ReadTable = { readonly name: string; readonly rows: readonly (readonly ReadCell[])[] };

/** Where a row stands, counted from 0. */
export type RowPlace = { readonly sheet: string; readonly row: number };

/** A row of a sheet, by the heads over its cells. */
export type MadeRow = RowPlace & {
  readonly id: string;
  readonly isFollowUp: boolean;
  /** The place of a follow-up in its record, from 1, as written. */
  readonly position: string;
  /** The cells under heads of facts, each with its column, from 0. */
  readonly cells: readonly { readonly head: string; readonly column: number; readonly cell: ReadCell }[];
};

/** What was found in the file. */
export type MadeFile = {
  /** Each record as it was when the file was made, by id. */
  readonly envelopes: ReadonlyMap<string, Envelope>;
  /** Rows whose record is not whole any more. */
  readonly damaged: readonly RowPlace[];
  readonly rows: readonly MadeRow[];
};

/** The file behind some tables; undefined where mou did not make them, or made them for everybody to see. */
export function madeFile(tables: readonly ReadTable[]): MadeFile | undefined {
  const envelopes = new Map<string, Envelope>();
  const damaged: RowPlace[] = [];
  let isMade = false;
  for (const { name: sheet, rows } of tables) {
    const at = headRow(rows, (head) => head === ENVELOPE_HEAD);
    const columns = (rows[at] ?? []).flatMap(({ text }, column) => (isEnvelopeHead(text) ? [column] : []));
    if (at === -1 || columns.length === 0) continue;
    isMade = true;
    for (const [row, cells] of rows.entries()) {
      const texts = columns.map((column) => unescaped(cells[column]?.text ?? '').trim());
      if (row <= at || isEmpty(cells)) continue;
      const envelope = readEnvelope(texts.filter((text) => text !== ''));
      const id = envelope?.record['id'];
      if (envelope !== undefined && typeof id === 'string') envelopes.set(id, envelope);
      else if (texts.some((text) => text !== '')) damaged.push({ sheet, row });
    }
  }
  return isMade ? { envelopes, damaged, rows: tables.flatMap(rowsOf) } : undefined;
}

/** What a formula-safe cell says: without the apostrophe that keeps spreadsheets from reading a formula. */
export function unescaped(text: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? text.slice(1) : text;
}

const KEY = 'ID';
const POSITION = 'No';

/** The rows under the heads of a sheet of records or of follow-ups; other sheets have none. */
function rowsOf({ name: sheet, rows }: ReadTable): readonly MadeRow[] {
  const at = headRow(rows, (head) => head === KEY);
  const heads = (rows[at] ?? []).map(({ text }) => text.trim());
  const known = heads.flatMap((head, column) => (factsByHead().has(head) ? [{ head, column }] : []));
  if (at === -1 || known.length === 0) return [];
  const isFollowUp = heads.some((head) => FOLLOW_UP_HEADS.has(head));
  const [key, position] = [heads.indexOf(KEY), heads.indexOf(POSITION)];
  return rows.flatMap((cells, row) => {
    if (row <= at || isEmpty(cells)) return [];
    return [
      {
        ...{ sheet, row, isFollowUp },
        id: cells[key]?.text.trim() ?? '',
        position: position === -1 ? '' : (cells[position]?.text.trim() ?? ''),
        cells: known.map(({ head, column }) => ({ head, column, cell: cells[column] ?? { text: '' } })),
      },
    ];
  });
}

/** How far down a head may have moved because somebody wrote above it. */
const DEEPEST_HEAD = 10;

function headRow(rows: ReadTable['rows'], isHead: (text: string) => boolean): number {
  return rows.slice(0, DEEPEST_HEAD).findIndex((cells) => cells.some(({ text }) => isHead(text.trim())));
}

function isEnvelopeHead(text: string): boolean {
  return text.trim() === ENVELOPE_HEAD || /^mou-record-\d+$/.test(text.trim());
}

function isEmpty(cells: readonly ReadCell[]): boolean {
  return cells.every(({ text }) => text.trim() === '');
}
