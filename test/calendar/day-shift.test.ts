/** How far a day has moved: whole months where it can be said so, month ends and leap days included. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayShift } from '../../src/calendar/day-shift.ts';
import { daysBetween } from '../../src/calendar/day.ts';
import { addDuration, durationToIso } from '../../src/calendar/duration.ts';
import { dayOf } from '../support/context.ts';
import { anyDay as days } from './arbitraries.ts';

test.each([
  ['2031-01-25', '2028-01-25', 'earlier P3Y'],
  ['2028-01-25', '2031-01-25', 'later P3Y'],
  ['2031-01-25', '2031-01-25', 'none P0D'],
  ['2031-01-25', '2031-01-26', 'later P1D'],
  ['2031-01-25', '2027-06-30', 'earlier P3Y6M26D'],
  ['2027-02-28', '2028-02-29', 'later P1Y'],
  ['2028-02-29', '2031-02-28', 'later P3Y'],
  ['2026-01-31', '2026-02-28', 'later P1M'],
  ['2026-01-31', '2026-03-03', 'later P1M3D'],
  ['2026-01-30', '2026-02-28', 'later P1M'],
  ['2024-02-29', '2025-03-01', 'later P1Y1D'],
])('from %s to %s: %s', (from, to, expected) => {
  const { direction, by } = dayShift(dayOf(from), dayOf(to));
  expect(`${direction} ${durationToIso(by)}`).toBe(expected);
});

describe('for all days', () => {
  test('the distance added to the earlier day leads to the later, but for two ends of months', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const { by } = dayShift(first, second);
        const reached = addDuration(first, by, 'clamp');
        const isMonthEnds = by.days === 0 && Math.abs(daysBetween(reached, second)) <= 3;
        expect(reached === second || isMonthEnds).toBe(true);
      }),
    );
  });

  test('there and back is as far, the other way', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [there, back] = [dayShift(a, b), dayShift(b, a)];
        expect(back.by).toEqual(there.by);
        expect(a === b || there.direction !== back.direction).toBe(true);
      }),
    );
  });
});
