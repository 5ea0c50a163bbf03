/** Days between which a computed day lies, and when it is one day for certain. */
import { describe, expect, it } from 'vitest';
import { onlyDay, rangeOf } from '../../src/terms/day-range.ts';
import { day } from '../calendar/arbitraries.ts';

const [january, june, december] = [day('2017-01-01'), day('2017-06-15'), day('2017-12-31')];

describe('the range of some days', () => {
  it('spans them in whatever order they come, and passes over those that are missing', () => {
    const range = { earliest: january, latest: december, certain: false };
    expect(rangeOf([june, undefined, december, january], false)).toEqual(range);
    expect(rangeOf([january, june, december], false)).toEqual(range);
  });

  it('is one day, certain unless a date behind it is doubtful', () => {
    expect(rangeOf([june, june], false)).toEqual({ earliest: june, latest: june, certain: true });
    expect(rangeOf([june], true)).toEqual({ earliest: june, latest: june, certain: false });
  });

  it('is none of no day', () => {
    expect(rangeOf([undefined], false)).toBeUndefined();
  });
});

describe('the only day', () => {
  it('is that of a range of one day, doubtful or not', () => {
    expect(onlyDay(rangeOf([june], false))).toBe(june);
    expect(onlyDay(rangeOf([june], true))).toBe(june);
  });

  it('is none where it could be several, or where there is no range', () => {
    expect(onlyDay(rangeOf([january, december], false))).toBeUndefined();
    expect(onlyDay(undefined)).toBeUndefined();
  });
});
