// Which day it is: the only place that turns an instant into a calendar day.

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
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
