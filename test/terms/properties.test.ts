/** What holds of every agreement, whatever its days. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, type Day } from '../../src/calendar/day.ts';
import type { AgreementState } from '../../src/terms/agreement-term.ts';
import { day, someDuration } from '../calendar/arbitraries.ts';
import { durationToIso, type Duration } from '../../src/calendar/duration.ts';
import { someAgreement, someAsOf, someLength, someStart } from './random-agreements.ts';
import { agreement, registerOf, termOf, termOn, type AgreementWords } from './small-register.ts';

const ENDED: ReadonlySet<AgreementState> = new Set(['terminated', 'superseded', 'lapsed', 'expired']);

describe('the periods of an agreement', { timeout: 60_000 }, () => {
  it('never overlap and never leave a gap', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, (words, asOf) => {
        const { periods } = termOf(words, asOf);
        periods.slice(1).forEach(({ start, number }, index) => {
          const before = periods[index];
          if (before?.number !== number - 1) return;
          expect(start.earliest).toBe(addDays(before.lastDay?.earliest ?? asOf, 1));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('are numbered from 1; the last is the one that is shown', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, (words, asOf) => {
        const term = termOf(words, asOf);
        if (term.periods.length === 0) return;
        expect(term.periods[0]?.number).toBe(1);
        for (const { start, lastDay } of term.periods) {
          expect(start.earliest <= (lastDay?.earliest ?? start.earliest)).toBe(true);
        }
        expect(term.periods.at(-1)?.lastDay).toEqual(term.lastDay);
        expect(term.timesRenewed).toBe((term.periods.at(-1)?.number ?? 0) - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('the one that is shown runs on the day, unless the agreement has ended or not begun', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, (words, asOf) => {
        const term = termOf(words, asOf);
        if (!term.signed || term.state === 'not-yet-in-force' || ENDED.has(term.state)) return;
        expect((term.periods.at(-1)?.start.earliest ?? asOf) <= asOf).toBe(true);
        expect((term.lastDay?.earliest ?? asOf) >= asOf).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('days', { timeout: 60_000 }, () => {
  it('a longer term never ends earlier', () => {
    const conventions = fc.constantFrom('day-before' as const, 'anniversary' as const);
    fc.assert(
      fc.property(someStart, someDuration, someDuration, conventions, (start, one, more, convention) => {
        const longer: Duration = { months: one.months + more.months, days: one.days + more.days };
        const lastDay = (lasts: Duration): Day | undefined =>
          termOf(
            { signed: [start, start], term: { lasts: durationToIso(lasts), last_day: convention } },
            start,
          ).lastDay?.latest;
        expect((lastDay(longer) ?? '') >= (lastDay(one) ?? '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('the notice deadline never comes after the last day', () => {
    fc.assert(
      fc.property(someAgreement, someLength, someAsOf, (words, notice, asOf) => {
        const renewal = { ...words.renewal, notice };
        const { noticeDeadline, lastDay } = termOf({ ...words, renewal }, asOf);
        if (noticeDeadline === undefined) return;
        expect(noticeDeadline.latest < (lastDay?.earliest ?? '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('days left are 0 on the last day, and one fewer each day', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, (words, asOf) => {
        const { lastDay, daysLeft } = termOf(words, asOf);
        if (lastDay === undefined) return;
        expect(daysLeft).toEqual({
          earliest: daysBetween(asOf, lastDay.earliest),
          latest: daysBetween(asOf, lastDay.latest),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('with exact days every answer is exact and certain', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, (words, asOf) => {
        const term = termOf(words, asOf);
        expect(term.possibleStates).toEqual([term.state]);
        for (const range of [term.start, term.lastDay, term.noticeDeadline, term.finalDay]) {
          expect(range?.certain ?? true).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an agreement that has ended', { timeout: 60_000 }, () => {
  it('stays ended: nothing revives it', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, fc.nat(9000), (words, asOf, later) => {
        if (!ENDED.has(termOf(words, asOf).state)) return;
        expect(ENDED.has(termOf(words, addDays(asOf, later)).state)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an independent count', { timeout: 60_000 }, () => {
  it('of automatic renewals agrees, by Temporal and one period after the other', () => {
    fc.assert(
      fc.property(
        someStart,
        someDuration,
        someDuration,
        fc.nat(9000),
        fc.boolean(),
        (start, first, each, days, dayBefore) => {
          const asOf = addDays(start, days);
          const words: AgreementWords = {
            signed: [start, start],
            term: { lasts: durationToIso(first), last_day: dayBefore ? 'day-before' : 'anniversary' },
            renewal: { mode: 'automatic', lasts: durationToIso(each) },
          };
          const expected = countedByTemporal(start, first, each, asOf, dayBefore);
          const { lastDay, timesRenewed } = termOf(words, asOf);
          expect({ lastDay: lastDay?.latest, timesRenewed }).toEqual(expected);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

/** Goes through the periods one by one, each counted from the original start. */
function countedByTemporal(start: Day, first: Duration, each: Duration, asOf: Day, dayBefore: boolean) {
  const anchor = Temporal.PlainDate.from(start);
  for (let times = 0; ; times += 1) {
    const clamped = anchor.add({ months: first.months + times * each.months });
    const anniversary = dayBefore && clamped.day !== anchor.day ? clamped.add({ days: 1 }) : clamped;
    const lastDay = anniversary
      .add({ days: first.days + times * each.days - (dayBefore ? 1 : 0) })
      .toString();
    if (lastDay >= asOf) return { lastDay, timesRenewed: times };
  }
}

