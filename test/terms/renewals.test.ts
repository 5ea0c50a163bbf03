/** Renewals: counted from the original start, as many as allowed, never beyond the longest term; and notice. */
import { describe, expect, it } from 'vitest';
import { inShort, termOf, type AgreementWords } from './small-register.ts';

const anniversary = { last_day: 'anniversary' } as const;

describe('automatic renewal is counted from the original start, never chained', () => {
  const leap: AgreementWords = {
    signed: ['2024-02-29', '2024-02-29'],
    term: { lasts: 'P1Y', ...anniversary },
    renewal: { mode: 'automatic' },
  };

  it.each([
    ['2024-06-01', '2025-02-28', 0],
    ['2025-02-28', '2025-02-28', 0],
    ['2025-03-01', '2026-02-28', 1],
    ['2026-06-01', '2027-02-28', 2],
    ['2027-06-01', '2028-02-29', 3],
    ['2028-02-29', '2028-02-29', 3],
    ['2028-03-01', '2029-02-28', 4],
    ['2124-03-01', '2125-02-28', 100],
  ])('a year from 29 February 2024, on %s: until %s, renewed %i times', (asOf, lastDay, times) => {
    const term = termOf(leap, asOf);
    expect(inShort(term).lastDay).toBe(lastDay);
    expect(term.timesRenewed).toBe(times);
    expect(term.marks.includes('renewed')).toBe(times > 0);
    expect(term.state).toBe('in-force');
  });

  it.each([
    ['P1M', '2026-03-30', '2026-02-28'],
    ['P1M', '2026-04-30', '2026-03-30'],
    ['P45D', '2026-04-30', '2026-03-16'],
  ])('%s from 31 January: a period until %s follows one until %s', (lasts, lastDay, before) => {
    const words: AgreementWords = {
      signed: ['2026-01-31', '2026-01-31'],
      term: { lasts },
      renewal: { mode: 'automatic' },
    };
    expect(inShort(termOf(words, before)).lastDay).toBe(before);
    expect(inShort(termOf(words, lastDay)).lastDay).toBe(lastDay);
  });

  it('the first term is not the renewal term', () => {
    const words: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', lasts: 'P1Y' } };
    expect(inShort(termOf(words, '2031-01-25')).lastDay).toBe('2031-01-25');
    expect(inShort(termOf(words, '2031-01-26')).lastDay).toBe('2032-01-25');
    expect(inShort(termOf(words, '2032-01-26')).lastDay).toBe('2033-01-25');
  });

  it('lists its periods, one after the other', () => {
    const words: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', lasts: 'P1Y' } };
    const { periods } = termOf(words, '2032-06-01');
    expect(
      periods.map(({ kind, number, start, lastDay }) => [kind, number, start.earliest, lastDay?.earliest]),
    ).toEqual([
      ['initial', 1, '2026-01-26', '2031-01-25'],
      ['renewal', 2, '2031-01-26', '2032-01-25'],
      ['renewal', 3, '2032-01-26', '2033-01-25'],
    ]);
  });

  it('of thousands of periods the first and the last hundred are listed', () => {
    const words: AgreementWords = {
      signed: ['2000-01-01', '2000-01-01'],
      term: { lasts: 'P1D' },
      renewal: { mode: 'automatic' },
    };
    const term = termOf(words, '2026-01-26');
    expect(term.periods).toHaveLength(100);
    expect(term.periods[0]?.number).toBe(1);
    expect(term.periods.at(-1)).toMatchObject({ number: 9523, start: { earliest: '2026-01-26' } });
    expect(term.timesRenewed).toBe(9522);
  });
});

describe('times is the number of renewals allowed', () => {
  const words: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', times: 1 } };

  it.each([
    ['2031-01-25', 'in-force', '2031-01-25'],
    ['2031-01-26', 'in-force', '2036-01-25'],
    ['2036-01-25', 'ending-soon', '2036-01-25'],
    ['2036-01-26', 'expired', '2036-01-25'],
  ])('five years once renewed are ten at most: on %s %s until %s', (asOf, state, lastDay) => {
    expect(inShort(termOf(words, asOf))).toMatchObject({ state, lastDay });
  });

  it('no times is no renewal', () => {
    const none: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', times: 0 } };
    expect(termOf(none, '2031-01-26').state).toBe('expired');
  });

  it('knows the last day that can be reached', () => {
    expect(termOf(words, '2026-02-01').finalDay?.latest).toBe('2036-01-25');
    expect(
      termOf({ term: { lasts: 'P5Y' }, renewal: { mode: 'automatic' } }, '2026-02-01').finalDay,
    ).toBeUndefined();
  });
});

