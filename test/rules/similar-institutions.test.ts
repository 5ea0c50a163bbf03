/** similar-institutions: which names are taken for one institution, and which are not. */
import { describe, expect, test } from 'vitest';
import { check, notesOf, sentences } from '../support/registers.ts';

const only = { ruleIds: ['similar-institutions'] };

const institution = (id: string, name: string, more = ''): string =>
  `kind: institution\nid: ${id}\nname: ${JSON.stringify(name)}\n${more}`;
const two = (first: string, second: string, more: readonly [string, string] = ['', '']): string =>
  `${institution('satu', first, more[0])}---\n${institution('dua', second, more[1])}`;
const withInPlace = (record: string, ...names: readonly string[]): string =>
  [
    record,
    ...names.map(
      (name, index) => `kind: activity
id: kuliah-${String(index)}
title: Kuliah
form: guest-lecture
on: 2025
host: {name: ${JSON.stringify(name)}}
`,
    ),
  ].join('---\n');

describe('two records are one institution', () => {
  test.each([
    ['case', 'Universitas Lembah Anai', 'UNIVERSITAS LEMBAH ANAI'],
    ['blanks', 'Universitas Lembah Anai', ' Universitas  Lembah Anai '],
    ['abbreviation', 'Universitas Lembah Anai', 'Univ. Lembah Anai'],
    ['its short name in brackets', 'Universitas Lembah Anai', 'Universitas Lembah Anai (ULA)'],
    ['English', 'Universitas Lembah Anai', 'University of Lembah Anai'],
    ['English, in other order', 'Universitas Negeri Lembah Anai', 'Lembah Anai State University'],
    ['Malay and English', 'Universiti Kebangsaan Sabah', 'National University of Sabah'],
    ['a country in two languages', 'Universitas Nasional Singapura', 'National University of Singapore'],
    ['legal form', 'PT Samudra Jaya', 'PT. SAMUDRA JAYA (Persero) Tbk'],
    ['school', 'SMA Negeri 3 Solok', 'SMAN 03 Solok'],
    ['school in full', 'Sekolah Menengah Kejuruan Negeri 1 Solok', 'SMKN 1 Solok'],
    ['hospital', 'Rumah Sakit Umum Daerah Solok', 'RSUD Solok'],
    ['accents and apostrophes', "Institut Ma'arif Café", 'Institut Maarif Cafe'],
    ['a slip in a name', 'Universitas Gunung Selasih Bengkulu', 'Universitas Gunung Selasih Bengulu'],
    ['a slip in a usual word', 'Universitas Lembah Anai', 'Univeritas Lembah Anai'],
    ['ampersand', 'Institut Seni dan Budaya', 'Institut Seni & Budaya'],
    ['old spelling', 'Institut Sepuluh November', 'Institut Sepuluh Nopember'],
  ])('%s', (_, first, second) => {
    expect(check(two(first, second), only)).toHaveLength(1);
  });

  test('one of them goes by the name of the other', () => {
    expect(check(two('Universitas Lembah Anai', 'ULA', ['also_known_as: [ULA]\n', '']), only)).toHaveLength(
      1,
    );
  });

  test('both go by many equal names: told once, with the other beside it', () => {
    const more = 'also_known_as: [Lembah Anai University, Kampus Lembah Anai]\n';
    const found = check(two('Universitas Lembah Anai', 'Univ. Lembah Anai', [more, more]), only);
    expect(found.map(({ at }) => at.line)).toEqual([8]);
    expect(found.flatMap((finding) => notesOf(finding))).toEqual([
      'register.yaml:3:7 "Universitas Lembah Anai" stands here',
    ]);
  });

  test('an identifier that two records bear, in whatever spelling', () => {
    const ids: [string, string] = ['ids: {ror: 05m2fqn25}\n', 'ids: {ror: https://ror.org/05M2FQN25}\n'];
    expect(sentences(two('Universitas Lembah Anai', 'Kampus Biru', ids), 'similar-institutions')).toEqual([
      '`satu` has the same ROR identifier, `https://ror.org/05M2FQN25`: they are one institution. Keep one record.',
    ]);
    expect(check(two('Universitas Lembah Anai', 'Univ. Lembah Anai', ids), only)).toHaveLength(1);
  });
});