describe('as of a day one sees nothing that is recorded as happening after it', { timeout: 60_000 }, () => {
  it('whatever comes later, and whenever, makes no difference', () => {
    fc.assert(
      fc.property(someAgreement, someAsOf, fc.integer({ min: 1, max: 4000 }), (words, asOf, shift) => {
        expect(termOf(withFuture(words, asOf, shift), asOf)).toEqual(termOf(words, asOf));
      }),
      { numRuns: 3000 },
    );
  });

  it('nor do a successor, an activity or a family member to come', () => {
    const old = agreement('old', {
      signed: ['2020-01-01', '2020-01-01'],
      term: { lasts: 'P10Y' },
      lapses_if_inactive: 'P7Y',
    });
    const asOf = '2025-12-31';
    const alone = termOn(registerOf([old]), 'old', asOf);
    for (const signed of ['2026-01-01', '2026-06-01', '2026~', '2026?']) {
      const next = agreement('next', {
        signed: [signed, signed],
        supersedes: ['old'],
        term: { lasts: 'P5Y' },
      });
      expect(termOn(registerOf([old, next]), 'old', asOf)).toEqual(alone);
    }
  });
});

/** The same record, with everything that happens after a day moved further away. */
function withFuture(words: AgreementWords, asOf: Day, shift: number): AgreementWords {
  const moved = (text: string): string => (text > asOf ? addDays(day(text), shift) : text);
  const { amendments, termination, suspensions, signed } = words;
  return {
    ...words,
    ...(signed && { signed: signed.map(moved) }),
    ...(amendments && {
      amendments: amendments.map((one) => ({ ...one, signed: moved(one.signed ?? asOf) })),
    }),
    ...(suspensions && {
      suspensions: suspensions.map((one) => ({ ...one, from: moved(one.from ?? asOf) })),
    }),
    ...(termination && {
      termination: { ...termination, notice_given: moved(termination.notice_given ?? asOf) },
    }),
  };
}

describe('the same answer in every time zone', () => {
  const ZONES = [
    'Asia/Jakarta',
    'Asia/Jayapura',
    'UTC',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Australia/Lord_Howe',
  ];

  it('eight of them, from both sides of the date line', () => {
    const cases = fc.sample(fc.tuple(someAgreement, someAsOf), { numRuns: 300, seed: 26 });
    const before = process.env.TZ;
    const answers = ZONES.map((zone) => {
      process.env.TZ = zone;
      return JSON.stringify([
        new Date(0).getTimezoneOffset(),
        cases.map(([words, asOf]) => termOf(words, asOf)),
      ]);
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(answers.map((text) => text.split(',')[0])).size).toBeGreaterThan(5);
    expect(new Set(answers.map((text) => text.slice(text.indexOf(',')))).size).toBe(1);
  });
});
