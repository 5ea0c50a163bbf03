/** What somebody wrote into one cell of a file that mou made, read by the form of its fact. */
import type { PlainValue } from '../../records/read-node.ts';
import type { FactColumn, SheetWords } from './fact-form.ts';
import { unescaped, type ReadCell } from './made-file.ts';
import { sheetText, type SheetCell } from './sheet-cell.ts';
import { BACK_PROBLEMS } from './sheet-problems.ts';

/**
 * What a changed cell says, in the form of its fact; a problem where it says more than a cell can, or where a
 * spreadsheet has made a day of it. Nothing written takes the field away.
 */
export function readFactCell(
  cell: ReadCell,
  { form }: FactColumn,
  from: PlainValue | undefined,
  words: SheetWords,
): ReturnType<FactColumn['form']['read']> {
  if (from !== undefined && !form.holds(from)) return { problem: BACK_PROBLEMS.tooRich };
  const read = cellOf(cell);
  if (sheetText(read).trim() === '') return { value: undefined };
  // `12/2021` becomes December where a spreadsheet opens a CSV file: what is left cannot be told from a change.
  const wasLikeDay = typeof from === 'string' && /^\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?$/.test(from);
  if (wasLikeDay && form.write(from, words) === from && cell.day === undefined && looksLikeDay(cell.text)) {
    return { problem: BACK_PROBLEMS.madeDay };
  }
  return form.read(read, words);
}

function looksLikeDay(text: string): boolean {
  return /^(?:\d{1,2}[-/ ])?(?:\d{1,2}|\p{L}{3,9})[-/ ]\d{2,4}$/u.test(text.trim());
}

/** A cell as a form reads it: a day, or its text without what kept a spreadsheet from reading it as a formula. */
export function cellOf({ text, day }: ReadCell): SheetCell {
  return day === undefined ? unescaped(text) : { day };
}
