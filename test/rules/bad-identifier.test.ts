/** bad-identifier: ROR ids by their check digits, NPSN by their form. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const institution = (ids: string): string => `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
ids: {${ids}}
`;

test.each([
  // Real ids, as their institutions publish them.
  ['ror: 0116zj450'],
  ['ror: https://ror.org/03ke6d638'],
  ['ror: ror.org/00apj8t60'],
  ['ror: HTTPS://ROR.ORG/03S9HS139'],
  ['npsn: 20523001'],
  ['npsn: "02345678"'],
  ['npsn: P9954321'], // a centre of community learning
  ['pddikti: "001026", schac: lembah-anai.ac.id, erasmus: NL AMSTERD01'],
])('%s is fine', (ids) => {
  expect(sentences(institution(ids), 'bad-identifier')).toEqual([]);
});

test.each([
  ['ror: 0116zj405', 'its last two digits do not fit'], // two digits turned around
  ['ror: 0116zj350', 'its last two digits do not fit'],
  ['ror: https://ror.org/03ke6d683', 'its last two digits do not fit'],
  ['ror: 0116zi450', 'is no ROR id'], // no letter i in Crockford's base 32
  ['ror: 1116zj450', 'is no ROR id'],
  ['ror: 0116zj45', 'is no ROR id'],
  ['ror: https://www.lembah-anai.ac.id', 'is no ROR id'],
  ['npsn: 2052300', 'is no NPSN'],
  ['npsn: 205230011', 'is no NPSN'],
  ['npsn: 2O523001', 'is no NPSN'], // the letter O
])('%s: %s', (ids, expected) => {
  expect(sentences(institution(ids), 'bad-identifier')).toEqual([expect.stringContaining(expected)]);
});

test('every wrong identifier of a record is told', () => {
  expect(sentences(institution('ror: 0116zj405, npsn: 12'), 'bad-identifier')).toHaveLength(2);
});
