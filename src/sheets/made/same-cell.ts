/** Whether a cell still says what was written into it, whatever a spreadsheet has made of its looks. */
import { readAnyDay, twoReadings } from '../../records/values/written-dates.ts';
import { unescaped, type ReadCell } from './made-file.ts';
import { isDayCell, sheetText, type SheetCell } from './sheet-cell.ts';

// What is shown as `<U+202E>` or was left out, because nobody would see it: controls, marks, halves of characters.
const UNSEEN = /<U\+[0-9A-F]{4}>|[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]/gu;

/**
 * True where nobody has changed the cell. Days count as days in any writing, numbers as numbers; blanks at the ends,
 * line ends, and the zeros and apostrophes that programs take away or add do not count.
 */
export function isSameCell(written: SheetCell, read: ReadCell): boolean {
  if (isDayCell(written)) return isSameDay(written.day, read);
  const [before, now] = [sheetText(written), read.text];
  if (seen(before) === seen(now) || seen(before) === seen(unescaped(now))) return true;
  if (isNumber(before) && isNumber(now)) return Number(before) === Number(now);
  // A text that was too long for a cell was cut, with an ellipsis for the rest.
  return now.length > 32_000 && now.endsWith('…') && seen(before).startsWith(seen(now.slice(0, -1)));
}

function isSameDay(day: string, { text, day: asDay }: ReadCell): boolean {
  if (asDay !== undefined) return asDay === day;
  const plain = text.trim();
  const readings = twoReadings(plain);
  return (
    plain === day || readAnyDay(plain) === day || readings?.dayFirst === day || readings?.monthFirst === day
  );
}

function seen(text: string): string {
  return text.replaceAll(UNSEEN, ' ').replaceAll(/\s+/g, ' ').trim();
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text.trim());
}
