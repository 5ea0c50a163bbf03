/** Days: which exist, and what lies between them. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayParts,
  daysBetween,
  earlier,
  earliestOf,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  later,
  makeDay,
  monthOf,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../src/calendar/day.ts';
import { day } from './arbitraries.ts';

describe('a day is written YYYY-MM-DD and exists', () => {
  it.each(['2026-01-26', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31'])(
    '%s',
    (text) => {
      expect(parseDay(text)).toBe(text);
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2026-02-30', 'February has no 30th'],
    ['2026-04-31', 'April has no 31st'],
    ['2026-13-01', 'no fourteenth month, and no thirteenth'],
    ['2026-00-10', 'no month 0'],
    ['2026-01-00', 'no day 0'],
    ['0000-00-00', 'as databases write "unknown"'],
    ['0000-01-01', 'the calendar begins with the year 1'],
    ['10000-01-01', 'and ends with 9999'],
    ['2026-1-26', 'two digits each'],
    ['26-01-2026', 'the year comes first'],
    ['2026/01/26', 'hyphens'],
    ['2026-01-26T00:00:00Z', 'an instant is no day'],
    [' 2026-01-26', 'a blank before'],
    ['2026-01-26\n', 'a line end after'],
    ['2026-W05-1', 'a week date'],
    ['2O22-01-01', 'a letter O for a nought'],
    ['20260126', 'the basic format'],
    ['', 'nothing'],
  ])('%j is refused: %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('counting days', () => {
  it.each([
    ['2026-01-26', 7, '2026-02-02'],
    ['2031-01-26', -1, '2031-01-25'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-26', 0, '2026-01-26'],
    ['1582-10-04', 1, '1582-10-05'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it('stays at the edge of the calendar', () => {
    expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
    expect(addDays(FIRST_DAY, -1)).toBe(FIRST_DAY);
    expect(addDays(day('2026-01-26'), 1e9)).toBe(LAST_DAY);
    expect(addDays(day('2026-01-26'), -1e9)).toBe(FIRST_DAY);
  });

  it('knows the day of the week: 26 January 2026 was a Monday', () => {
    expect(weekdayOf(day('2026-01-26'))).toBe(1);
    expect(weekdayOf(day('2023-10-17'))).toBe(2);
    expect(weekdayOf(day('2026-02-06'))).toBe(5);
    expect(weekdayOf(day('2026-02-01'))).toBe(7);
    expect(weekdayOf(FIRST_DAY)).toBe(1);
  });
});

describe('comparing and taking apart', () => {
  it('orders days as the calendar does', () => {
    expect(compareDays(day('2026-01-26'), day('2026-02-01'))).toBeLessThan(0);
    expect(compareDays(day('2026-02-01'), day('2026-01-26'))).toBeGreaterThan(0);
    expect(compareDays(day('2026-01-26'), day('2026-01-26'))).toBe(0);
    expect(earlier(day('0999-12-31'), day('1000-01-01'))).toBe('0999-12-31');
    expect(later(day('0999-12-31'), day('1000-01-01'))).toBe('1000-01-01');
    expect(earliestOf([undefined, day('2026-02-01'), day('2026-01-26'), undefined])).toBe('2026-01-26');
    expect(earliestOf([undefined])).toBeUndefined();
  });

  it('takes a day apart and puts it together again', () => {
    expect(dayParts(day('2031-01-25'))).toEqual({ year: 2031, month: 1, date: 25 });
    expect([yearOf(day('0017-08-01')), monthOf(day('0017-08-01'))]).toEqual([17, 8]);
    expect(makeDay(2031, 1, 25)).toBe('2031-01-25');
    expect(makeDay(2026, 2, 29)).toBeUndefined();
    expect(makeDay(10000, 1, 1)).toBeUndefined();
    expect(makeDay(2026.5, 1, 1)).toBeUndefined();
  });
});