describe('two records are two institutions', () => {
  test.each([
    ['another town', 'Universitas Negeri Malang', 'Universitas Negeri Medan'],
    ['another number', 'SMA Negeri 3 Solok', 'SMA Negeri 5 Solok'],
    ['another number, roman', 'SMK Kartika I', 'SMK Kartika II'],
    ['state and private', 'Universitas Negeri Lembah Anai', 'Universitas Lembah Anai'],
    ['a faculty', 'Universitas Lembah Anai', 'Fakultas Teknik Universitas Lembah Anai'],
    ['a letter in a short word', 'Kabupaten Bandung', 'Kabupaten Badung'],
    ['for boys and for girls', 'Pesantren Darul Hikmah Putra', 'Pesantren Darul Hikmah Putri'],
    ['a part of a country', 'National Museum of Wales', 'National Museum of Scotland'],
    ['compass', 'Universitas Sumatera Utara', 'Universitas Sumatera Selatan'],
    ['university and polytechnic', 'Universitas Bahari', 'Politeknik Bahari'],
    ['names in other scripts', '東京大学', '京都大学'],
  ])('%s', (_, first, second) => {
    expect(sentences(two(first, second), 'similar-institutions')).toEqual([]);
  });

  test.each([
    ['countries', 'Universitas Nasional', 'National University', 'country: ID\n', 'country: PH\n'],
    ['towns, for schools', 'SMA Negeri 1', 'SMAN 1', 'city: Solok\n', 'city: Curup\n'],
    [
      'an abbreviation alone',
      'Universitas Muara Selasih',
      'Universiti Melaka Selatan',
      'also_known_as: [UMS]\n',
      'also_known_as: [UMS]\n',
    ],
    [
      'one has become the other',
      'IKIP Lembah Anai',
      'Universitas Lembah Anai',
      'also_known_as: [Univ. Lembah Anai]\nsucceeded_by: dua\n',
      '',
    ],
  ])('known apart by %s', (_, first, second, one, other) => {
    expect(sentences(two(first, second, [one, other]), 'similar-institutions')).toEqual([]);
  });

  test('a university in two towns is still one', () => {
    const towns: [string, string] = ['city: George Town\n', 'city: Penang\n'];
    expect(
      check(two('Universiti Sains Malaysia', 'University of Science, Malaysia', towns), only),
    ).toHaveLength(1);
  });
});

describe('names in place', () => {
  const RECORD = institution('ula', 'Universitas Lembah Anai', 'also_known_as: [ULA]\ncountry: ID\n');

  test('every mention of an institution that has a record', () => {
    expect(
      sentences(
        withInPlace(RECORD, 'Univ. Lembah Anai', 'ULA', 'Universitas Lembah Anai'),
        'similar-institutions',
      ),
    ).toEqual([
      '"Univ. Lembah Anai" is most probably "Universitas Lembah Anai", which has a record. Name it by its id, `ula`.',
      '"ULA" is most probably "Universitas Lembah Anai", which has a record. Name it by its id, `ula`.',
      'Universitas Lembah Anai has a record: name it by its id, `ula`, so that both are one partner.',
    ]);
  });

  test('without a record, each other spelling is told once; the same one again is nothing', () => {
    const names = [
      'Dinas Perikanan Kota Tarakan',
      'DINAS PERIKANAN KOTA TARAKAN',
      'Dinas Perikanan Kota Tarakan',
      'DINAS PERIKANAN KOTA TARAKAN',
    ];
    expect(sentences(withInPlace(RECORD, ...names), 'similar-institutions')).toEqual([
      '"DINAS PERIKANAN KOTA TARAKAN" is elsewhere written "Dinas Perikanan Kota Tarakan". Write it in one way, or give the institution a record and name its id.',
    ]);
  });

  test('everywhere where an institution may be described', () => {
    const name = 'University of Lembah Anai';
    const files = `${RECORD}---
kind: agreement
id: nota
title: Nota Kesepahaman
parties: [{name: ${name}}, {institution: {name: ${name}}, unit: FEB}]
signing: {facilitators: [{name: ${name}}]}
termination: {by: {name: ${name}}}
---
kind: activity
id: kuliah
title: Kuliah
form: guest-lecture
on: 2025
participants: [{name: ${name}}, {institution: {name: ${name}}}, {group: ${name}}]
---
kind: membership
id: anggota
network: {name: ${name}}
member: {name: ${name}}
---
kind: membership
id: perorangan
network: {name: Jejaring Pesisir}
member: {name: ${name}, institution: {name: ${name}}}
`;
    // A group is no institution, and the second member is a person.
    expect(check(files, only).map(({ at }) => at.line)).toEqual([10, 10, 11, 12, 19, 19, 23, 24, 29]);
  });
});
