/** The start of an agreement and the end of its first period, clause by clause. */
import { describe, expect, it } from 'vitest';
import { agreement, inShort, registerOf, termOf, termOn, type AgreementWords } from './small-register.ts';

describe('an agreement from signing starts when the last party signs', () => {
  it.each([
    ['both on one day', ['2026-01-26', '2026-01-26'], '2026-01-26'],
    ['one a week later', ['2026-01-26', '2026-02-02'], '2026-02-02'],
    ['the second party first', ['2026-02-02', '2026-01-26'], '2026-02-02'],
    ['the last of three', ['2026-01-26', '2026-03-01', '2026-02-02'], '2026-03-01'],
  ])('%s', (_, signed, start) => {
    expect(inShort(termOf({ signed, term: { lasts: 'P5Y' } }, '2026-12-01')).start).toBe(start);
    expect(inShort(termOf({ signed, term: { from: 'signing', lasts: 'P5Y' } }, '2026-12-01')).start).toBe(
      start,
    );
  });

  it('while one has not signed there is no start, no last day and no state of a signed agreement', () => {
    const term = termOf({ signed: ['2026-01-26', ''], term: { lasts: 'P5Y' } }, '2030-01-01');
    expect(inShort(term)).toEqual({ state: 'signing', start: '-', lastDay: '-', notice: '-' });
    expect(term.signed).toBe(false);
    expect(term.periods).toEqual([]);
  });

  it('nor while one has not signed yet, seen from an earlier day', () => {
    const signed = ['2026-01-26', '2026-02-02'];
    expect(inShort(termOf({ signed, term: { lasts: 'P5Y' } }, '2026-02-01')).start).toBe('-');
    expect(inShort(termOf({ signed, term: { lasts: 'P5Y' } }, '2026-02-02')).start).toBe('2026-02-02');
  });
});

describe('a stated start', () => {
  it('counts from the stated day, before or after signing', () => {
    const later = termOf({ term: { from: '2026-07-01', lasts: 'P5Y' } }, '2026-02-01');
    expect(inShort(later)).toMatchObject({
      state: 'not-yet-in-force',
      start: '2026-07-01',
      lastDay: '2031-06-30',
    });
    const words = { signed: ['2018-05-01', '2018-05-01'], term: { from: '2015-02-01', lasts: 'P5Y' } };
    expect(inShort(termOf(words, '2018-06-01'))).toMatchObject({ state: 'in-force', start: '2015-02-01' });
    expect(inShort(termOf(words, '2018-04-30'))).toMatchObject({ state: 'unrecorded', start: '-' });
  });

  const imported: AgreementWords = { signed: ['', ''], term: { from: '2019-03-01', lasts: 'P3Y' } };

  it('whose parties bear no signature at all starts then, marked signing-not-recorded', () => {
    const term = termOf(imported, '2020-01-01');
    expect(inShort(term)).toMatchObject({ state: 'in-force', start: '2019-03-01', lastDay: '2022-02-28' });
    expect(term.marks).toContain('signing-not-recorded');
    expect(inShort(termOf(imported, '2019-02-28')).state).toBe('not-yet-in-force');
  });

  it('but not while a process is recorded, nor once one party has signed', () => {
    expect(
      termOf({ ...imported, process: [{ stage: 'review', on: '2019-01-10' }] }, '2020-01-01'),
    ).toMatchObject({
      state: 'review',
      signed: false,
    });
    expect(termOf({ ...imported, signed: ['2019-02-20', ''] }, '2020-01-01').state).toBe('signing');
  });

  it('a stated start that nobody can read is none', () => {
    const term = termOf({ signed: ['', ''], term: { from: 'entah', lasts: 'P3Y' } }, '2020-01-01');
    expect(term).toMatchObject({ state: 'drafting', signed: false });
    expect(inShort(termOf({ term: { from: 'entah', lasts: 'P5Y' } }, '2026-02-01')).start).toBe('2026-01-26');
  });

  it('an end before the start is a period that never ran', () => {
    const term = termOf({ term: { from: '2026-03-01', until: '2025-12-31' } }, '2026-04-01');
    expect(term).toMatchObject({ state: 'expired', neverInForce: true, periods: [] });
  });

  it('an empty process is none', () => {
    expect(termOf({ ...imported, process: [] }, '2020-01-01').state).toBe('in-force');
  });
});

