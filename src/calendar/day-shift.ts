/** How far a day has moved, in the months and days in which people say it. */
import { compareDays, daysBetween, dayParts, later, earlier, type Day } from './day.ts';
import { addDuration, type Duration } from './duration.ts';
import { daysInMonth } from './day-number.ts';

/** The direction and the distance of a move; no distance where the days are the same. */
export type DayShift = { readonly direction: 'earlier' | 'later' | 'none'; readonly by: Duration };

/**
 * How far `to` lies from `from`: whole months first, then days. The last day of a month to the last day of another
 * is whole months.
 *
 * @example
 * dayShift('2031-01-25', '2028-01-25'); // earlier, by { months: 36, days: 0 }
 * dayShift('2027-02-28', '2028-02-29'); // later, by { months: 12, days: 0 }
 * dayShift('2026-01-31', '2026-03-03'); // later, by { months: 1, days: 3 }
 */
export function dayShift(from: Day, to: Day): DayShift {
  const order = compareDays(from, to);
  if (order === 0) return { direction: 'none', by: { months: 0, days: 0 } };
  const by = distance(earlier(from, to), later(from, to));
  return { direction: order < 0 ? 'later' : 'earlier', by };
}

function distance(first: Day, second: Day): Duration {
  const [a, b] = [dayParts(first), dayParts(second)];
  const between = (b.year - a.year) * 12 + b.month - a.month;
  if (isMonthEnd(first) && isMonthEnd(second)) return { months: between, days: 0 };
  const whole = after(first, between) <= second ? between : between - 1;
  return { months: whole, days: daysBetween(after(first, whole), second) };
}

function after(day: Day, months: number): Day {
  return addDuration(day, { months, days: 0 }, 'clamp');
}

function isMonthEnd(day: Day): boolean {
  const { year, month, date } = dayParts(day);
  return date === daysInMonth(year, month);
}
