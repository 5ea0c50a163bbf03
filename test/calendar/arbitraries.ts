/** Random days, durations and texts for the property tests of the calendar. */
import * as fc from 'fast-check';
import { addDays, parseDay } from '../../src/calendar/day.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Duration } from '../../src/calendar/duration.ts';

/** A day that a test writes down; a slip of the pen fails the test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`the test names a day that does not exist: ${text}`);
  return parsed;
}

/** Days of agreements that offices keep: 1900 to 2200, month ends and leap days as likely as any. */
export const someDay: fc.Arbitrary<Day> = daysFrom('1900-01-01', '2200-12-31');

/** Any day of the calendar. */
export const anyDay: fc.Arbitrary<Day> = daysFrom('0001-01-01', '9999-12-31');

/** Terms as agreements have them: up to thirty years and three hundred days, never nothing. */
export const someDuration: fc.Arbitrary<Duration> = fc
  .record({ months: fc.nat(360), days: fc.oneof(fc.constant(0), fc.nat(300)) })
  .filter(({ months, days }) => months + days > 0);

function daysFrom(first: string, last: string): fc.Arbitrary<Day> {
  const start = day(first);
  const span = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  return fc.integer({ min: 0, max: span }).map((count) => addDays(start, count));
}
