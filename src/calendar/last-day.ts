/** The last day of a term, by either convention, and the last day for giving notice before it. */
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { addDuration, subtractDuration } from './duration.ts';
import type { Duration } from './duration.ts';

/**
 * How a term "of five years from 26 January 2026" is counted. Real registers split between the two:
 * `day-before` ends on 25 January 2031, `anniversary` on 26 January 2031. The last day is in force in both.
 */
export type LastDayConvention = 'day-before' | 'anniversary';

/**
 * The last day, in force, of a term that starts on a day and lasts a duration.
 *
 * `day-before` takes a day off the anniversary; an anniversary that does not exist has first rolled to the
 * next day. `anniversary` is the anniversary itself, clamped to the month's end.
 *
 * @example
 * lastDayOf('2026-01-26', P5Y, 'day-before'); // '2031-01-25'
 * lastDayOf('2012-02-29', P5Y, 'day-before'); // '2017-02-28'
 * lastDayOf('2026-01-31', P1M, 'day-before'); // '2026-02-28'
 * lastDayOf('2026-01-26', P5Y, 'anniversary'); // '2031-01-26'
 * lastDayOf('2024-02-29', P1Y, 'anniversary'); // '2025-02-28'
 */
export function lastDayOf(start: Day, duration: Duration, convention: LastDayConvention): Day {
  switch (convention) {
    case 'day-before':
      return addDays(addDuration(start, duration, 'roll'), -1);
    case 'anniversary':
      return addDuration(start, duration, 'clamp');
  }
}

/**
 * The last day on which notice still counts: the last day of the period less the notice, clamped to the
 * month's end. Months are taken as months, never as days.
 *
 * @example
 * noticeDeadline('2031-08-31', P6M); // '2031-02-28'
 * noticeDeadline('2031-01-25', P60D); // '2030-11-26'
 */
export function noticeDeadline(lastDay: Day, notice: Duration): Day {
  return subtractDuration(lastDay, notice);
}
