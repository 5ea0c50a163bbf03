/** Ids suggested for names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFromName } from '../../src/editing/id-from-name.ts';

test.each([
  ['Politeknik Negeri Jember', 'politeknik-negeri-jember'],
  ['SMA Muhammadiyah 3 Jember', 'sma-muhammadiyah-3-jember'],
  ["Institut Ilmu Al-Qur'an (IIQ) Jakarta", 'institut-ilmu-al-quran-iiq-jakarta'],
  ['Institut Ilmu Al-Qur’an', 'institut-ilmu-al-quran'],
  ['Université de Genève', 'universite-de-geneve'],
  ['  PT. Maju & Jaya, Tbk.  ', 'pt-maju-jaya-tbk'],
  ['STMIK/AMIK', 'stmik-amik'],
  [
    'Universitas Islam Negeri Sultan Aji Muhammad Idris Samarinda Kalimantan',
    'universitas-islam-negeri-sultan-aji-muhammad-idris-samarinda',
  ],
  ['a'.repeat(80), 'a'.repeat(60)],
  ['東京大学', undefined],
  ['- - -', undefined],
  ['', undefined],
])('%j becomes %j', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

test('whatever the name, the id is one that records may have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(idFromName(name) ?? 'none').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
