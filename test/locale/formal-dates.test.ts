/** Numbers and days as formal papers write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hijriOf } from '../../src/calendar/hijri.ts';
import { readNumberWords } from '../../src/calendar/number-words.ts';
import { formatDayInWords, formatHijriDay } from '../../src/locale/formal-dates.ts';
import { formatMoney } from '../../src/locale/money.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { numberInWords } from '../../src/locale/numbers-in-words.ts';
import { dayOf } from '../support/context.ts';

describe('numbers in words', () => {
  test.each([
    [0, 'nol', 'zero'],
    [1, 'satu', 'one'],
    [10, 'sepuluh', 'ten'],
    [11, 'sebelas', 'eleven'],
    [12, 'dua belas', 'twelve'],
    [19, 'sembilan belas', 'nineteen'],
    [20, 'dua puluh', 'twenty'],
    [21, 'dua puluh satu', 'twenty-one'],
    [100, 'seratus', 'one hundred'],
    [111, 'seratus sebelas', 'one hundred and eleven'],
    [200, 'dua ratus', 'two hundred'],
    [1000, 'seribu', 'one thousand'],
    [1100, 'seribu seratus', 'one thousand one hundred'],
    [2026, 'dua ribu dua puluh enam', 'two thousand and twenty-six'],
    [100_000, 'seratus ribu', 'one hundred thousand'],
    [1_000_000, 'satu juta', 'one million'],
    [12_500_000, 'dua belas juta lima ratus ribu', 'twelve million five hundred thousand'],
    [1_000_001_000, 'satu miliar seribu', 'one billion one thousand'],
  ])('%d', (value, id, en) => {
    expect(numberInWords(value, 'id')).toBe(id);
    expect(numberInWords(value, 'en')).toBe(en);
  });

  test.each([-1, 1.5, 1e15, Number.NaN])('%d has none', (value) => {
    expect(numberInWords(value, 'id')).toBeUndefined();
  });

  test('read back as the number that they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(readNumberWords(numberInWords(value, language) ?? '')).toBe(value);
      }),
    );
  });
});

describe('days', () => {
  test('in words', () => {
    expect(formatDayInWords(dayOf('2023-10-17'), 'id')).toBe(
      'Selasa, tanggal tujuh belas bulan Oktober tahun dua ribu dua puluh tiga',
    );
    expect(formatDayInWords(dayOf('2024-02-29'), 'en')).toBe(
      'Thursday, the twenty-ninth of February, two thousand and twenty-four',
    );
  });

  // Published dates: the first days of these years by the calendar of Umm al-Qura.
  test.each([
    ['2023-07-19', { year: 1445, month: 1, date: 1 }],
    ['2024-07-07', { year: 1446, month: 1, date: 1 }],
    ['2025-06-26', { year: 1447, month: 1, date: 1 }],
    ['2025-03-01', { year: 1446, month: 9, date: 1 }],
  ])('%s in the calendar of Umm al-Qura', (day, hijri) => {
    expect(hijriOf(dayOf(day))).toEqual(hijri);
  });

  test('in its words, and none where it has no tables', () => {
    expect(formatHijriDay(dayOf('2025-03-01'), 'id')).toBe('1 Ramadan 1446 H');
    expect(formatHijriDay(dayOf('2025-03-01'), 'en')).toBe('1 Ramadan 1446 AH');
    expect(formatHijriDay(dayOf('1850-01-01'), 'id')).toBeUndefined();
  });
});

test.each([
  [12_500_000, 'IDR', 'Rp12.500.000', 'IDR 12,500,000'],
  [1500.5, 'USD', 'USD 1.500,50', 'USD 1,500.50'],
  [-3, 'MYR', 'MYR −3', 'MYR −3'],
  [7, '', '7', '7'],
])('%d %s', (amount, currency, id, en) => {
  expect(formatMoney(amount, currency, 'id')).toBe(id);
  expect(formatMoney(amount, currency, 'en')).toBe(en);
});
