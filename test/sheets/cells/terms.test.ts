/** Terms, ends and renewals as registers write them. */
import { expect, test } from 'vitest';
import { readTermCell } from '../../../src/sheets/cells/terms.ts';

const ORDER = { by: 'custom', swaps: false } as const;

const read = (text: string, unit?: 'year' | 'month'): ReturnType<typeof readTermCell> =>
  readTermCell({ text }, unit, ORDER);

test.each([
  ['5 Tahun', { lasts: 'P5Y' }],
  ['5 (lima) tahun', { lasts: 'P5Y' }],
  ['3 TAHUN ', { lasts: 'P3Y' }],
  ['6 Bulan', { lasts: 'P6M' }],
  ['18 months', { lasts: 'P1Y6M' }],
  ['60 hari', { lasts: 'P60D' }],
  ['berlaku selama 5 (lima) tahun sejak ditandatangani', { lasts: 'P5Y' }],
  ['5 years, auto renew', { lasts: 'P5Y', renewal: 'automatic' }],
  ['3 tahun dan dapat diperpanjang', { lasts: 'P3Y', renewal: 'by-agreement' }],
  ['1 tahun, tidak dapat diperpanjang', { lasts: 'P1Y', renewal: 'none' }],
  ['auto renew', { renewal: 'automatic' }],
  ['diperpanjang otomatis', { renewal: 'automatic' }],
  ['If dormant for 3 consecutive years will be deemed to have lapsed', { lapses: 'P3Y' }],
  ['unlimited', { open: true }],
  ['Tidak terbatas', { open: true }],
  ['selamanya', { open: true }],
  ['1 Januari 2020 s.d. 31 Desember 2024', { from: '2020-01-01', until: '2024-12-31' }],
  ['31 Desember 2024', { until: '2024-12-31' }],
  ['2', { bare: 2 }],
])('%s', (text, value) => {
  expect(read(text).value).toEqual(value);
});

test.each([
  ['Kesepakatan', 'as-agreed'],
  ['Sesuai Kesep', 'as-agreed'],
  ['Till consent', 'as-agreed'],
  ['Hingga Seles', 'as-agreed'],
  ['five (3) years', 'contradiction'],
  ['hingga Covid-19 Berakhir', 'term-unread'],
  ['lihat naskah', 'term-unread'],
])('%s is left to a person: %s', (text, reason) => {
  expect(read(text)).toEqual({ value: undefined, remarks: [{ reason, sure: 'left', taken: '' }] });
});

test.each(['Telah Berakh', 'Kadaluarsa', 'Expired'])('%s is what the days say', (text) => {
  expect(read(text)).toMatchObject({ value: undefined, remarks: [{ reason: 'state-computed' }] });
});

test.each([
  ['5', 'year', 'P5Y'],
  ['5.0', 'year', 'P5Y'],
  ['18', 'month', 'P1Y6M'],
] as const)('%s by the head of its column, %s', (text, unit, lasts) => {
  expect(read(text, unit)).toMatchObject({ value: { lasts }, remarks: [{ reason: 'years-by-header' }] });
});

test.each(['', '-', '0000-00-00', 'belum ada'])('"%s" says nothing', (text) => {
  expect(read(text).value).toBeUndefined();
});
