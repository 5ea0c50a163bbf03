/** Which day it is: the only place that turns an instant into a calendar day. */
import { parseDay } from './day.ts';
import type { Day } from './day.ts';

/**
 * The calendar day on which an instant falls in a time zone, by its IANA name.
 *
 * @example
 * todayIn('Asia/Jakarta', new Date('2026-01-25T18:00:00Z')); // '2026-01-26': already past midnight there
 * todayIn('UTC', new Date('2026-01-25T18:00:00Z')); // '2026-01-25'
 *
 * @throws RangeError where the time zone is unknown (see `isTimeZone`) or the instant is no time at all
 */
export function todayIn(timeZone: string, instant: Date): Day {
  const hours = HOURS_AHEAD.get(timeZone);
  const year = instant.getUTCFullYear();
  if (hours !== undefined && year >= KEPT_SINCE && year < 10_000) return dayAhead(instant, hours);
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = parseDay(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`);
  if (day === undefined) throw new RangeError(`no calendar day for ${instant.toISOString()}`);
  return day;
}

/**
 * Says whether a name is a time zone that this machine knows.
 *
 * @example
 * isTimeZone('Asia/Jakarta'); // true
 * isTimeZone('Asia/Bengkulu'); // false
 */
export function isTimeZone(name: string): boolean {
  if (HOURS_AHEAD.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The zones of Indonesia and how many hours they are ahead of UTC, since Keputusan Presiden 41/1987 put them so from
 * 1 January 1988: asking Intl for the first time takes longer than reading a record.
 */
const HOURS_AHEAD = new Map([
  ['Asia/Jakarta', 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
  ['UTC', 0],
]);
const KEPT_SINCE = 1989;

function dayAhead(instant: Date, hours: number): Day {
  const day = parseDay(new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 10));
  if (day === undefined) throw new RangeError(`no calendar day for ${instant.toISOString()}`);
  return day;
}

/**
 * The last second of a calendar day in a time zone, as seconds since 1970-01-01 UTC.
 *
 * @example
 * endOfDayIn('UTC', '1970-01-01'); // 86399
 * endOfDayIn('Asia/Jakarta', '1970-01-02'); // 147599: seven hours before the day ends in London
 */
export function endOfDayIn(timeZone: string, day: Day): number {
  const midday = Date.parse(`${day}T12:00:00Z`) / 1000;
  // No zone is more than a day away from UTC; the boundary between the two days is found by halving.
  let inside = midday - DAY_IN_SECONDS;
  let after = midday + 2 * DAY_IN_SECONDS;
  while (after - inside > 1) {
    const middle = Math.floor((inside + after) / 2);
    if (todayIn(timeZone, new Date(middle * 1000)) <= day) inside = middle;
    else after = middle;
  }
  return inside;
}

const DAY_IN_SECONDS = 86_400;
