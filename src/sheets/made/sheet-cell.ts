/** Cells of the sheets that mou makes: what a spreadsheet knows, and days as days. */
import { parseDay, type Day } from '../../calendar/day.ts';

/** A whole day, which a workbook keeps as a date and a text as `2026-01-26`. */
export type DayOfSheet = { readonly day: Day };

/** What stands in a cell; null where nothing does. */
export type SheetCell = string | number | boolean | DayOfSheet | null;

/** True for a cell that holds a whole day. */
export function isDayCell(cell: SheetCell): cell is DayOfSheet {
  return typeof cell === 'object' && cell !== null;
}

/** A cell as text; a day as `2026-01-26`, nothing as nothing. */
export function sheetText(cell: SheetCell): string {
  if (cell === null) return '';
  return isDayCell(cell) ? cell.day : String(cell);
}

/** A day that is known to the day as a day, any other date as the text that the record has. */
export function dayOrText(text: string): SheetCell {
  const day = parseDay(text);
  return day === undefined ? text : { day };
}
