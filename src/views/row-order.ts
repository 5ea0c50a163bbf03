/** Rows in an order: by some columns, each up or down; empty cells last, ties by id. */
import { compareText } from '../findings/finding.ts';
import type { RecordRow } from './record-row.ts';
import { sortValue, type Column, type SortValue } from './row-columns.ts';

/** A column to sort by. */
export type SortKey = { readonly column: Column; readonly descending: boolean };

/** The order of rows where none is asked for: an alphabetical list of partners, kind by kind. */
export const USUAL_ORDER: readonly SortKey[] = (['kind', 'partners', 'title', 'start'] as const).map(
  (column) => ({ column, descending: false }),
);

/** The rows in the order of the keys, the first first. A cell without a value comes last, up or down. */
export function sortRows(
  rows: readonly RecordRow[],
  keys: readonly SortKey[] = USUAL_ORDER,
): readonly RecordRow[] {
  const keyed = rows.map((row) => ({ row, values: keys.map(({ column }) => sortValue(row, column)) }));
  keyed.sort((a, b) => compareAll(a.values, b.values, keys) || compareText(a.row.id, b.row.id));
  return keyed.map(({ row }) => row);
}

function compareAll(a: readonly SortValue[], b: readonly SortValue[], keys: readonly SortKey[]): number {
  for (const [index, { descending }] of keys.entries()) {
    const order = compareValues(a[index] ?? null, b[index] ?? null, descending);
    if (order !== 0) return order;
  }
  return 0;
}

/** Orders two cells; where they differ in kind, as never within one column, numbers come first. */
export function compareValues(a: SortValue, b: SortValue, descending = false): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return descending ? -order : order;
}
