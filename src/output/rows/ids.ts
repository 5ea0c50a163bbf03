/** Rows as their ids alone, for scripts. */
import { cellText, type Row } from './row.ts';

/** An id a line. */
export function rowsIds(rows: readonly Row[]): string {
  return rows.map((row) => `${cellText(row['id'])}\n`).join('');
}
