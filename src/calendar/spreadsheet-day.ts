/** The days of spreadsheets, which count them from a day of their own: the same in Excel, Calc and Sheets. */
import { addDays, daysBetween, FIRST_DAY, makeDay, type Day } from './day.ts';

// Day 0 as it follows from the days after February 1900, whose 29th Excel invented.
const ZERO = makeDay(1899, 12, 30) ?? FIRST_DAY;

/** The first day whose number is the same in every spreadsheet. */
const FIRST_SURE = makeDay(1900, 3, 1) ?? FIRST_DAY;

/**
 * The day behind a number of a spreadsheet.
 *
 * @example
 * spreadsheetDay(46048); // '2026-01-26'
 */
export function spreadsheetDay(count: number): Day {
  return addDays(ZERO, count);
}

/**
 * The number that every spreadsheet has for a day; undefined before 1 March 1900, where they do not agree.
 *
 * @example
 * spreadsheetCount('2026-01-26'); // 46048
 * spreadsheetCount('1900-02-28'); // undefined
 */
export function spreadsheetCount(day: Day): number | undefined {
  return day < FIRST_SURE ? undefined : daysBetween(ZERO, day);
}
