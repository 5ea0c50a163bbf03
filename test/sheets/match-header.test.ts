/** Headers known, nearly known, told by a word, and unknown. */
import { describe, expect, test } from 'vitest';
import { HEADER_NAMES } from '../../src/sheets/header-dictionary.ts';
import { headerKey } from '../../src/sheets/header-key.ts';
import { matchHeader } from '../../src/sheets/match-header.ts';

test.each([
  ['Tgl. Mulai', 'tanggal mulai'],
  ['No. SK/MOU', 'nomor sk mou'],
  ['KERJA SAMA', 'kerjasama'],
  ['Tanda Tangan', 'tandatangan'],
  ['e-mail', 'email'],
  ['PIHAK KESATU', 'pihak 1'],
  ['Kadaluwarsa', 'kadaluarsa'],
])('%s is %s', (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test.each([
  ['Nama Mitra', 'exact', 'partner'],
  ['NAMA  MITRA ', 'exact', 'partner'],
  ['Masa Berlaku (tahun)', 'exact', 'lasts'],
  ['Dokumen Induk (MoU)', 'exact', 'parent'],
  ['Nama Mitar', 'near', 'partner'],
  ['Tanggal Berakhr', 'near', 'until'],
  ['Nomor Naskah (Mitra)', 'near', 'partner-number'],
  ['Alamat Kantor Pusat Mitra', 'near', 'address'],
  ['Surel Narahubung Mitra', 'near', 'partner-contact-email'],
])('%s: %s, %s', (header, how, meaning) => {
  const match = matchHeader(header);
  expect({ how: match?.how, meaning: match?.meanings[0] }).toEqual({ how, meaning });
});

test.each([
  '',
  '-',
  '12',
  'Warna',
  'x'.repeat(200),
  'Universitas Lembah Anai bekerja sama dengan banyak pihak di seluruh dunia',
])('%j is no header that mou knows', (header) => {
  expect(matchHeader(header)).toBeUndefined();
});

describe('the dictionary', () => {
  test('has a meaning for every name, and no name twice', () => {
    expect([...HEADER_NAMES].filter(([name, meanings]) => name === '' || meanings.length === 0)).toEqual([]);
    expect(HEADER_NAMES.size).toBeGreaterThan(400);
  });

  test('finds every name that it has', () => {
    const lost = [...HEADER_NAMES.keys()].filter((name) => matchHeader(name)?.how !== 'exact');
    expect(lost).toEqual([]);
  });
});
