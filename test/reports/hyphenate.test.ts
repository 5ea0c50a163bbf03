/** Where Indonesian words are parted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSoftHyphens } from '../../src/reports/hyphenate.ts';

test.each([
  ['pertanggungjawaban', 'per-tang-gung-ja-waban'],
  ['penyelenggaraan', 'pe-nye-leng-ga-raan'],
  ['penandatanganan', 'pe-nan-da-ta-nganan'],
  ['Perpanjangannya', 'Per-pan-jangan-nya'],
  ['perpanjangan', 'per-pan-jangan'],
  ['melaksanakan', 'me-lak-sa-na-kan'],
  ['pemberitahuan', 'pem-be-ri-ta-huan'],
  ['internasional', 'in-ter-na-sio-nal'],
  ['Kemendikbudristek 2026', 'Ke-men-dik-bud-ris-tek 2026'],
  ['berlaku', 'berlaku'],
  ['MEMPERTANGGUNGJAWABKAN', 'MEMPERTANGGUNGJAWABKAN'],
])('%s', (word, parted) => {
  expect(withSoftHyphens(word).replaceAll('\u00AD', '-')).toBe(parted);
});

test('a text stays what it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z ]{0,60}$/), (text) => {
      expect(withSoftHyphens(text).replaceAll('\u00AD', '')).toBe(text);
    }),
  );
});
