/** A child within its parent's window, and stated ends beside computed ones. */
import { describe, expect, it } from 'vitest';
import { daysOutside } from '../../src/terms/families.ts';
import { seemsMadeBy, statedEndDifference } from '../../src/terms/stated-end.ts';
import { day } from '../calendar/arbitraries.ts';
import {
  agreement,
  DEFAULTS,
  length,
  registerOf,
  termOf,
  termOn,
  type AgreementWords,
} from './small-register.ts';

describe('the days of a child outside its parent', () => {
  const parent: AgreementWords = { term: { lasts: 'P5Y' } };

  const outside = (child: AgreementWords, of: AgreementWords = parent, asOf = '2030-06-01') =>
    daysOutside(termOf(child, asOf), termOf(of, asOf));

  it.each<[string, AgreementWords]>([
    ['within', { signed: ['2027-01-01', '2027-01-01'], term: { until: '2030-12-31' } }],
    ['from the first to the last day', { term: { lasts: 'P5Y' } }],
    ['ended before today', { signed: ['2027-01-01', '2027-01-01'], term: { until: '2028-12-31' } }],
    ['without an end that is known', { signed: ['2027-01-01', '2027-01-01'] }],
    ['not signed', { signed: ['', ''], term: { until: '2040-12-31' } }],
  ])('none: %s', (_, child) => {
    expect(outside(child)).toBeUndefined();
  });

  it('after it: a child of 2030 for two years', () => {
    expect(outside({ signed: ['2030-03-01', '2030-03-01'], term: { lasts: 'P2Y' } })).toEqual({
      before: undefined,
      after: { from: '2031-01-26', until: '2032-02-29', days: 400 },
    });
  });

  it('one day after it', () => {
    expect(outside({ term: { until: '2031-01-26' } })?.after).toEqual({
      from: '2031-01-26',
      until: '2031-01-26',
      days: 1,
    });
  });

  it('before it', () => {
    expect(outside({ signed: ['2026-01-01', '2026-01-01'], term: { until: '2030-12-31' } })).toEqual({
      before: { from: '2026-01-01', until: '2026-01-25', days: 25 },
      after: undefined,
    });
  });

  it('all of it: a child that ended before its parent began, or began after it had ended', () => {
    expect(outside({ signed: ['2020-01-01', '2020-01-01'], term: { lasts: 'P1Y' } })?.before).toMatchObject({
      days: 366,
    });
    expect(
      outside({ signed: ['2032-01-01', '2032-01-01'], term: { until: '2032-01-31' } }, parent, '2032-06-01')
        ?.after,
    ).toEqual({
      from: '2032-01-01',
      until: '2032-01-31',
      days: 31,
    });
  });

  it('without an end: an open child of a parent that ends', () => {
    expect(outside({ term: { open: true } })?.after).toEqual({
      from: '2031-01-26',
      until: undefined,
      days: undefined,
    });
  });

  it('a parent that goes on by itself, or whose end is not known, covers the rest', () => {
    const long: AgreementWords = { term: { lasts: 'P20Y' } };
    expect(outside(long, { ...parent, renewal: { mode: 'automatic' } })).toBeUndefined();
    expect(outside(long, {})).toBeUndefined();
    expect(outside(long, { ...parent, renewal: { mode: 'automatic', times: 1 } })?.after?.from).toBe(
      '2036-01-26',
    );
  });

  it('the parent’s real window on the day: terminated, it ends earlier', () => {
    const terminated: AgreementWords = {
      ...parent,
      termination: { notice_given: '2029-01-01', last_day: '2029-06-30' },
    };
    const child: AgreementWords = { signed: ['2027-01-01', '2027-01-01'], term: { until: '2029-12-31' } };
    expect(outside(child, terminated, '2028-12-31')).toBeUndefined();
    expect(outside(child, terminated, '2029-01-01')?.after).toEqual({
      from: '2029-07-01',
      until: '2029-12-31',
      days: 184,
    });
  });

  it('uncertain days get the benefit of the doubt', () => {
    const child: AgreementWords = { signed: ['2026-01', '2026-01'], term: { until: '2031' } };
    expect(outside(child)).toBeUndefined();
  });
});

describe('by which formula a stated last day seems to have been made', () => {
  it.each([
    ['2026-01-26', 'P5Y', '2031-01-25', 'day-before', undefined],
    ['2026-01-26', 'P5Y', '2031-01-26', 'day-before', 'other-convention'],
    ['2026-01-26', 'P5Y', '2031-01-25', 'anniversary', 'other-convention'],
    ['2026-01-26', 'P5Y', '2031-01-26', 'anniversary', undefined],
    ['2018-03-01', 'P10Y', '2028-02-27', 'day-before', 'years-x-365'],
    ['2019-01-15', 'P5Y', '2024-01-13', 'day-before', 'years-x-365'],
    ['2026-01-26', 'P5Y', '2031-01-27', 'day-before', 'day-after'],
    ['2026-01-26', 'P5Y', '2031-01-27', 'anniversary', 'day-after'],
    ['2026-01-26', 'P5Y', '2031-12-31', 'day-before', 'end-of-year'],
    ['2026-01-26', 'P5Y', '2030-12-31', 'day-before', 'end-of-year'],
    ['2026-01-26', 'P5Y', '2030-06-30', 'day-before', undefined],
    ['2026-01-26', 'P6M', '2026-07-24', 'day-before', undefined],
  ] as const)('from %s for %s to %s, by %s: %s', (start, lasts, stated, convention, formula) => {
    expect(seemsMadeBy(day(start), length(lasts), day(stated), convention)).toBe(formula);
  });

  it('tells the difference of a record, in days', () => {
    const record = agreement('mou', { term: { lasts: 'P5Y', until: '2031-12-31' } });
    expect(statedEndDifference(record, DEFAULTS, day('2026-01-26'))).toMatchObject({
      stated: '2031-12-31',
      computed: '2031-01-25',
      daysLater: 340,
      seemsMadeBy: 'end-of-year',
    });
  });

  it.each<[string, AgreementWords]>([
    ['it is the computed one', { term: { lasts: 'P5Y', until: '2031-01-25' } }],
    [
      'it is the one of this record’s convention',
      { term: { lasts: 'P5Y', until: '2031-01-26', last_day: 'anniversary' } },
    ],
    ['there is no length', { term: { until: '2031-12-31' } }],
    ['there is no stated day', { term: { lasts: 'P5Y' } }],
    ['it is no one day', { term: { lasts: 'P5Y', until: '2031' } }],
  ])('says nothing where %s', (_, words) => {
    expect(statedEndDifference(agreement('mou', words), DEFAULTS, day('2026-01-26'))).toBeUndefined();
  });
});

describe('families of any shape', () => {
  it('a chain of ten thousand agreements, each under the one before', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      agreement(`a${String(index)}`, { ...(index > 0 && { under: `a${String(index - 1)}` }) }),
    );
    expect(termOn(registerOf(chain), 'a0', '2028-01-01').marks).toContain('dormant');
  });
});
