/** Days, durations and uncertain dates in words, both languages. */
import { describe, expect, it } from 'vitest';
import { NO_TIME } from '../../src/calendar/duration.ts';
import { parseDuration } from '../../src/calendar/read-duration.ts';
import { parseUncertainDate } from '../../src/calendar/uncertain-date.ts';
import {
  formatDay,
  formatDays,
  formatDuration,
  formatShortDay,
  monthName,
  weekdayName,
} from '../../src/locale/dates.ts';
import { isLanguage, LANGUAGES } from '../../src/locale/language.ts';
import { formatCount, formatNumber } from '../../src/locale/numbers.ts';
import { formatStretch, formatUncertainDate } from '../../src/locale/uncertain-dates.ts';
import { day } from '../calendar/arbitraries.ts';

describe('days', () => {
  it.each([
    ['2031-01-26', '26 Januari 2031', '26 January 2031', '26 Jan 2031', '26 Jan 2031'],
    ['2022-11-05', '5 November 2022', '5 November 2022', '5 Nov 2022', '5 Nov 2022'],
    ['2019-08-01', '1 Agustus 2019', '1 August 2019', '1 Agu 2019', '1 Aug 2019'],
  ])('%s', (text, id, en, shortId, shortEn) => {
    expect(formatDay(day(text), 'id')).toBe(id);
    expect(formatDay(day(text), 'en')).toBe(en);
    expect(formatShortDay(day(text), 'id')).toBe(shortId);
    expect(formatShortDay(day(text), 'en')).toBe(shortEn);
  });

  it('every month and weekday has a name, and nothing else has', () => {
    for (const language of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language));
      const weekdays = Array.from({ length: 7 }, (_, index) => weekdayName(index + 1, language));
      expect(new Set(months).size).toBe(12);
      expect(new Set(weekdays).size).toBe(7);
      expect(monthName(13, language)).toBe('');
      expect(weekdayName(0, language)).toBe('');
    }
    expect(weekdayName(1, 'id')).toBe('Senin');
  });
});

describe('durations', () => {
  it.each([
    ['P5Y', '5 tahun', '5 years'],
    ['P1Y', '1 tahun', '1 year'],
    ['P18M', '1 tahun 6 bulan', '1 year 6 months'],
    ['P1M', '1 bulan', '1 month'],
    ['P60D', '60 hari', '60 days'],
    ['P2W', '14 hari', '14 days'],
    ['P1Y2M3D', '1 tahun 2 bulan 3 hari', '1 year 2 months 3 days'],
  ])('%s', (text, id, en) => {
    const duration = parseDuration(text) ?? NO_TIME;
    expect(formatDuration(duration, 'id')).toBe(id);
    expect(formatDuration(duration, 'en')).toBe(en);
    expect(parseDuration(id)).toEqual(duration);
    expect(parseDuration(en)).toEqual(duration);
  });

  it('no time is no days', () => {
    expect(formatDuration(NO_TIME, 'en')).toBe('0 days');
    expect(formatDays(1, 'en')).toBe('1 day');
    expect(formatDays(-1, 'en')).toBe('-1 day');
    expect(formatDays(1095, 'id')).toBe('1.095 hari');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [100_000_000, '100.000.000', '100,000,000'],
    [-12_500, '-12.500', '-12,500'],
  ])('%i', (value, id, en) => {
    expect(formatNumber(value, 'id')).toBe(id);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('counts with a noun', () => {
    const agreements = { en: ['agreement', 'agreements'], id: 'perjanjian' } as const;
    expect(formatCount(1, agreements, 'en')).toBe('1 agreement');
    expect(formatCount(0, agreements, 'en')).toBe('0 agreements');
    expect(formatCount(1, agreements, 'id')).toBe('1 perjanjian');
  });
});

describe('uncertain dates', () => {
  it.each([
    ['2018-06-15', '15 Juni 2018', '15 June 2018'],
    ['2018-06', 'Juni 2018', 'June 2018'],
    ['2017', '2017', '2017'],
    ['2018-06~', 'sekitar Juni 2018', 'about June 2018'],
    ['2017?', '2017 (belum pasti)', '2017 (uncertain)'],
    ['2017%', 'sekitar 2017 (belum pasti)', 'about 2017 (uncertain)'],
    ['201X', 'suatu waktu dalam 2010–2019', 'some time in 2010–2019'],
    ['20XX', 'suatu waktu dalam 2000–2099', 'some time in 2000–2099'],
    ['2018-06-XX', 'suatu waktu dalam Juni 2018', 'some time in June 2018'],
    ['2018-XX', 'suatu waktu dalam 2018', 'some time in 2018'],
    ['2022-11-14/2022-11-18', '14–18 November 2022', '14–18 November 2022'],
    ['2019-08-01/2019-08-01', '1 Agustus 2019', '1 August 2019'],
    ['2022-10-30/2022-11-02', '30 Oktober – 2 November 2022', '30 October – 2 November 2022'],
    ['2022-12-30/2023-01-02', '30 Desember 2022 – 2 Januari 2023', '30 December 2022 – 2 January 2023'],
    ['2018/2019~', '2018 – sekitar 2019', '2018 – about 2019'],
    ['2018/..', 'sejak 2018', 'from 2018'],
    ['2018/', 'sejak 2018 (akhir tidak diketahui)', 'from 2018 (end unknown)'],
    ['../2018', 'sampai 2018', 'until 2018'],
    ['/2018', 'sampai 2018 (awal tidak diketahui)', 'until 2018 (start unknown)'],
  ])('%s', (text, id, en) => {
    const date = parseUncertainDate(text);
    expect(date && formatUncertainDate(date, 'id')).toBe(id);
    expect(date && formatUncertainDate(date, 'en')).toBe(en);
  });

  it('a stretch of one day is that day', () => {
    expect(formatStretch(day('2026-01-26'), day('2026-01-26'), 'id')).toBe('26 Januari 2026');
  });
});

describe('languages', () => {
  it('are Indonesian and English', () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    expect(isLanguage('ms')).toBe(false);
  });
});
