/** Rows as comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
import { stringify } from 'csv-stringify/sync';
import { visible } from '../visible.ts';
import { cellText, type CellValue, type Row } from './row.ts';

/** A head and a line for each row; cells that begin like a formula get a quotation mark (OWASP, CSV injection). */
export function rowsCsv(rows: readonly Row[], columns: readonly string[]): string {
  const records = rows.map((row) => columns.map((column) => csvCell(row[column])));
  return stringify([[...columns], ...records], {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /\n/,
  });
}

/** A number stays one: as a text, -12 would look like a formula. Texts keep their line breaks alone of all controls. */
function csvCell(value: CellValue | undefined): string | number {
  if (typeof value === 'number') return value;
  const lines = cellText(value).split(/\r\n|\r|\n/);
  return lines.map(visible).join('\n');
}