describe('max truncates automatic renewal', () => {
  const words: AgreementWords = { term: { lasts: 'P3Y', max: 'P5Y' }, renewal: { mode: 'automatic' } };

  it.each([
    ['2029-01-25', 'in-force', '2029-01-25'],
    ['2029-01-26', 'in-force', '2031-01-25'],
    ['2031-01-25', 'ending-soon', '2031-01-25'],
    ['2031-01-26', 'expired', '2031-01-25'],
  ])('three years, at most five: on %s %s until %s', (asOf, state, lastDay) => {
    expect(inShort(termOf(words, asOf))).toMatchObject({ state, lastDay });
  });

  it('says which period it cut', () => {
    expect(termOf(words, '2030-01-01').periods.map(({ endBy }) => endBy)).toEqual(['lasts', 'max']);
  });

  it('counts from the original start, also after a stated end', () => {
    const stated: AgreementWords = {
      term: { lasts: 'P3Y', until: '2029-06-30', max: 'P5Y' },
      renewal: { mode: 'automatic' },
    };
    expect(inShort(termOf(stated, '2030-01-01')).lastDay).toBe('2031-01-25');
  });

  it('cuts neither a first term nor a stated end that lies beyond it', () => {
    const long: AgreementWords = { term: { lasts: 'P7Y', max: 'P5Y' }, renewal: { mode: 'automatic' } };
    expect(inShort(termOf(long, '2032-01-01')).lastDay).toBe('2033-01-25');
    expect(termOf(long, '2033-01-26').state).toBe('expired');
    const stated: AgreementWords = {
      term: { until: '2040-12-31', max: 'P5Y' },
      renewal: { mode: 'automatic' },
    };
    expect(inShort(termOf(stated, '2032-01-01')).lastDay).toBe('2040-12-31');
  });
});

describe('after a stated end the count goes on from the day after it', () => {
  const words: AgreementWords = {
    term: { lasts: 'P5Y', until: '2030-12-31' },
    renewal: { mode: 'automatic' },
  };

  it.each([
    ['2030-12-31', '2030-12-31'],
    ['2031-01-01', '2035-12-31'],
    ['2036-01-01', '2040-12-31'],
  ])('on %s: until %s', (asOf, lastDay) => {
    expect(inShort(termOf(words, asOf)).lastDay).toBe(lastDay);
  });

  it('a stated end replaces that of the first period only', () => {
    expect(termOf(words, '2036-01-01').periods.map(({ lastDay }) => lastDay?.earliest)).toEqual([
      '2030-12-31',
      '2035-12-31',
      '2040-12-31',
    ]);
  });
});

describe('renewal of which nobody wrote down the length', () => {
  const words: AgreementWords = { term: { until: '2030-12-31' }, renewal: { mode: 'automatic' } };

  it('goes on after the stated end, until when is unknown', () => {
    expect(inShort(termOf(words, '2030-12-31'))).toMatchObject({ state: 'in-force', lastDay: '2030-12-31' });
    const after = termOf(words, '2031-01-01');
    expect(after).toMatchObject({ state: 'in-force', lastDay: undefined, certainty: 'possible' });
    expect(after.marks).toEqual(expect.arrayContaining(['end-unknown', 'renewed']));
  });

  it('up to the longest term allowed', () => {
    const limited: AgreementWords = {
      term: { until: '2030-12-31', max: 'P10Y' },
      renewal: { mode: 'automatic' },
    };
    expect(inShort(termOf(limited, '2031-01-01')).lastDay).toBe('2036-01-25');
    expect(termOf(limited, '2036-01-26').state).toBe('expired');
  });
});

