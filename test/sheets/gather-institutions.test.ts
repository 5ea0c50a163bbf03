/** When two names are one institution, when they may be, and when they are not: nothing is merged that is not certain. */
import { describe, expect, test } from 'vitest';
import { idFromName } from '../../src/editing/id-from-name.ts';
import { gatherInstitutions, type Gathering } from '../../src/sheets/gather-institutions.ts';
import type { PartnerMention } from '../../src/sheets/row-reading.ts';
import { registerOf } from '../support/registers.ts';

type Mention = readonly [name: string, place?: { readonly country?: string; readonly city?: string }];

function gather(mentions: readonly Mention[], records = ''): Gathering {
  const { register } = registerOf(records === '' ? {} : { 'institutions.yaml': records });
  const named = mentions.map(([name, place = {}]): PartnerMention => ({ name, formerNames: [], ...place }));
  return gatherInstitutions(named, register.institutions.values(), {
    idOf: idFromName,
    taken: new Set(register.byId.keys()),
  });
}

const idsOf = ({ meant }: Gathering): readonly string[] => [...meant.values()].map(({ id }) => id);
const pairsOf = ({ perhapsOne }: Gathering): readonly string[] =>
  perhapsOne.map(({ id, otherId }) => `${id} ${otherId}`);

describe('one institution', () => {
  test.each([
    ['capitals', 'Universitas Lembah Anai', 'UNIVERSITAS LEMBAH ANAI'],
    ['blanks', 'PT Bumi Lestari', 'PT  Bumi Lestari '],
    ['marks', 'PT. Bumi Lestari', 'PT Bumi Lestari'],
    ['accents', 'Université de la Vallée', 'Universite de la Vallee'],
  ])('apart from %s', (_, first, second) => {
    expect(new Set(idsOf(gather([[first], [second]]))).size).toBe(1);
  });

  test('whose place one row says and another does not', () => {
    expect(
      idsOf(gather([['SMK Tunas Laut'], ['SMK Tunas Laut', { city: 'Pariaman', country: 'ID' }]])),
    ).toEqual(['smk-tunas-laut', 'smk-tunas-laut']);
  });

  test('a university in two towns, which says so', () => {
    const { institutions } = gather([
      ['Universitas Lembah Anai', { city: 'Padang' }],
      ['Universitas Lembah Anai', { city: 'Bukittinggi' }],
    ]);
    expect(institutions).toMatchObject([{ described: { city: 'Padang' }, otherCities: ['Bukittinggi'] }]);
  });
});

describe('two institutions', () => {
  test('of one name in two countries', () => {
    expect(
      idsOf(
        gather([
          ['National University', { country: 'SG' }],
          ['National University', { country: 'LA' }],
        ]),
      ),
    ).toEqual(['national-university', 'national-university-2']);
  });

  test('schools of one name in two towns, proposed with their towns', () => {
    const gathering = gather([
      ['SMA Negeri 1', { city: 'Padang' }],
      ['SMA Negeri 1', { city: 'Solok' }],
    ]);
    expect(idsOf(gathering)).toEqual(['sma-negeri-1', 'sma-negeri-1-2']);
    expect(gathering.perhapsOne).toEqual([
      {
        id: 'sma-negeri-1-2',
        name: 'SMA Negeri 1, Solok',
        otherId: 'sma-negeri-1',
        other: 'SMA Negeri 1, Padang',
      },
    ]);
  });

  test.each([
    ['in another language', 'Universitas Negeri Sungai Batang', 'State University of Sungai Batang'],
    ['shortened', 'Univ. Lembah Anai', 'Universitas Lembah Anai'],
    ['with a slip', 'Universiti Malaysia Kelantan', 'Universiti Malaysia Kelantn'],
    ['without the legal form', 'PT Bumi Lestari', 'Bumi Lestari'],
  ])('that may be one, %s: proposed, never merged', (_, first, second) => {
    const gathering = gather([[first], [second]]);
    const [one = '', other = ''] = idsOf(gathering);
    expect(one).not.toBe(other);
    expect(pairsOf(gathering)).toEqual([`${other} ${one}`]);
  });

  test('of like names in two countries are not even proposed', () => {
    expect(
      pairsOf(
        gather([
          ['Univ. Sains', { country: 'MY' }],
          ['Universitas Sains', { country: 'ID' }],
        ]),
      ),
    ).toEqual([]);
  });

  test('of one abbreviation are not proposed', () => {
    expect(
      pairsOf(
        gather([
          ['UMS', { city: 'Surakarta' }],
          ['UMS', { city: 'Kota Kinabalu' }],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('institutions of the register', () => {
  const RECORDS = `kind: institution
id: usj
name: Universiti Sungai Jernih
also_known_as: [USJ]
country: MY
---
kind: institution
id: bumi
name: PT Bumi Hijau
x-import:
  file: lama.csv
  names: [PT Bumi Lestari]
  made: name=000000
`;

  test('are found by their name, their other names, and the names by which sheets call them', () => {
    expect(idsOf(gather([['universiti sungai jernih'], ['USJ'], ['PT. Bumi Lestari']], RECORDS))).toEqual([
      'usj',
      'usj',
      'bumi',
    ]);
  });

  test('are proposed where the name is only like theirs', () => {
    expect(pairsOf(gather([['University of Sungai Jernih']], RECORDS))).toEqual([
      'university-of-sungai-jernih usj',
    ]);
  });

  test('keep their ids to themselves', () => {
    expect(idsOf(gather([['Bumi']], RECORDS))).toEqual(['bumi-2']);
  });
});

test('a name without Latin letters has an id all the same', () => {
  expect(idsOf(gather([['東京大学'], ['北京大学']]))).toEqual(['mitra', 'mitra-2']);
});
