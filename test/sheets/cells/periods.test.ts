/** When something was held, as cells say it. */
import { describe, expect, test } from 'vitest';
import { readPeriodCell } from '../../../src/sheets/cells/periods.ts';
import type { DateOrder } from '../../../src/sheets/cells/date-order.ts';
import type { Day } from '../../../src/calendar/day.ts';

const CUSTOM: DateOrder = { by: 'custom', swaps: false };

describe('a day, a stretch of days, a month', () => {
  test.each([
    ['2024-10-03', '2024-10-03'],
    ['3 Oktober 2024', '2024-10-03'],
    ['Kamis, 3 Oktober 2024', '2024-10-03'],
    ['Kamis, 3 Oktober 2024 pukul 09.00 WIB', '2024-10-03'],
    ['3 Oktober 2024, 09.00-11.30 WITA', '2024-10-03'],
    ['Senin - Rabu, 14 - 16 November 2022', '2022-11-14/2022-11-16'],
    ['14-18 November 2022', '2022-11-14/2022-11-18'],
    ['14 s.d. 18 November 2022', '2022-11-14/2022-11-18'],
    ['28 Februari - 3 Maret 2025', '2025-02-28/2025-03-03'],
    ['30 Desember 2024 s/d 2 Januari 2025', '2024-12-30/2025-01-02'],
    ['01/07/2024 - 30/08/2024', '2024-07-01/2024-08-30'],
    ['2024-07-01 s.d. 2024-08-30', '2024-07-01/2024-08-30'],
    ['Oktober 2024', '2024-10'],
    ['2024', '2024'],
    ['12.10.2024', '2024-10-12'],
  ])('%s', (text, value) => {
    expect(readPeriodCell({ text }, CUSTOM).value).toBe(value);
  });

  test('of a spreadsheet', () => {
    expect(readPeriodCell({ text: '2024-10-03', day: '2024-10-03' as Day }, CUSTOM).value).toBe('2024-10-03');
  });
});

describe('left to a person', () => {
  test.each([
    '3 dan 5 Maret 2025',
    'setiap Senin',
    '18 November 2022 - 14 November 2022',
    '31 Februari 2025',
  ])('%s', (text) => {
    const { value, remarks } = readPeriodCell({ text }, CUSTOM);
    expect(value).toBeUndefined();
    expect(remarks.map(({ sure }) => sure)).toEqual(['left']);
  });
});
