/** Rows under the words of a column. */
import type { RecordRow } from './record-row.ts';
import { groupKeys, wordValue, type Column } from './row-columns.ts';
import { compareValues } from './row-order.ts';
import { compareText } from '../findings/finding.ts';

/** The rows that share a word; `key` is null for those without any. */
export type RowGroup = { readonly key: string | null; readonly rows: readonly RecordRow[] };

/**
 * The rows by what they have in a column, groups in the order of that column, those without a value last. A row with
 * several values, such as the countries of its partners, stands in each of their groups.
 */
export function groupRows(rows: readonly RecordRow[], column: Column): readonly RowGroup[] {
  const groups = new Map<string | null, RecordRow[]>();
  for (const row of rows) {
    const keys = groupKeys(row, column);
    for (const key of keys.length === 0 ? [null] : keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  const value = (key: string | null): string | number | null => key && wordValue(column, key);
  return [...groups]
    .map(([key, members]) => ({ key, rows: members }))
    .sort((a, b) => compareValues(value(a.key), value(b.key)) || compareText(String(a.key), String(b.key)));
}
