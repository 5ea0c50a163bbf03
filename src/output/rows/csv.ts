/** Rows as comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
import { stringify } from 'csv-stringify/sync';
import { cellText, type Row } from './row.ts';

/** A head and a line for each row; cells that begin like a formula get a quotation mark (OWASP, CSV injection). */
export function rowsCsv(rows: readonly Row[], columns: readonly string[]): string {
  const records = rows.map((row) => columns.map((column) => cellText(row[column])));
  return stringify([[...columns], ...records], { escape_formulas: true, record_delimiter: 'windows' });
}
