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
  if (KNOWN_EVERYWHERE.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zones of Indonesia: asking Intl for the first time takes longer than reading a record. */
const KNOWN_EVERYWHERE = new Set(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC']);

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
