/** Durations as offices and their papers write them. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { parseDuration, readDuration } from '../../src/calendar/read-duration.ts';

describe('understood', () => {
  it.each([
    ['P5Y', 60, 0],
    ['p5y', 60, 0],
    ['P1Y6M', 18, 0],
    ['P6M', 6, 0],
    ['P60D', 0, 60],
    ['P2W', 0, 14],
    ['P1Y2M3W4D', 14, 25],
    ['5 years', 60, 0],
    ['5 tahun', 60, 0],
    ['5 TAHUN', 60, 0],
    ['  5   tahun ', 60, 0],
    ['5tahun', 60, 0],
    ['5 (lima) tahun', 60, 0],
    ['5 (Lima) Tahun', 60, 0],
    ['5(lima)tahun', 60, 0],
    ['five (5) years', 60, 0],
    ['lima (5) tahun', 60, 0],
    ['lima tahun', 60, 0],
    ['lima  (5)  tahun', 60, 0],
    ['selama 5 (lima) tahun', 60, 0],
    ['for five years', 60, 0],
    ['18 bulan', 18, 0],
    ['dua belas bulan', 12, 0],
    ['60 hari', 0, 60],
    ['60 (enam puluh) hari kalender', 0, 60],
    ['30 calendar days', 0, 30],
    ['2 minggu', 0, 14],
    ['two weeks', 0, 14],
    ['6mo', 6, 0],
    ['1y', 12, 0],
    ['30d', 0, 30],
    ['5 th.', 60, 0],
    ['2 tahun 6 bulan', 30, 0],
    ['2 (dua) tahun dan 6 (enam) bulan', 30, 0],
    ['1 year, 6 months and 10 days', 18, 10],
    ['setahun', 12, 0],
    ['sebulan', 1, 0],
    ['a year', 12, 0],
    ['one year', 12, 0],
    ['setengah tahun', 6, 0],
    ['half a year', 6, 0],
    ['1,5 tahun', 18, 0],
    ['1.5 years', 18, 0],
    ['2,25 tahun', 27, 0],
    ['twenty-five years', 300, 0],
    ['sembilan puluh hari', 0, 90],
    ['seratus delapan puluh hari', 0, 180],
    ['one hundred and twenty days', 0, 120],
  ])('%j is %i months and %i days', (text, months, days) => {
    expect(parseDuration(text)).toEqual({ months, days });
  });
});

describe('refused, with the reason', () => {
  it.each([
    ['five (3) years', 'contradiction'],
    ['5 (empat) tahun', 'contradiction'],
    ['0 tahun', 'no-time'],
    ['P0D', 'no-time'],
    ['-5 tahun', 'negative'],
    ['P-5Y', 'negative'],
    ['-P5Y', 'negative'],
    ['minus 5 years', 'negative'],
    ['2,5 bulan', 'not-exact'],
    ['1,1 tahun', 'not-exact'],
    ['half a month', 'not-exact'],
    ['0.5 hari', 'not-exact'],
    ['99999 tahun', 'too-long'],
    ['P999999999Y', 'too-long'],
    ['', 'unreadable'],
    ['5', 'unreadable'],
    ['tahun', 'unreadable'],
    ['P', 'unreadable'],
    ['P5', 'unreadable'],
    ['PT5H', 'unreadable'],
    ['P1Y T2H', 'unreadable'],
    ['unlimited', 'unreadable'],
    ['auto renew', 'unreadable'],
    ['Kesepakatan', 'unreadable'],
    ['hingga selesai', 'unreadable'],
    ['5 tahun 3 tahun', 'unreadable'],
    ['5 tahunan', 'unreadable'],
    ['60 hari kerja', 'unreadable'],
    ['5-10 tahun', 'unreadable'],
    ['5 (lima tahun)', 'unreadable'],
    ['5 (lima) (5) tahun', 'unreadable'],
    ['1.095 hari', 'unreadable'],
    ['5 tahun sejak ditandatangani', 'unreadable'],
    ['constructor', 'unreadable'],
    ['constructor tahun', 'unreadable'],
    ['a'.repeat(1000), 'unreadable'],
  ])('%j: %s', (text, refused) => {
    expect(readDuration(text)).toEqual({ refused });
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('whatever people type', () => {
  it('a number and a unit are the same in either language and as ISO 8601', () => {
    const units = [
      ['years', 'tahun', 'Y'],
      ['months', 'bulan', 'M'],
      ['weeks', 'minggu', 'W'],
      ['days', 'hari', 'D'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...units),
        (count, [english, indonesian, iso]) => {
          const expected = parseDuration(`P${String(count)}${iso}`);
          expect(expected).toBeDefined();
          expect(parseDuration(`${String(count)} ${english}`)).toEqual(expected);
          expect(parseDuration(`${String(count)} ${indonesian}`)).toEqual(expected);
        },
      ),
    );
  });

  it('any text is read or refused, and what is read is whole and more than nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const duration = parseDuration(text);
        if (duration === undefined) return;
        expect(Number.isInteger(duration.months) && Number.isInteger(duration.days)).toBe(true);
        expect(duration.months + duration.days).toBeGreaterThan(0);
      }),
    );
  });
});
