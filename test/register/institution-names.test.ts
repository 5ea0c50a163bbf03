/** Names without their spelling. */
import { describe, expect, test } from 'vitest';
import { isAbbreviation, nameKey, spellingsNear } from '../../src/register/institution-names.ts';

describe('nameKey', () => {
  test.each([
    ['Univ. Negeri Malang (UM)', 'malang state university'],
    ['State University of Malang', 'malang state university'],
    ['UNIVERSITAS NEGERI MALANG', 'malang state university'],
    ['Universitas  Negeri\tMalang ', 'malang state university'],
    ['SMAN 03 Solok', '3 sma solok state'],
    ['PT. Samudra Jaya (Persero) Tbk.', 'jaya samudra'],
    ['Institut Teknologi Sepuluh Nopember', 'institute november sepuluh technology'],
    ['Universitas Jepang', 'japan university'],
    ['U.G.M.', 'ugm'],
    ["Ma'arif", 'maarif'],
    ['Universität Göttingen', 'gottingen university'],
    ['Univeritas Lembah Anai', 'anai lembah university'],
    ['Universitass Lembah Anai', 'anai lembah university'],
    ['東京大学', '東京大学'],
    ['The Co.', 'co the'], // nothing but words that names are written without
    ['...', ''],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('spellingsNear', () => {
  test('leaves out one letter of one long word, never a digit', () => {
    expect(spellingsNear('bengkulu 3')).toEqual([
      'bengkulu 3',
      'engkulu 3',
      'bngkulu 3',
      'begkulu 3',
      'benkulu 3',
      'bengulu 3',
      'bengklu 3',
      'bengkuu 3',
      'bengkul 3',
    ]);
    expect(spellingsNear('padang 20523001')).toEqual(['padang 20523001']);
  });
});

test.each([
  ['UMS', true],
  ['IMT-GT', true],
  ['BP2MI', true],
  ['Universitas Lembah Anai', false],
  ['Unib', false],
  ['MUHAMMADIYAH', false],
])('%s as an abbreviation: %s', (name, expected) => {
  expect(isAbbreviation(name)).toBe(expected);
});

test('a name of a megabyte is compared as it stands', () => {
  const name = `Universitas ${'a'.repeat(1_000_000)}`;
  expect(spellingsNear(nameKey(name))).toHaveLength(1);
});

test('a long word with a digit at its end is read as fast as any', () => {
  const name = `${'Universitas'.repeat(2000)}1`;
  expect(nameKey(name)).toBe(name.toLowerCase());
});
