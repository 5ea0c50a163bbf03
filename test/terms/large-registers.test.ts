// Registers larger, and records odder, than any office has: no crash, no hanging, time in proportion to size.

import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { addDays } from '../../src/calendar/day.ts';
import { day } from '../calendar/arbitraries.ts';
import { activity, agreement, registerOf, termOf, termOn } from './small-register.ts';

const many = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('many records', () => {
  it('thirty thousand agreements under one, and as many activities', () => {
    const register = registerOf([
      agreement('payung', { term: { open: true } }),
      ...many(30_000, (index) =>
        agreement(`pks-${String(index)}`, { under: 'payung', term: { lasts: 'P5Y' } }),
      ),
      ...many(30_000, (index) => activity(`visit-${String(index)}`, '2026-05-01', [`pks-${String(index)}`])),
    ]);
    const terms = termsOf(register, day('2026-12-01'));
    const states = [...register.agreements.keys()].map((id) => terms.agreement(id)?.state);
    expect(states.every((state) => state === 'in-force')).toBe(true);
    expect(terms.agreement('payung')?.marks).not.toContain('dormant');
  });

  it('a hundred and fifty thousand successors of one agreement', () => {
    const next = agreement('next', { signed: ['2028-01-01', '2028-01-01'], supersedes: ['old'] });
    const register = registerOf([agreement('old', { term: { lasts: 'P10Y' } })]);
    const successors = many(150_000, () => next);
    expect(termOn({ ...register, successorsOf: () => successors }, 'old', '2028-02-01').state).toBe(
      'superseded',
    );
  });
});

describe('odd records', () => {
  it('twenty thousand parties, amendments, suspensions and follow-ups', () => {
    const start = day('2026-01-26');
    const term = termOf(
      {
        signed: many(20_000, (index) => (index === 7 ? '' : '2026-01-26')),
        follow_ups: many(20_000, () => ({ what: 'Rapat', due: '2026-03-31' })),
      },
      '2026-06-01',
    );
    expect(term).toMatchObject({ state: 'signing', marks: ['stalled', 'follow-up-overdue'] });
    const amended = termOf(
      {
        term: { lasts: 'P5Y' },
        amendments: many(20_000, (index) => ({
          signed: addDays(start, index % 100),
          until: addDays(start, 2000 + index),
        })),
        suspensions: many(20_000, () => ({ from: '2027-01', until: '2027-06-30' })),
      },
      '2027-03-01',
    );
    expect(amended).toMatchObject({ state: 'suspended', lastDay: { latest: addDays(start, 2000 + 19_999) } });
    expect(amended.suspensions).toHaveLength(20_000);
  });

  it('terms at the edges of the calendar', () => {
    expect(
      termOf({ term: { until: '9999-12-31' }, renewal: { mode: 'automatic', lasts: 'P1D' } }, '9999-12-31')
        .state,
    ).toBe('in-force');
    expect(
      termOf({ signed: ['0001-01-01', '0001-01-01'], term: { lasts: 'P9998Y' } }, '9998-06-01').state,
    ).toBe('in-force');
    expect(
      termOf({ term: { lasts: 'P1D' }, renewal: { mode: 'automatic', notice: 'P9999Y' } }, '9999-12-31')
        .signed,
    ).toBe(true);
  });
});
