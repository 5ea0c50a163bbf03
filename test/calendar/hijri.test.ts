/** Days in the calendar of Umm al-Qura, within the years that it has tables for. */
import { describe, expect, it } from 'vitest';
import { hijriOf } from '../../src/calendar/hijri.ts';
import { day } from './arbitraries.ts';

describe('the Islamic day', () => {
  it.each([
    ['2026-01-26', { year: 1447, month: 8, date: 7 }],
    ['2026-02-18', { year: 1447, month: 9, date: 1 }],
    ['2026-06-16', { year: 1448, month: 1, date: 1 }],
    ['1882-11-12', { year: 1300, month: 1, date: 1 }],
    ['2174-11-25', { year: 1600, month: 12, date: 30 }],
  ])('of %s', (gregorian, hijri) => {
    expect(hijriOf(day(gregorian))).toEqual(hijri);
  });

  it.each(['1882-11-11', '2174-11-26', '0026-01-26', '9999-12-31'])(
    'of %s stands in no table',
    (gregorian) => {
      expect(hijriOf(day(gregorian))).toBeUndefined();
    },
  );
});
