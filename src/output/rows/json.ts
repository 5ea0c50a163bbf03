/** Rows as JSON and as JSON Lines; nothing is left out, nothing is added. */
import { escapeInvisible } from '../visible.ts';
import type { Row } from './row.ts';

/** One JSON array, a row an item, ending in a line break. */
export function rowsJson(rows: readonly Row[]): string {
  return `${escapeInvisible(JSON.stringify(rows, null, 2))}\n`;
}

/** A JSON object a line. */
export function rowsJsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${escapeInvisible(JSON.stringify(row))}\n`).join('');
}
