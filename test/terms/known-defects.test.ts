/** Defects reported of other agreement systems, and clauses seen on real papers: each by its name. */
import { describe, expect, it } from 'vitest';
import { inShort, termOf, type AgreementWords } from './small-register.ts';

const renewing: AgreementWords = {
  term: { lasts: 'P5Y' },
  renewal: { mode: 'automatic', lasts: 'P1Y', notice: 'P3M' },
};

describe('defects', () => {
  it('the last day counted wrongly after a whole month', () => {
    const month: AgreementWords = { signed: ['2026-01-31', '2026-01-31'], term: { lasts: 'P1M' } };
    expect(inShort(termOf(month, '2026-02-01')).lastDay).toBe('2026-02-28');
  });

  it('the first term confused with the renewal term', () => {
    expect(inShort(termOf(renewing, '2026-02-01')).lastDay).toBe('2031-01-25');
    expect(inShort(termOf(renewing, '2031-02-01')).lastDay).toBe('2032-01-25');
  });

  it('the notice deadline taken from the original instead of the renewed end', () => {
    expect(inShort(termOf(renewing, '2026-02-01')).notice).toBe('2030-10-25');
    expect(inShort(termOf(renewing, '2031-02-01')).notice).toBe('2031-10-25');
  });

  it('notice in days rounded to months', () => {
    const days: AgreementWords = { ...renewing, renewal: { mode: 'automatic', notice: '90 hari' } };
    expect(inShort(termOf(days, '2026-02-01')).notice).toBe('2030-10-27');
  });

  it('two formulas in one product: a first term, a renewal, an amendment and the longest term are counted alike', () => {
    for (const [convention, lastDay] of [
      ['day-before', '2031-01-25'],
      ['anniversary', '2031-01-26'],
    ] as const) {
      const term = { last_day: convention };
      const alike: readonly AgreementWords[] = [
        { term: { ...term, lasts: 'P5Y' } },
        { term: { ...term, lasts: 'P3Y' }, renewal: { mode: 'automatic', lasts: 'P2Y' } },
        { term: { ...term, lasts: 'P1Y' }, amendments: [{ signed: '2026-01-26', lasts: 'P5Y' }] },
        { term: { ...term, lasts: 'P4Y', max: 'P5Y' }, renewal: { mode: 'automatic' } },
      ];
      for (const words of alike) expect(inShort(termOf(words, '2030-12-01')).lastDay).toBe(lastDay);
    }
  });

  it('a leap day stuck on 28 February after repeated years', () => {
    const leap: AgreementWords = {
      signed: ['2024-02-29', '2024-02-29'],
      term: { lasts: 'P1Y', last_day: 'anniversary' },
      renewal: { mode: 'automatic' },
    };
    expect(inShort(termOf(leap, '2027-12-01')).lastDay).toBe('2028-02-29');
    expect(inShort(termOf(leap, '2031-12-01')).lastDay).toBe('2032-02-29');
  });

  it('month ends drifting: monthly from 31 January it is the 30th and the 31st again', () => {
    const monthly: AgreementWords = {
      signed: ['2026-01-31', '2026-01-31'],
      term: { lasts: 'P1M', last_day: 'anniversary' },
      renewal: { mode: 'automatic' },
    };
    const ends = ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'].map(
      (asOf) => inShort(termOf(monthly, asOf)).lastDay,
    );
    expect(ends).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  it('a day read as midnight UTC that moves west of Greenwich', () => {
    const before = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    expect(new Date('2026-01-26').getDate()).toBe(25);
    expect(inShort(termOf({ term: { lasts: 'P5Y' } }, '2026-01-26'))).toMatchObject({
      start: '2026-01-26',
      lastDay: '2031-01-25',
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('ending at the start of the last day: it is in force all through it', () => {
    expect(termOf({ term: { lasts: 'P5Y' } }, '2031-01-25')).toMatchObject({
      state: 'ending-soon',
      daysLeft: { latest: 0 },
    });
  });

  it('"within" confused with "at" a number of days: ending soon on every day of the horizon', () => {
    for (const asOf of ['2030-07-25', '2030-09-13', '2031-01-24', '2031-01-25']) {
      expect(termOf({ term: { lasts: 'P5Y' } }, asOf).state).toBe('ending-soon');
    }
  });
});

describe('clauses of real papers', () => {
  it('"auto renew", without a term: in force, its end unknown', () => {
    const term = termOf({ renewal: { mode: 'automatic' } }, '2040-01-01');
    expect(term.state).toBe('in-force');
    expect(term.marks).toContain('end-unknown');
  });

  it('"unlimited"', () => {
    expect(termOf({ term: { open: true } }, '2099-01-01')).toMatchObject({ state: 'in-force', open: true });
  });

  it('"If dormant for 3 consecutive years will be deemed to have lapsed"', () => {
    const words: AgreementWords = { term: { open: true }, lapses_if_inactive: '3 years' };
    expect(termOf(words, '2029-01-25').state).toBe('in-force');
    expect(termOf(words, '2029-01-26').state).toBe('lapsed');
  });

  it('"Effective from 1-Feb-2015" on a paper signed in 2018', () => {
    const words: AgreementWords = {
      signed: ['2018-05-02', '2018-05-02'],
      term: { from: '2015-02-01', lasts: 'P5Y' },
    };
    expect(inShort(termOf(words, '2018-06-01'))).toMatchObject({
      start: '2015-02-01',
      lastDay: '2020-01-31',
    });
    expect(termOf(words, '2018-05-01').signed).toBe(false);
  });

  it('"five (3) years": neither', () => {
    expect(termOf({ term: { lasts: 'five (3) years' } }, '2026-02-01').marks).toContain('end-unknown');
  });

  it('signed on 29 February 2012 for five years, ending on 28 February 2017', () => {
    const words: AgreementWords = { signed: ['2012-02-29', '2012-02-29'], term: { lasts: 'P5Y' } };
    expect(termOf(words, '2017-02-28').state).toBe('ending-soon');
    expect(termOf(words, '2017-03-01').state).toBe('expired');
  });

  it('forty-nine partners in one agreement: it starts when the last has signed', () => {
    const signed = Array.from(
      { length: 49 },
      (_, index) => `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    );
    expect(inShort(termOf({ signed, term: { lasts: 'P5Y' } }, '2026-02-01'))).toMatchObject({
      start: '2026-01-28',
    });
    expect(termOf({ signed: [...signed, ''], term: { lasts: 'P5Y' } }, '2026-02-01').state).toBe('signing');
  });
});
