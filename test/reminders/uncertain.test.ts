/** Uncertain dates: the first day that it can be is the one to remind of, and it stays the same from run to run. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { daysBetween, type Day } from '../../src/calendar/day.ts';
import { readLedger } from '../../src/reminders/ledger.ts';
import { readLedgerLine } from '../../src/reminders/ledger-line.ts';
import { day } from '../calendar/arbitraries.ts';
import { someStart } from '../terms/random-agreements.ts';
import { agreement, type AgreementWords } from '../terms/small-register.ts';
import { linked, recordOf } from './random-register.ts';
import { daysFrom, laddersOn, remindersOf, short, simulate } from './simulation.ts';

const registerWith = (words: AgreementWords) => linked([recordOf(agreement('nota', words).data)]);

describe('an uncertain last day', () => {
  const register = registerWith({ signed: ['2018', '2018-06~'], term: { lasts: 'P5Y' } });

  it('is taken for the first day that it can be', () => {
    const [ladder] = laddersOn(register, day('2022-01-01')).filter(({ what }) => what === 'last-day');
    expect(ladder?.date).toBe('2023-05-31');
    expect(ladder?.range).toEqual({ earliest: '2023-05-31', latest: '2023-12-30', certain: false });
  });

  it('counts as long past only from the last day that it can be', () => {
    const one = remindersOf(register, day('2023-11-01'));
    expect(one.due.map(short)).toContain('nota last-day 2023-05-31 +P1D');
    const other = remindersOf(register, day('2024-02-01'));
    expect(other.longPast.map(short)).toContain('nota last-day 2023-05-31 +P1D');
  });
});

it('names no notice deadline where it is open which period is running', () => {
  const words = {
    term: { lasts: 'P2Y' },
    renewal: { mode: 'automatic', lasts: 'P1Y', notice: 'P3M' },
  } as const;
  const vague = registerWith({ ...words, signed: ['2018', '2018'] });
  const exact = registerWith({ ...words, signed: ['2018-01-01', '2018-01-01'] });
  const kinds = (register: ReturnType<typeof registerWith>) =>
    laddersOn(register, day('2022-01-01')).map(({ what }) => what);
  expect(kinds(vague)).not.toContain('notice-deadline');
  expect(kinds(exact)).toContain('notice-deadline');
});

const someWords: fc.Arbitrary<AgreementWords> = fc
  .record({
    start: someStart,
    known: fc.constantFrom(4, 7, 10),
    mark: fc.constantFrom('', '~', '?'),
    years: fc.constantFrom('P1Y', 'P2Y', 'P5Y'),
    mode: fc.constantFrom('automatic' as const, 'by-agreement' as const, 'none' as const),
    times: fc.option(fc.nat(2), { nil: undefined }),
    lapses: fc.boolean(),
  })
  .map(({ start, known, mark, years, mode, times, lapses }) => {
    const signed = start.slice(0, known) + mark;
    return {
      signed: [signed, signed],
      term: { lasts: years },
      renewal: { mode, notice: 'P3M', ...(times !== undefined && { times }) },
      ...(lapses && { lapses_if_inactive: 'P3Y' }),
    };
  });

it('says the same thing again only when another period has come', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someWords, someStart, (words, start) => {
      const { ledger, complaints } = simulate(registerWith(words), daysFrom(start, 1096, [1, 2]));
      expect(complaints).toEqual([]);
      expect(readLedger(ledger).passedOver).toBe(0);
      expect(soonAgain(ledger)).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

/** Lines that tell what a line told already, of another day, too soon before for another year to have come: a first run may be months late. */
function soonAgain(ledger: string): readonly string[] {
  const told = new Map<string, Day>();
  return ledger.split('\n').flatMap((line) => {
    const entry = readLedgerLine(line);
    if (entry?.says !== 'handed') return [];
    const { what, rung } = entry.handed;
    const before = told.get(`${what} ${rung}`);
    told.set(`${what} ${rung}`, entry.on);
    return before !== undefined && daysBetween(before, entry.on) < 200 ? [line] : [];
  });
}
