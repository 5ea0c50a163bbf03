/** Uncertain dates: what is read, between which days it lies, and what is refused. */
import { describe, expect, it } from 'vitest';
import { exactDay, parseSingleDate, parseUncertainDate } from '../../src/calendar/uncertain-date.ts';

describe('one date lies between two days', () => {
  it.each([
    ['2018-06-15', '2018-06-15', '2018-06-15', 'day'],
    ['2018-06', '2018-06-01', '2018-06-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2017', '2017-01-01', '2017-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['000X', '0001-01-01', '0009-12-31', 'decade'],
    ['2018-XX', '2018-01-01', '2018-12-31', 'year'],
    ['2018-06-XX', '2018-06-01', '2018-06-30', 'month'],
    ['2018-XX-XX', '2018-01-01', '2018-12-31', 'year'],
  ])('%s: from %s to %s', (text, earliest, latest, precision) => {
    expect(parseUncertainDate(text)).toMatchObject({ kind: 'date', text, earliest, latest, precision });
  });

  it('a day is certain; whatever is coarser is not', () => {
    expect(parseSingleDate('2018-06-15')?.certain).toBe(true);
    for (const text of ['2018-06', '2018', '201X', '2018-06-XX']) {
      expect(parseSingleDate(text)?.certain).toBe(false);
    }
  });
});

describe('qualifiers keep the calendar bounds but never make an answer certain', () => {
  it.each([
    ['2018-06-15?', { uncertain: true, approximate: false }],
    ['2018-06-15~', { uncertain: false, approximate: true }],
    ['2018-06-15%', { uncertain: true, approximate: true }],
  ])('%s', (text, flags) => {
    const day = { earliest: '2018-06-15', latest: '2018-06-15' };
    expect(parseUncertainDate(text)).toMatchObject({ ...day, ...flags, certain: false });
    expect(exactDay(parseUncertainDate(text))).toBeUndefined();
  });

  it.each(['2018-06~', '2017?', '2017%'])('%s', (text) => {
    expect(parseUncertainDate(text)?.certain).toBe(false);
  });

  it('without one, a day is exactly that day', () => {
    expect(exactDay(parseUncertainDate('2018-06-15'))).toBe('2018-06-15');
    expect(exactDay(parseUncertainDate('2018-06-15/2018-06-15'))).toBe('2018-06-15');
    expect(exactDay(parseUncertainDate('2018-06'))).toBeUndefined();
    expect(exactDay(undefined)).toBeUndefined();
  });
});

describe('intervals include both ends', () => {
  it.each([
    ['2022-11-14/2022-11-18', '2022-11-14', '2022-11-18', true],
    ['2022-11-14/2022-11-14', '2022-11-14', '2022-11-14', true],
    ['2019-08/2019-09', '2019-08-01', '2019-09-30', false],
    ['2018/2018-06', '2018-01-01', '2018-06-30', false],
    ['2018-06-15/2018', '2018-06-15', '2018-12-31', false],
    ['2018-06-15?/2019', '2018-06-15', '2019-12-31', false],
    ['2018/..', '2018-01-01', undefined, false],
    ['../2018', undefined, '2018-12-31', false],
    ['2018-06-15/', '2018-06-15', undefined, false],
    ['/2018', undefined, '2018-12-31', false],
  ])('%s: from %s to %s', (text, earliest, latest, certain) => {
    const interval = parseUncertainDate(text);
    expect(interval).toMatchObject({ kind: 'interval', text, certain });
    expect([interval?.earliest, interval?.latest]).toEqual([earliest, latest]);
  });

  it('tells an open end from an unknown one', () => {
    expect(parseUncertainDate('2018/..')).toMatchObject({ to: 'open' });
    expect(parseUncertainDate('2018/')).toMatchObject({ to: 'unknown' });
    expect(parseUncertainDate('../2018')).toMatchObject({ from: 'open' });
    expect(parseUncertainDate('/2018')).toMatchObject({ from: 'unknown' });
  });
});

describe('refused', () => {
  it.each([
    ['2018-21', 'a season'],
    ['2018-06-15T10:00:00', 'a time'],
    ['2018-06-15T10:00:00Z', 'an instant'],
    ['Y12018', 'five digits of a year'],
    ['12018', 'five digits of a year'],
    ['-0044', 'before the year 1'],
    ['0000', 'no such year'],
    ['2018-13', 'no such month'],
    ['2018-02-29', 'no such day'],
    ['2018-02-29/2019', 'no such day, in an interval'],
    ['2018-00', 'no such month'],
    ['2018-6', 'two digits each'],
    ['2018?-06', 'a qualifier within is level 2'],
    ['?2018', 'a qualifier before is level 2'],
    ['2018??', 'two qualifiers'],
    ['2XXX', 'three unknown digits of a year'],
    ['XXXX', 'nothing is known'],
    ['201X-06', 'an unknown year with a known month'],
    ['201X?', 'an X is uncertain enough'],
    ['2018-XX-06', 'an unknown month with a known day'],
    ['2018-06-1X', 'level 2'],
    ['201x', 'a small x'],
    ['201X/2019', 'no X in an interval'],
    ['2019/2018', 'ends before it starts'],
    ['2018-06-15/2018-06-14', 'ends before it starts'],
    ['../..', 'nothing is known'],
    ['/', 'nothing is known'],
    ['../', 'nothing is known'],
    ['2018/2019/2020', 'three parts'],
    ['[2017,2018]', 'a set is level 2'],
    ['26/01/2026', 'not this way round'],
    ['sekitar 2018', 'words'],
    [' 2018', 'a blank'],
    ['', 'nothing'],
  ])('%j: %s', (text) => {
    expect(parseUncertainDate(text)).toBeUndefined();
  });

  it('an interval is not one date', () => {
    expect(parseSingleDate('2018/2019')).toBeUndefined();
  });
});