describe('the end of the first period', () => {
  it.each<[string, AgreementWords, string]>([
    ['five years from signing', { term: { lasts: 'P5Y' } }, '2031-01-25'],
    ['as people write it', { term: { lasts: '5 (lima) tahun' } }, '2031-01-25'],
    [
      'by the anniversary, for this record',
      { term: { lasts: 'P5Y', last_day: 'anniversary' } },
      '2031-01-26',
    ],
    ['from a leap day', { signed: ['2012-02-29', '2012-02-29'], term: { lasts: 'P5Y' } }, '2017-02-28'],
    ['from a stated start', { term: { from: '2026-02-01', lasts: '18 bulan' } }, '2027-07-31'],
    ['a stated last day', { term: { until: '2030-12-31' } }, '2030-12-31'],
    [
      'a stated last day beside a length: the stated one',
      { term: { lasts: 'P5Y', until: '2031-01-26' } },
      '2031-01-26',
    ],
    ['no end at all', { term: { open: true } }, '-'],
    ['nothing stated', {}, '-'],
    ['a start alone', { term: { from: '2026-02-01' } }, '-'],
    ['a length that nobody can read', { term: { lasts: 'five (3) years' } }, '-'],
  ])('%s', (_, words, lastDay) => {
    expect(inShort(termOf(words, '2026-02-01')).lastDay).toBe(lastDay);
  });

  it('by the anniversary where the register says so, unless the record says otherwise', () => {
    expect(
      inShort(termOf({ term: { lasts: 'P5Y' } }, '2026-02-01', { lastDay: 'anniversary' })).lastDay,
    ).toBe('2031-01-26');
    const own = { term: { lasts: 'P5Y', last_day: 'day-before' as const } };
    expect(inShort(termOf(own, '2026-02-01', { lastDay: 'anniversary' })).lastDay).toBe('2031-01-25');
  });

  it('a stated last day is the last day itself by either convention', () => {
    const words = { term: { until: '2030-12-31' } };
    expect(inShort(termOf(words, '2026-02-01', { lastDay: 'anniversary' })).lastDay).toBe('2030-12-31');
  });
});

describe('the last day is in force', () => {
  it.each([
    ['2031-01-24', 'ending-soon', 1],
    ['2031-01-25', 'ending-soon', 0],
    ['2031-01-26', 'expired', -1],
    ['2031-02-04', 'expired', -10],
  ])('on %s it is %s, with %i days left', (asOf, state, days) => {
    const term = termOf({ term: { lasts: 'P5Y' } }, asOf);
    expect(term.state).toBe(state);
    expect(term.daysLeft).toEqual({ earliest: days, latest: days });
  });
});

describe('no end', () => {
  it('an open agreement has none and says so', () => {
    const term = termOf({ term: { open: true } }, '2050-01-01');
    expect(term).toMatchObject({ state: 'in-force', open: true, daysLeft: undefined, certainty: 'certain' });
    expect(term.marks).not.toContain('end-unknown');
  });

  it('one signed without a term is in force, its end unknown', () => {
    const term = termOf({}, '2050-01-01');
    expect(term).toMatchObject({ state: 'in-force', open: false });
    expect(term.marks).toContain('end-unknown');
  });

  it('before it is signed, neither', () => {
    const term = termOn(registerOf([agreement('mou', { signed: ['', ''] })]), 'mou', '2026-01-01');
    expect(term.marks).toEqual([]);
    expect(term.open).toBe(false);
  });
});
