/** Lengths of time in whole months and whole days: the type, and adding them to a day. */
import { addDays, dayParts, FIRST_DAY, LAST_DAY, makeDay } from './day.ts';
import type { Day } from './day.ts';
import { daysInMonth } from './day-number.ts';

/**
 * A length of time. Years are twelve months and weeks are seven days; months and days stay apart, because
 * no number of days is a month. Both are whole and not negative.
 */
export type Duration = { readonly months: number; readonly days: number };

/**
 * What becomes of an anniversary that its month does not have, as 31 January + 1 month: `clamp` goes back to
 * the month's last day (28 February), `roll` goes on to the next day (1 March).
 */
export type MissingDay = 'clamp' | 'roll';

/** No time at all: the start for a sum. */
export const NO_TIME: Duration = { months: 0, days: 0 };

/**
 * The day a duration later: all months in one step, then all days.
 *
 * @example
 * addDuration('2026-01-31', { months: 1, days: 0 }, 'clamp'); // '2026-02-28'
 * addDuration('2026-01-31', { months: 1, days: 0 }, 'roll'); // '2026-03-01'
 * addDuration('2024-02-29', { months: 48, days: 0 }, 'clamp'); // '2028-02-29'
 */
export function addDuration(day: Day, duration: Duration, missing: MissingDay): Day {
  return addDays(addMonths(day, duration.months, missing), duration.days);
}

/**
 * The day a duration earlier: all months in one step, clamped to the month's end, then all days.
 *
 * @example
 * subtractDuration('2031-08-31', { months: 6, days: 0 }); // '2031-02-28'
 */
export function subtractDuration(day: Day, duration: Duration): Day {
  return addDays(addMonths(day, -duration.months, 'clamp'), -duration.days);
}

/** Two durations as one, months with months and days with days. */
export function addDurations(a: Duration, b: Duration): Duration {
  return { months: a.months + b.months, days: a.days + b.days };
}

/**
 * A duration so many times over.
 *
 * @example
 * timesDuration({ months: 60, days: 0 }, 2); // { months: 120, days: 0 }
 */
export function timesDuration(duration: Duration, times: number): Duration {
  return { months: duration.months * times, days: duration.days * times };
}

/** Says whether a duration is one or more whole years, as a term "of five years" is. */
export function isWholeYears(duration: Duration): boolean {
  return duration.days === 0 && duration.months > 0 && duration.months % 12 === 0;
}

/**
 * A duration in ISO 8601, years before months: the form in which a register keeps it.
 *
 * @example
 * durationToIso({ months: 18, days: 0 }); // 'P1Y6M'
 * durationToIso({ months: 0, days: 14 }); // 'P14D'
 */
export function durationToIso(duration: Duration): string {
  const years = Math.floor(duration.months / 12);
  const months = duration.months % 12;
  const parts = [part(years, 'Y'), part(months, 'M'), part(duration.days, 'D')].join('');
  return parts === '' ? 'P0D' : `P${parts}`;
}

function part(count: number, letter: string): string {
  return count === 0 ? '' : `${String(count)}${letter}`;
}

function addMonths(day: Day, count: number, missing: MissingDay): Day {
  if (count === 0) return day;
  const parts = dayParts(day);
  const index = parts.year * 12 + (parts.month - 1) + count;
  const year = Math.floor(index / 12);
  if (year < 1) return FIRST_DAY;
  return inMonth(year, index - year * 12 + 1, parts.date, missing);
}

function inMonth(year: number, month: number, date: number, missing: MissingDay): Day {
  const length = daysInMonth(year, month);
  const last = makeDay(year, month, Math.min(date, length)) ?? LAST_DAY; // no such day after the year 9999
  return date > length && missing === 'roll' ? addDays(last, 1) : last;
}
