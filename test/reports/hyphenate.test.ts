/** Where Indonesian words are parted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSoftHyphens } from '../../src/reports/hyphenate.ts';

test.each([
  ['pertanggungjawaban', 'per-tang-gung-ja-waban'],
  ['penyelenggaraan', 'penye-leng-ga-raan'],
  ['penandatanganan', 'penan-da-ta-nganan'],
  ['Perpanjangannya', 'Per-pan-jangan-nya'],
  ['perpanjangan', 'per-pan-jangan'],
  ['melaksanakan', 'melak-sa-na-kan'],
  ['pemberitahuan', 'pem-be-ri-ta-huan'],
  ['internasional', 'inter-na-sio-nal'],
  ['Kemendikbudristek 2026', 'Kemen-dik-bud-ris-tek 2026'],
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
