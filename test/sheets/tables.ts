/** Tables for tests, as lines with `|` between the cells. */
import type { SheetTable } from '../../src/sheets/sheet-table.ts';

/** A sheet of these lines; blanks around the marks do not count. */
export function table(...lines: readonly string[]): SheetTable {
  return { name: 'Rekap', rows: lines.map((line) => line.split('|').map((text) => ({ text: text.trim() }))) };
}