describe('by agreement it never renews by itself', () => {
  it.each(['by-agreement', 'none'] as const)('%s', (mode) => {
    const words: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode } };
    expect(termOf(words, '2031-01-25').state).toBe('ending-soon');
    expect(termOf(words, '2031-01-26').state).toBe('expired');
  });
});

describe('the notice deadline is that of the period now running', () => {
  const automatic: AgreementWords = {
    signed: ['2026-09-01', '2026-09-01'],
    term: { lasts: 'P5Y' },
    renewal: { mode: 'automatic', notice: 'P6M' },
  };

  it.each([
    ['2026-12-01', '2031-08-31', '2031-02-28'],
    ['2031-08-31', '2031-08-31', '2031-02-28'],
    ['2031-09-01', '2036-08-31', '2036-02-29'],
    ['2036-09-01', '2041-08-31', '2041-02-28'],
  ])('on %s: period until %s, notice until %s', (asOf, lastDay, notice) => {
    expect(inShort(termOf(automatic, asOf))).toMatchObject({ lastDay, notice });
  });

  it('days stay days', () => {
    const words: AgreementWords = {
      term: { lasts: 'P5Y' },
      renewal: { mode: 'automatic', notice: '60 hari' },
    };
    expect(inShort(termOf(words, '2026-12-01')).notice).toBe('2030-11-26');
  });

  it('there is none in the last period that can be', () => {
    const once: AgreementWords = {
      term: { lasts: 'P5Y' },
      renewal: { mode: 'automatic', times: 1, notice: 'P6M' },
    };
    expect(inShort(termOf(once, '2026-12-01')).notice).toBe('2030-07-25');
    expect(inShort(termOf(once, '2031-12-01')).notice).toBe('-');
    const max: AgreementWords = {
      term: { lasts: 'P5Y', max: 'P5Y' },
      renewal: { mode: 'automatic', notice: 'P6M' },
    };
    expect(inShort(termOf(max, '2026-12-01')).notice).toBe('-');
  });

  it('by agreement there is one, in which renewal is proposed', () => {
    const words: AgreementWords = {
      term: { lasts: 'P5Y' },
      renewal: { mode: 'by-agreement', notice: 'P6M' },
    };
    expect(inShort(termOf(words, '2026-12-01')).notice).toBe('2030-07-25');
    expect(inShort(termOf({ ...words, term: { lasts: 'P5Y', max: 'P5Y' } }, '2026-12-01')).notice).toBe('-');
  });

  it.each<[string, AgreementWords]>([
    ['with mode none', { term: { lasts: 'P5Y' }, renewal: { mode: 'none', notice: 'P6M' } }],
    ['without a notice period', { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic' } }],
    ['without renewal', { term: { lasts: 'P5Y' } }],
    ['without an end', { term: { open: true }, renewal: { mode: 'automatic', notice: 'P6M' } }],
    ['while one has not signed', { ...automatic, signed: ['2026-09-01', ''] }],
    ['once terminated', { ...automatic, termination: { last_day: '2028-12-31' } }],
  ])('%s there is none', (_, words) => {
    expect(inShort(termOf(words, '2027-12-01')).notice).toBe('-');
  });

  it('and none after the end', () => {
    const words: AgreementWords = {
      term: { lasts: 'P5Y' },
      renewal: { mode: 'by-agreement', notice: 'P6M' },
    };
    expect(inShort(termOf(words, '2031-01-25')).notice).toBe('2030-07-25');
    expect(inShort(termOf(words, '2031-01-26')).notice).toBe('-');
  });
});

describe('marks of notice', () => {
  const words: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', notice: 'P6M' } };

  it.each([
    ['2030-01-24', []],
    ['2030-01-25', ['notice-window']],
    ['2030-07-25', ['notice-window']],
    ['2030-07-26', ['notice-passed']],
    ['2031-01-25', ['notice-passed']],
    ['2031-01-26', []],
  ])('with the deadline on 25 July 2030 and a horizon of six months: on %s %j', (asOf, expected) => {
    const marks = termOf(words, asOf).marks.filter((mark) => mark.startsWith('notice'));
    expect(marks).toEqual(expected);
  });
});
