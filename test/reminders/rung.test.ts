/** Rungs: how far from a day, by a name that is the same however the length is written. */
import { describe, expect, it, test } from 'vitest';
import { rungDay, rungsTo } from '../../src/reminders/rung.ts';
import { day } from '../calendar/arbitraries.ts';

test.each([
  ['P6M', '2031-08-31', '2031-02-28'],
  ['P12M', '2028-02-29', '2027-02-28'],
  ['P60D', '2031-01-25', '2030-11-26'],
  ['2 minggu', '2031-01-25', '2031-01-11'],
  ['P0D', '2031-01-25', '2031-01-25'],
  ['+P1D', '2031-01-25', '2031-01-26'],
  ['+P1M', '2031-01-31', '2031-02-28'],
  ['soon', '2031-01-25', undefined],
  ['+', '2031-01-25', undefined],
])('%s from %s is %s', (name, date, expected) => {
  expect(rungDay(name, day(date))).toBe(expected);
});

describe('a ladder', () => {
  it('has its rungs in the order in which they are reached, each once', () => {
    const rungs = rungsTo(day('2031-01-25'), [
      '+P1D',
      'P1M',
      '6 bulan',
      'P6M',
      'P12M',
      '1 tahun',
      'nonsense',
    ]);
    expect(rungs.map(({ name }) => name)).toEqual(['P1Y', 'P6M', 'P1M', '+P1D']);
  });

  it('may be empty', () => {
    expect(rungsTo(day('2031-01-25'), [])).toEqual([]);
  });
});
