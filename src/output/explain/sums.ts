/** The arithmetic behind a day, worked out again so that a reader can follow it with a calendar in hand. */
import { dayParts, LAST_DAY, makeDay, type Day, type DayParts } from '../../calendar/day.ts';
import {
  addDuration,
  addDurations,
  NO_TIME,
  subtractDuration,
  timesDuration,
  type Duration,
} from '../../calendar/duration.ts';
import { lastDayOf, type LastDayConvention } from '../../calendar/last-day.ts';
import type { DayRange } from '../../terms/day-range.ts';

/** A duration so many times over, as in "2 × 5 years". */
export type Addend = { readonly duration: Duration; readonly times: number };

/** `from` and its addends make `reached`; `missing` is the day that the calendar lacks, where one was met. */
export type Sum = {
  readonly from: Day;
  readonly sign: '+' | '−';
  readonly addends: readonly Addend[];
  readonly reached: Day;
  readonly missing: DayParts | undefined;
};

/** One duration, once. */
export function once(duration: Duration): readonly Addend[] {
  return [{ duration, times: 1 }];
}

/**
 * The sum of which a last day is the day before, or the day itself: one for a day that is known, two (earliest and
 * latest) for a range. None where they would not give the last day that was worked out, as for a term cut short.
 */
export function sumsToLastDay(
  from: DayRange,
  addends: readonly Addend[],
  convention: LastDayConvention,
  lastDay: DayRange,
): readonly Sum[] {
  const total = totalOf(addends);
  const fits = (start: Day, end: Day): boolean =>
    lastDayOf(start, total, convention) === end && addDuration(start, total, 'clamp') < LAST_DAY;
  if (!fits(from.earliest, lastDay.earliest) || !fits(from.latest, lastDay.latest)) return [];
  const missing = convention === 'day-before' ? 'roll' : 'clamp';
  return daysOf(from).map((start) => {
    const reached = addDuration(start, total, missing);
    return { from: start, sign: '+', addends, reached, missing: missingDay(start, total.months) };
  });
}

/** The convention by which a length leads from one day to another; undefined where neither does. */
export function conventionBetween(
  from: DayRange,
  lasts: Duration,
  lastDay: DayRange,
): LastDayConvention | undefined {
  const conventions: readonly LastDayConvention[] = ['day-before', 'anniversary'];
  return conventions.find((convention) => sumsToLastDay(from, once(lasts), convention, lastDay).length > 0);
}

/** The sum that leads from a day to the same day a duration later, clamped to the month's end. */
export function sumsFrom(from: DayRange, duration: Duration): readonly Sum[] {
  return daysOf(from).map((start) => ({
    from: start,
    sign: '+',
    addends: once(duration),
    reached: addDuration(start, duration, 'clamp'),
    missing: missingDay(start, duration.months),
  }));
}

/** The sum that leads back from a last day to a notice deadline; none where it would give another day. */
export function sumsToDeadline(lastDay: DayRange, notice: Duration, deadline: DayRange): readonly Sum[] {
  if (subtractDuration(lastDay.earliest, notice) !== deadline.earliest) return [];
  if (subtractDuration(lastDay.latest, notice) !== deadline.latest) return [];
  return daysOf(lastDay).map((from) => ({
    from,
    sign: '−',
    addends: once(notice),
    reached: subtractDuration(from, notice),
    missing: missingDay(from, -notice.months),
  }));
}

function daysOf({ earliest, latest }: DayRange): readonly Day[] {
  return earliest === latest ? [earliest] : [earliest, latest];
}

function totalOf(addends: readonly Addend[]): Duration {
  let total = NO_TIME;
  for (const { duration, times } of addends) total = addDurations(total, timesDuration(duration, times));
  return total;
}

/** The day of the month that the month reached does not have, as 29 February 2025. */
function missingDay(from: Day, months: number): DayParts | undefined {
  const { year, month, date } = dayParts(from);
  const index = year * 12 + (month - 1) + months;
  const wanted = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, date };
  const isOnCalendar = wanted.year >= 1 && wanted.year <= dayParts(LAST_DAY).year;
  if (!isOnCalendar || makeDay(wanted.year, wanted.month, wanted.date) !== undefined) return undefined;
  return wanted;
}
