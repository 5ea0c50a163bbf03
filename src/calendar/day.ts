/** Calendar days: the type, its strict reading, and comparing. No clock, no time zone, no instant. */
import { dayNumber, dayOfNumber, daysInMonth } from './day-number.ts';

/**
 * A day of the Gregorian calendar written `YYYY-MM-DD`, years 0001 to 9999.
 * Days compare as strings: `'2026-01-26' < '2026-02-01'`.
 */
export type Day = string & { readonly [isCalendarDay]: true };
declare const isCalendarDay: unique symbol;

/** The parts of a day as numbers; `month` and `date` count from 1. */
export type DayParts = { readonly year: number; readonly month: number; readonly date: number };

/**
 * Reads a day written exactly `YYYY-MM-DD`; anything else, or a day that does not exist, is undefined.
 *
 * @example
 * parseDay('2024-02-29'); // '2024-02-29'
 * parseDay('2023-02-29'); // undefined: no such day
 * parseDay('2026-1-26'); // undefined: two digits, please
 * parseDay('0000-00-00'); // undefined
 */
export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/** Says whether a text is an existing day written exactly `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  return isDate(digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10));
}

/**
 * Makes a day of its parts, or undefined where the calendar has no such day.
 *
 * @example
 * makeDay(2031, 1, 25); // '2031-01-25'
 * makeDay(2026, 2, 30); // undefined
 */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  return isDate(year, month, date) ? written(year, month, date) : undefined;
}

/** The first day that can be written: 1 January of the year 1. */
export const FIRST_DAY = written(1, 1, 1);

/** The last day that can be written: 31 December 9999. */
export const LAST_DAY = written(9999, 12, 31);

/** The year, the month (1 to 12) and the day of the month (1 to 31) of a day. */
export function dayParts(day: Day): DayParts {
  return { year: yearOf(day), month: monthOf(day), date: digitsIn(day, 8, 10) };
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return digitsIn(day, 0, 4);
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return digitsIn(day, 5, 7);
}

/**
 * The day of the week, 1 for Monday to 7 for Sunday, as ISO 8601 counts.
 *
 * @example
 * weekdayOf('2026-01-26'); // 1: a Monday
 */
export function weekdayOf(day: Day): number {
  return ((numberOf(day) - 1) % 7) + 1;
}

/**
 * The day so many days later, or earlier where the count is negative. It stays at the edge of the calendar
 * (1 January 0001, 31 December 9999) rather than leave it.
 *
 * @example
 * addDays('2031-01-26', -1); // '2031-01-25'
 * addDays('2024-02-28', 2); // '2024-03-01'
 */
export function addDays(day: Day, count: number): Day {
  if (count === 0) return day;
  const { year, month, date } = dayOfNumber(numberOf(day) + count);
  if (year < 1) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : written(year, month, date);
}

/**
 * How many days lie from one day to another: 0 for the same day, negative where `to` comes first.
 *
 * @example
 * daysBetween('2026-01-26', '2026-02-02'); // 7
 * daysBetween('2026-01-26', '2026-01-25'); // -1
 */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Orders days for a sort: negative where `a` comes first, 0 for the same day. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return b < a ? b : a;
}

/** The earliest of some days, any of which may be missing; undefined where all are. */
export function earliestOf(days: readonly (Day | undefined)[]): Day | undefined {
  let earliest: Day | undefined;
  for (const day of days) {
    if (day !== undefined) earliest = earliest === undefined ? day : earlier(earliest, day);
  }
  return earliest;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return b > a ? b : a;
}

/** The number that these characters of a text write, NaN where one of them is no digit; days are read all the time. */
function digitsIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function numberOf(day: Day): number {
  const { year, month, date } = dayParts(day);
  return dayNumber(year, month, date);
}

function isDate(year: number, month: number, date: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return false;
  return year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month);
}

/** Only for parts that are known to exist: the one place where a text becomes a `Day` unread. */
function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${inTwoDigits(month)}-${inTwoDigits(date)}` as Day;
}

function inTwoDigits(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}
