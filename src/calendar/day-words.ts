/** Days as people type them: "besok", "26 Januari 2031", "26/1/2026". What has two readings is refused. */
import { addDays, makeDay, parseDay } from './day.ts';
import type { Day } from './day.ts';
import { addDuration } from './duration.ts';
import { monthOfName } from './month-names.ts';
import { parseDuration } from './read-duration.ts';

const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  'hari ini': 0,
  tomorrow: 1,
  besok: 1,
  'day after tomorrow': 2,
  lusa: 2,
  yesterday: -1,
  kemarin: -1,
};

const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/;
const MONTH_DAY_YEAR = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;

/**
 * Reads a day as people type it, in Indonesian or English and in any case; undefined where the text is no day,
 * or could be two: "3/4/2026" is 3 April to one reader and 4 March to another, while "26/1/2026" is one day.
 *
 * @example
 * readDayWord('besok', '2026-01-26'); // '2026-01-27'
 * readDayWord('26 Januari 2031', today); // '2031-01-26'
 * readDayWord('26/1/2026', today); // '2026-01-26'
 * readDayWord('3/4/2026', today); // undefined
 */
export function readDayWord(text: string, today: Day): Day | undefined {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const offset = Object.hasOwn(RELATIVE, plain) ? RELATIVE[plain] : undefined;
  if (offset !== undefined) return addDays(today, offset);
  return readWrittenDay(plain);
}

/**
 * Reads a day that is written out in any of the ways people write one, without words such as "besok".
 *
 * @example
 * readWrittenDay('31/12/2025'); // '2025-12-31'
 * readWrittenDay('31 Desember 2025'); // '2025-12-31'
 */
export function readWrittenDay(text: string): Day | undefined {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return parseDay(plain) ?? readNamedMonth(plain) ?? readNumbers(plain);
}

/**
 * Reads how far to look, "6mo" or "6 bulan", as the last day within it: today plus the duration, inclusive.
 *
 * @example
 * readHorizon('6mo', '2026-01-26'); // '2026-07-26'
 * readHorizon('30 hari', '2026-01-26'); // '2026-02-25'
 */
export function readHorizon(text: string, today: Day): Day | undefined {
  const duration = parseDuration(text);
  return duration && addDuration(today, duration, 'clamp');
}

function readNamedMonth(text: string): Day | undefined {
  const [, date, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (month !== undefined) return named(year, month, date);
  const [, englishMonth, englishDate, englishYear] = MONTH_DAY_YEAR.exec(text) ?? [];
  return englishMonth === undefined ? undefined : named(englishYear, englishMonth, englishDate);
}

function named(year: string | undefined, monthName: string, date: string | undefined): Day | undefined {
  const month = monthOfName(monthName);
  return month === undefined ? undefined : makeDay(Number(year), month, Number(date));
}

function readNumbers(text: string): Day | undefined {
  const [, year, , monthText, dateText] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return makeDay(Number(year), Number(monthText), Number(dateText));
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [first, second, numberedYear] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = makeDay(numberedYear, second, first);
  const monthFirst = makeDay(numberedYear, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return undefined;
  return dayFirst ?? monthFirst;
}
