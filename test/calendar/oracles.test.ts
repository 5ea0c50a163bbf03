/** Independent judges of the calendar, for the tests alone: Temporal and date-fns for arithmetic, edtf for bounds. */
import { describe, expect, it } from 'vitest';
import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import edtf, { parse } from 'edtf';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, parseDay, weekdayOf } from '../../src/calendar/day.ts';
import { addDuration, subtractDuration } from '../../src/calendar/duration.ts';
import { lastDayOf } from '../../src/calendar/last-day.ts';
import { parseUncertainDate } from '../../src/calendar/uncertain-date.ts';
import { anyDay, someDay, someDuration } from './arbitraries.ts';

const CASES = { numRuns: 20_000 };

describe('Temporal agrees', { timeout: 60_000 }, () => {
  it('on days counted and days between, over the whole calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
        expect(weekdayOf(from)).toBe(Temporal.PlainDate.from(from).dayOfWeek);
      }),
      CASES,
    );
  });

  it('on a duration later and earlier, clamped', () => {
    fc.assert(
      fc.property(someDay, someDuration, (from, duration) => {
        const there = Temporal.PlainDate.from(from);
        expect(addDuration(from, duration, 'clamp')).toBe(there.add(duration).toString());
        expect(subtractDuration(from, duration)).toBe(there.subtract(duration).toString());
      }),
      CASES,
    );
  });

  it('on the last day by both conventions', () => {
    fc.assert(
      fc.property(someDay, someDuration, (start, term) => {
        const first = Temporal.PlainDate.from(start);
        const clamped = first.add({ months: term.months });
        const rolled = clamped.day === first.day ? clamped : clamped.add({ days: 1 });
        const dayBefore = rolled.add({ days: term.days }).subtract({ days: 1 });
        expect(lastDayOf(start, term, 'day-before')).toBe(dayBefore.toString());
        expect(lastDayOf(start, term, 'anniversary')).toBe(first.add(term).toString());
      }),
      CASES,
    );
  });

  it('on which texts are days', () => {
    const number = (most: number, width: number) => fc.nat(most).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(number(9999, 4), number(13, 2), number(32, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        expect(parseDay(text) !== undefined).toBe(isTemporalDay(text) && year !== '0000');
      }),
      CASES,
    );
  });
});

describe('date-fns agrees', { timeout: 60_000 }, () => {
  it('on a duration later and on days between', () => {
    fc.assert(
      fc.property(someDay, someDuration, (from, duration) => {
        const later = add(new UTCDate(from), duration);
        expect(addDuration(from, duration, 'clamp')).toBe(later.toISOString().slice(0, 10));
        const days = differenceInCalendarDays(later, new UTCDate(from));
        expect(daysBetween(from, addDuration(from, duration, 'clamp'))).toBe(days);
      }),
      CASES,
    );
  });
});

describe('edtf agrees', { timeout: 60_000 }, () => {
  it('on which dates are of levels 0 and 1, and between which days they lie', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const ours = parseUncertainDate(text);
        const theirs = readByEdtf(text);
        expect(ours && { earliest: ours.earliest, latest: ours.latest }, text).toEqual(theirs);
      }),
      CASES,
    );
  });
});

const year = fc.integer({ min: 0, max: 2100 }).map((n) => String(n).padStart(4, '0'));
const month = fc.integer({ min: 0, max: 13 }).map((n) => String(n).padStart(2, '0'));
const dayOfMonth = fc.integer({ min: 0, max: 32 }).map((n) => String(n).padStart(2, '0'));
const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, dayOfMonth).map((parts) => parts.join('-')),
);
const qualified = fc.tuple(plainDate, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const unspecified = plainDate.chain((text) =>
  fc.constantFrom(
    `${text.slice(0, 3)}X`,
    `${text.slice(0, 2)}XX`,
    `${text.slice(0, 4)}-XX`,
    `${text.slice(0, 7)}-XX`,
    `${text.slice(0, 4)}-XX-XX`,
    text.replace(/\d$/, 'X'),
  ),
);
const end = fc.oneof(qualified, fc.constantFrom('..', ''));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const dateText = fc.oneof(qualified, unspecified, interval);

type Bounds = { earliest: string | undefined; latest: string | undefined };

/** What edtf makes of a text, put right where we know that we read differently, and why. */
function readByEdtf(text: string): Bounds | undefined {
  const [from, to] = text.split('/');
  if (from === undefined || to === undefined) return readDateByEdtf(text);
  return (from + to).includes('X') ? undefined : readIntervalByEdtf(text, from, to);
}

/** We read neither seasons nor the year 0, and 29 February in leap years alone: edtf takes it in any year. */
function readDateByEdtf(text: string): Bounds | undefined {
  if (text.startsWith('0000')) return undefined;
  if (text.slice(4, 10) === '-02-29' && !isTemporalDay(text.slice(0, 10))) return undefined;
  try {
    return parse(text, { level: 1 }).type === 'Date' ? boundsOf(text) : undefined;
  } catch {
    return undefined;
  }
}

/** edtf takes intervals without any day, "../..", and refuses those whose end may lie in their start, 2018-06-15/2018. */
function readIntervalByEdtf(text: string, from: string, to: string): Bounds | undefined {
  const [start, end] = [from, to].map((one) => (/\d/.test(one) ? readDateByEdtf(one) : NO_BOUNDS));
  if (start === undefined || end === undefined || (start === NO_BOUNDS && end === NO_BOUNDS))
    return undefined;
  try {
    return boundsOf(text);
  } catch {
    return (end.latest ?? '') < (start.earliest ?? '') ? undefined : { ...start, latest: end.latest };
  }
}

const NO_BOUNDS: Bounds = { earliest: undefined, latest: undefined };

function boundsOf(text: string): Bounds {
  const { min, max } = edtf(text);
  return { earliest: dayOf(min), latest: dayOf(max) };
}

/** edtf counts in milliseconds of UTC; an open or unknown end is no day. */
function dayOf(instant: number | null): string | undefined {
  if (instant === null || !Number.isFinite(instant)) return undefined;
  const text = new Date(instant).toISOString().slice(0, 10);
  return text < '0001' ? '0001-01-01' : text;
}

function isTemporalDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
