/** Which day it is, somewhere. */
import { describe, expect, it, test } from 'vitest';
import { endOfDayIn, isTimeZone, todayIn } from '../../src/calendar/today-in.ts';
import { day } from './arbitraries.ts';

describe('the same instant is another day elsewhere', () => {
  it.each([
    ['Asia/Jakarta', '2026-01-25T16:59:59Z', '2026-01-25'],
    ['Asia/Jakarta', '2026-01-25T17:00:00Z', '2026-01-26'],
    ['Asia/Jayapura', '2026-01-25T15:00:00Z', '2026-01-26'],
    ['UTC', '2026-01-25T17:00:00Z', '2026-01-25'],
    ['Pacific/Kiritimati', '2026-01-25T10:00:00Z', '2026-01-26'],
    ['Pacific/Pago_Pago', '2026-01-26T10:59:59Z', '2026-01-25'],
    ['America/New_York', '2024-03-10T04:59:59Z', '2024-03-09'],
    ['America/New_York', '2024-03-10T05:00:00Z', '2024-03-10'],
  ])('in %s, %s is %s', (zone, instant, expected) => {
    expect(todayIn(zone, new Date(instant))).toBe(expected);
  });

  it('a date parsed as midnight UTC moves a day west of Greenwich elsewhere; days here are never instants', () => {
    expect(todayIn('America/Los_Angeles', new Date('2026-01-26'))).toBe('2026-01-25');
    expect(todayIn('UTC', new Date('2026-01-26'))).toBe('2026-01-26');
  });
});

/** Either side of every hour at which a day could begin in Asia, in each season until the end of the century. */
function beginnings(): readonly number[] {
  const years = Array.from({ length: 131 }, (_, index) => 1970 + index);
  const days = years.flatMap((year) => ['01-01', '03-31', '07-01', '10-31'].map((date) => `${year}-${date}`));
  const hours = Array.from({ length: 12 }, (_, index) => 12 + index);
  const full = days.flatMap((date) => hours.map((hour) => Date.parse(`${date}T${hour}:00:00Z`)));
  return full.flatMap((time) => [time - 1, time]);
}

test.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC'])(
  'in %s days begin when Intl says so',
  (zone) => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    const differing = beginnings().filter((time) => todayIn(zone, new Date(time)) !== format.format(time));
    expect(differing).toEqual([]);
  },
);

describe('time zones', () => {
  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['Asia/Bengkulu', 'WIB', '', 'Jakarta'])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
    expect(() => todayIn(name, new Date(0))).toThrow(RangeError);
  });

  it('an instant that is no time at all is refused', () => {
    expect(() => todayIn('UTC', new Date('nonsense'))).toThrow(RangeError);
  });
});

describe('the last second of a day', () => {
  it.each([
    ['UTC', '1970-01-01', '1970-01-01T23:59:59Z'],
    ['Asia/Jakarta', '2026-01-26', '2026-01-26T16:59:59Z'],
    ['Asia/Jayapura', '2026-01-26', '2026-01-26T14:59:59Z'],
    ['Pacific/Kiritimati', '2026-01-26', '2026-01-26T09:59:59Z'],
    ['Etc/GMT+12', '2026-01-26', '2026-01-27T11:59:59Z'],
    ['America/New_York', '2026-03-08', '2026-03-09T03:59:59Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T04:59:59Z'],
  ])('in %s, %s ends at %s', (zone, ending, expected) => {
    expect(new Date(endOfDayIn(zone, day(ending)) * 1000)).toEqual(new Date(expected));
  });
});
