/** A sheet as it was read: rows of cells, each knowing what it shows; whatever kind of file it came from. */
import type { Day } from '../calendar/day.ts';

/** What a cell shows; `day` where the file itself says that it is a day, and so its text is that day. */
export type SheetCell = { readonly text: string; readonly day?: Day };

/** One sheet; `rows[0]` is its row 1, as a spreadsheet numbers it. */
export type SheetTable = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] };

export const EMPTY_CELL: SheetCell = { text: '' };

/**
 * The address of a cell as a spreadsheet shows it; both count from 0.
 *
 * @example
 * cellAddress(0, 0); // 'A1'
 * cellAddress(13, 27); // 'AB14'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A cell's text on one line, its blanks single; records and comparisons use this form. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
