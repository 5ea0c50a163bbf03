/** The list of rows that imports have made records of: it alone knows of a record that has been deleted since. */
import { createHash } from 'node:crypto';
import { compareText } from '../findings/finding.ts';
import { isKind, type Kind } from '../records/record.ts';
import { cellsKey } from './import-origin.ts';
import { tellingKey, type RowIdentity } from './row-identity.ts';
import type { SheetRow } from './row-reading.ts';

/** A row that became a record. */
export type ImportedRow = {
  readonly kind: Kind;
  /** The record's id. */
  readonly id: string;
  readonly file: string;
  /** The fingerprint of its cells. */
  readonly cells: string;
  /** That of what tells it from other rows; absent where nothing does. */
  readonly known_by?: string;
};

/** The rows of such a list; a line that is none is passed over, so that a merge of branches does no harm. */
export function readImportedRows(text: string): readonly ImportedRow[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const row = parsed(line);
    return row === undefined ? [] : [row];
  });
}

function parsed(line: string): ImportedRow | undefined {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  const [kind, id, file, cells, known] = ['kind', 'id', 'file', 'cells', 'known_by'].map((key) =>
    fields.get(key),
  );
  if (!isKind(kind) || typeof id !== 'string' || typeof file !== 'string' || typeof cells !== 'string')
    return undefined;
  return { kind, id, file, cells, ...(typeof known === 'string' ? { known_by: known } : {}) };
}

/** The list as text, a line for each row; the same rows give the same text. */
export function writeImportedRows(rows: readonly ImportedRow[]): string {
  const lines = rows.map(({ kind, id, file, cells, known_by }) =>
    JSON.stringify({ kind, id, file, cells, ...(known_by === undefined ? {} : { known_by }) }),
  );
  return [...new Set(lines)]
    .toSorted(compareText)
    .map((line) => `${line}\n`)
    .join('');
}

/** How a row is found in the list. */
export type RowPrint = Pick<ImportedRow, 'cells' | 'known_by'>;

/** The fingerprints of a row; `start` is the day on which it begins, as far as that tells it from others. */
export function rowPrint(
  row: SheetRow,
  { runningNumbers, telling, file }: RowIdentity,
  start: string | undefined,
): RowPrint {
  const [surest] = telling.flatMap((each) => {
    const key = tellingKey(row.cells, each, start);
    return key === '' ? [] : [[each.inFile ? file : '', ...each.titles, key].join('\u0001')];
  });
  return {
    cells: printOf(cellsKey(row.cells, runningNumbers)),
    ...(surest === undefined ? {} : { known_by: printOf(surest) }),
  };
}

function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * The list after an import: the rows that have records now, and those of earlier imports. Of a record that bears
 * another id by now, or a row that has changed, the new line alone stays.
 */
export function mergeImportedRows(
  before: readonly ImportedRow[],
  now: readonly ImportedRow[],
): readonly ImportedRow[] {
  const ids = new Set(now.map(({ kind, id }) => `${kind} ${id}`));
  const cells = new Set(now.map((row) => `${row.kind} ${row.cells}`));
  const earlier = before.filter(
    (row) => !ids.has(`${row.kind} ${row.id}`) && !cells.has(`${row.kind} ${row.cells}`),
  );
  return [...earlier, ...now];
}
