/** Durations: adding them to days, and taking them away. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addDuration,
  addDurations,
  durationToIso,
  isWholeYears,
  NO_TIME,
  subtractDuration,
  timesDuration,
} from '../../src/calendar/duration.ts';
import { parseDuration } from '../../src/calendar/read-duration.ts';
import { day, someDay, someDuration } from './arbitraries.ts';

const length = (text: string) => parseDuration(text) ?? NO_TIME;

describe('a duration later', () => {
  it.each([
    ['2026-01-26', 'P5Y', '2031-01-26', '2031-01-26', 'an anniversary that exists'],
    ['2026-01-31', 'P1M', '2026-02-28', '2026-03-01', 'the month is shorter'],
    ['2024-01-31', 'P1M', '2024-02-29', '2024-03-01', 'in a leap year'],
    ['2024-02-29', 'P1Y', '2025-02-28', '2025-03-01', 'the leap day'],
    ['2024-02-29', 'P4Y', '2028-02-29', '2028-02-29', 'and its return'],
    ['2026-12-31', 'P2M', '2027-02-28', '2027-03-01', 'over the year'],
    ['2026-01-31', 'P1M5D', '2026-03-05', '2026-03-06', 'months first, then days'],
    ['2026-01-26', 'P60D', '2026-03-27', '2026-03-27', 'days alone'],
    ['2026-08-31', 'P18M', '2028-02-29', '2028-03-01', 'all months in one step'],
  ])('%s and %s is %s (clamped) or %s (rolled): %s', (from, text, clamped, rolled) => {
    expect(addDuration(day(from), length(text), 'clamp')).toBe(clamped);
    expect(addDuration(day(from), length(text), 'roll')).toBe(rolled);
  });

  it('stays at the edge of the calendar', () => {
    expect(addDuration(day('9990-01-01'), length('P20Y'), 'roll')).toBe('9999-12-31');
    expect(subtractDuration(day('0005-01-01'), length('P20Y'))).toBe('0001-01-01');
  });

  it('reaches the last and the first year of the calendar', () => {
    expect(addDuration(day('9998-03-31'), length('P1Y'), 'clamp')).toBe('9999-03-31');
    expect(addDuration(day('9999-11-30'), length('P2M'), 'clamp')).toBe('9999-12-31');
    expect(addDuration(day('9999-10-31'), length('P4M'), 'roll')).toBe('9999-12-31');
    expect(subtractDuration(day('0002-03-31'), length('P1Y'))).toBe('0001-03-31');
  });
});

describe('a duration earlier', () => {
  it.each([
    ['2031-08-31', 'P6M', '2031-02-28'],
    ['2031-01-25', 'P6M', '2030-07-25'],
    ['2031-01-25', 'P60D', '2030-11-26'],
    ['2024-03-31', 'P1M', '2024-02-29'],
    ['2024-03-31', 'P1M1D', '2024-02-28'],
  ])('%s less %s is %s', (from, text, expected) => {
    expect(subtractDuration(day(from), length(text))).toBe(expected);
  });
});

describe('durations among themselves', () => {
  it('adds and multiplies months and days apart', () => {
    expect(addDurations(length('P5Y'), length('P1Y10D'))).toEqual({ months: 72, days: 10 });
    expect(timesDuration(length('P6M15D'), 3)).toEqual({ months: 18, days: 45 });
    expect(timesDuration(length('P5Y'), 0)).toEqual(NO_TIME);
  });

  it.each([
    ['P5Y', 'P5Y'],
    ['P18M', 'P1Y6M'],
    ['P2W', 'P14D'],
    ['1 tahun 6 bulan 10 hari', 'P1Y6M10D'],
  ])('%s is kept as %s', (text, iso) => {
    expect(durationToIso(length(text))).toBe(iso);
  });

  it('writes nothing as P0D', () => {
    expect(durationToIso(NO_TIME)).toBe('P0D');
  });

  it('tells whole years from other durations', () => {
    expect(isWholeYears(length('P60M'))).toBe(true);
    expect(isWholeYears(length('P18M'))).toBe(false);
    expect(isWholeYears(length('P1Y1D'))).toBe(false);
    expect(isWholeYears(length('P365D'))).toBe(false);
    expect(isWholeYears(NO_TIME)).toBe(false);
  });

  it('reads again what it has written', () => {
    fc.assert(
      fc.property(someDuration, (duration) => {
        expect(parseDuration(durationToIso(duration))).toEqual(duration);
      }),
    );
  });
});

describe('whatever the days', () => {
  it('a longer duration never ends earlier', () => {
    fc.assert(
      fc.property(
        someDay,
        someDuration,
        someDuration,
        fc.constantFrom('clamp', 'roll'),
        (from, one, more, missing) => {
          const shorter = addDuration(from, one, missing);
          const longer = addDuration(from, { months: one.months, days: one.days + more.days }, missing);
          const byMonths = addDuration(from, { months: one.months + more.months, days: one.days }, missing);
          expect(longer >= shorter && byMonths >= shorter).toBe(true);
        },
      ),
    );
  });

  it('a rolled day is the clamped one or the day after', () => {
    fc.assert(
      fc.property(someDay, fc.nat(600), (from, months) => {
        const clamped = addDuration(from, { months, days: 0 }, 'clamp');
        const rolled = addDuration(from, { months, days: 0 }, 'roll');
        expect([clamped, addDuration(clamped, { months: 0, days: 1 }, 'clamp')]).toContain(rolled);
      }),
    );
  });
});
