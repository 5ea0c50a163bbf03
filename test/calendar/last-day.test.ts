/** The last day of a term by both conventions, and the deadline for notice: product.md's own cases and the known defects. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '../../src/calendar/day.ts';
import { addDuration, addDurations, NO_TIME, timesDuration } from '../../src/calendar/duration.ts';
import { lastDayOf, noticeDeadline } from '../../src/calendar/last-day.ts';
import { parseDuration } from '../../src/calendar/read-duration.ts';
import { day, someDay, someDuration } from './arbitraries.ts';

const length = (text: string) => parseDuration(text) ?? NO_TIME;

describe('the last day is the day before the anniversary', () => {
  it.each([
    ['2026-01-26', 'P5Y', '2031-01-25', 'five years from signing'],
    ['2012-02-29', 'P5Y', '2017-02-28', 'signed on a leap day: the anniversary rolls to 1 March first'],
    ['2026-01-31', 'P1M', '2026-02-28', 'a whole month is not cut short'],
    ['2024-02-29', 'P4Y', '2028-02-28', 'the leap day exists again'],
    ['2026-01-01', 'P1Y', '2026-12-31', 'a calendar year'],
    ['2026-01-26', 'P60D', '2026-03-26', 'sixty days, the first of them included'],
    ['2026-01-26', 'P1D', '2026-01-26', 'a single day'],
    ['2025-08-31', 'P6M', '2026-02-28', 'half a year to a short month'],
  ])('%s for %s ends on %s: %s', (start, term, lastDay) => {
    expect(lastDayOf(day(start), length(term), 'day-before')).toBe(lastDay);
  });
});

describe('the last day is the anniversary', () => {
  it.each([
    ['2026-01-26', 'P5Y', '2031-01-26', 'five years from signing'],
    ['2024-02-29', 'P1Y', '2025-02-28', 'a leap day is clamped to the end of February'],
    ['2024-02-29', 'P4Y', '2028-02-29', 'where there is a leap day it is kept'],
    ['2026-01-31', 'P1M', '2026-02-28', 'clamped to the end of the month'],
    ['2026-01-26', 'P60D', '2026-03-27', 'sixty days on'],
  ])('%s for %s ends on %s: %s', (start, term, lastDay) => {
    expect(lastDayOf(day(start), length(term), 'anniversary')).toBe(lastDay);
  });
});

describe('the notice deadline', () => {
  it.each([
    ['2031-08-31', 'P6M', '2031-02-28', 'clamped to the end of the month'],
    ['2031-01-25', 'P6M', '2030-07-25', 'six months'],
    ['2031-01-25', 'P60D', '2030-11-26', 'sixty days are sixty days'],
    ['2028-08-31', 'P6M', '2028-02-29', 'clamped in a leap year'],
    ['2031-01-25', 'P1Y', '2030-01-25', 'a year'],
  ])('of %s with %s notice is %s: %s', (lastDay, notice, deadline) => {
    expect(noticeDeadline(day(lastDay), length(notice))).toBe(deadline);
  });
});

describe('defects reported of other systems', () => {
  it('the last day counted wrongly after a whole month: 31 January and one month ends on 28 February', () => {
    expect(lastDayOf(day('2026-01-31'), length('P1M'), 'day-before')).toBe('2026-02-28');
    expect(lastDayOf(day('2026-01-01'), length('P1M'), 'day-before')).toBe('2026-01-31');
  });

  it('notice in days rounded to months: 180 days is not six months', () => {
    expect(noticeDeadline(day('2031-08-31'), length('P180D'))).toBe('2031-03-04');
    expect(noticeDeadline(day('2031-08-31'), length('P6M'))).toBe('2031-02-28');
  });

  it('a leap day stuck on 28 February after repeated years: four renewals in one addition are 29 February again', () => {
    const fourYears = addDurations(length('P1Y'), timesDuration(length('P1Y'), 3));
    expect(lastDayOf(day('2024-02-29'), fourYears, 'anniversary')).toBe('2028-02-29');
  });

  it('month ends: every month from 31 January ends on the last day before the next one begins', () => {
    const ends = [1, 2, 3, 4, 5].map((n) =>
      lastDayOf(day('2026-01-31'), timesDuration(length('P1M'), n), 'day-before'),
    );
    expect(ends).toEqual(['2026-02-28', '2026-03-30', '2026-04-30', '2026-05-30', '2026-06-30']);
  });
});

const conventions = fc.constantFrom('day-before', 'anniversary');

describe('whatever the term', () => {
  it('is never shorter than one day less than its own length, and never longer than one day more', () => {
    fc.assert(
      fc.property(someDay, someDuration, conventions, (start, term, convention) => {
        const lastDay = lastDayOf(start, term, convention);
        expect(lastDay >= addDays(addDuration(start, term, 'clamp'), -1)).toBe(true);
        expect(lastDay <= addDuration(start, term, 'roll')).toBe(true);
      }),
    );
  });

  it('a longer term never ends earlier', () => {
    fc.assert(
      fc.property(someDay, someDuration, someDuration, conventions, (start, term, more, convention) => {
        const longer = addDurations(term, more);
        expect(lastDayOf(start, longer, convention) >= lastDayOf(start, term, convention)).toBe(true);
      }),
    );
  });

  it('the notice deadline never comes after the last day', () => {
    fc.assert(
      fc.property(someDay, someDuration, (lastDay, notice) => {
        expect(noticeDeadline(lastDay, notice) < lastDay).toBe(true);
      }),
    );
  });
});
