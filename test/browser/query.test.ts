/** Which rows the dashboard shows, in which order, and how its address says so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, chosenRows, EVERYTHING, queryIn, type Query } from '../../src/browser/query.ts';
import { FILTERS, SORTS, type PageRow } from '../../src/output/dashboard/page-payload.ts';

function row(
  id: string,
  words: string,
  differing: Partial<PageRow['has']> = {},
  sort: Partial<PageRow['sort']> = {},
): PageRow {
  return {
    id,
    words,
    has: { kind: ['agreement'], state: [], country: [], instrument: [], form: [], unit: [], ...differing },
    sort: { partner: id, type: '', state: '', start: '', end: '', ...sort },
  };
}

const ROWS = [
  row(
    'iism',
    'international islamic school malaysia',
    { country: ['MY'], state: ['in-force'] },
    { end: '2031-01-25' },
  ),
  row('keio', 'keio daigaku', { country: ['JP'], state: ['expired'] }, { end: '2020-03-31' }),
  row('tiga', 'kerja sama tiga pihak malaysia jepang', { country: ['MY', 'JP'], state: ['in-force'] }),
  row('aun', 'asean university network', { kind: ['membership'], country: ['TH'] }, { end: '2026-12-31' }),
];

function shown(query: Partial<Query>): readonly string[] {
  return chosenRows(ROWS, { ...EVERYTHING, ...query }).map((index) => ROWS[index]?.id ?? '?');
}

const filters = (some: Partial<Query['filters']>): Query['filters'] => ({ ...EVERYTHING.filters, ...some });

describe('rows', () => {
  test.each<[string, Partial<Query>, readonly string[]]>([
    ['all, as they came', {}, ['iism', 'keio', 'tiga', 'aun']],
    ['with a word', { search: 'malaysia' }, ['iism', 'tiga']],
    ['with every word, in any order', { search: 'jepang  Malaysia' }, ['tiga']],
    ['with a word written otherwise', { search: 'MALÁYSIA' }, ['iism', 'tiga']],
    ['with a word that none has', { search: 'zzz' }, []],
    ['of a country', { filters: filters({ country: 'JP' }) }, ['keio', 'tiga']],
    ['of a country and a state', { filters: filters({ country: 'JP', state: 'in-force' }) }, ['tiga']],
    ['of a kind', { filters: filters({ kind: 'membership' }) }, ['aun']],
    ['with a word, of a country', { search: 'school', filters: filters({ country: 'MY' }) }, ['iism']],
    ['by their end; what has none last', { sort: 'end' }, ['keio', 'aun', 'iism', 'tiga']],
    [
      'by their end downwards; what has none still last',
      { sort: 'end', descending: true },
      ['iism', 'aun', 'keio', 'tiga'],
    ],
    ['by what they share: as they came', { sort: 'type', descending: true }, ['iism', 'keio', 'tiga', 'aun']],
  ])('%s', (_, query, expected) => {
    expect(shown(query)).toEqual(expected);
  });
});

const queries: fc.Arbitrary<Query> = fc.record({
  search: fc.string(),
  filters: fc.record({
    kind: fc.constantFrom('', 'agreement', 'membership'),
    state: fc.constantFrom('', 'in-force'),
    country: fc.constantFrom('', 'MY', 'NO'),
    instrument: fc.constantFrom('', 'mou'),
    form: fc.string(),
    unit: fc.string(),
  }),
  sort: fc.constantFrom(undefined, ...SORTS),
  descending: fc.boolean(),
});

describe('the address', () => {
  test('says a query so that it is understood again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const expected = { ...query, descending: query.sort !== undefined && query.descending };
        expect(queryIn(addressOf(query))).toEqual(expected);
      }),
    );
  });

  test('is empty for everything, and short otherwise', () => {
    expect(addressOf(EVERYTHING)).toBe('');
    const query = { ...EVERYTHING, search: 'unib', sort: 'end', descending: true } as const;
    expect(addressOf(query)).toBe('q=unib&sort=-end');
  });

  test.each(['', 'sort=__proto__', 'sort=-', 'constructor=1', '%E0%A4%A', 'q'])(
    'never fails: %j',
    (address) => {
      const query = queryIn(address);
      expect(Object.keys(query.filters)).toEqual([...FILTERS]);
      expect(query.sort).toBeUndefined();
      expect(query.descending).toBe(false);
    },
  );
});
