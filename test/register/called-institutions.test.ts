/** Whom an office means by "UGM". */
import { expect, test } from 'vitest';
import { institutionsCalled, standsForOneOf } from '../../src/register/called-institutions.ts';
import { registerOf } from '../support/registers.ts';

test.each([
  ['UGM', 'Universitas Gadjah Mada', true],
  ['ugm', 'Universitas Gadjah Mada', true],
  ['U.G.M.', 'Universitas Gadjah Mada', true],
  ['UNAIR', 'Universitas Airlangga', true],
  ['Polinema', 'Politeknik Negeri Malang', true],
  ['UoM', 'University of Melbourne', true],
  ['UM', 'University of Melbourne', true],
  ['ITS', 'Institut Teknologi Sepuluh Nopember (ITS)', true],
  ['UGM', 'Universitas Gajah', false],
  ['UG', 'Universitas Gadjah Mada', false],
  ['GMU', 'Universitas Gadjah Mada', false],
  ['u', 'Universitas', false],
  ['mal', 'Malindo', false],
  ['ugm-2020', 'Universitas Gadjah Mada', false],
  ['', 'Universitas Gadjah Mada', false],
])('%j for %j: %j', (short, name, expected) => {
  expect(standsForOneOf(short, [name])).toBe(expected);
});

const { register } = registerOf({
  'institutions.yaml': `kind: institution
id: gadjah-mada
name: Universitas Gadjah Mada
---
kind: institution
id: malang
name: Universitas Negeri Malang
---
kind: institution
id: makassar
name: Universitas Negeri Makassar
also_known_as: [UNM, IKIP Ujung Pandang]
---
kind: institution
id: manado
name: Universitas Nusantara Manado
`,
});

test.each([
  ['UGM', ['gadjah-mada']],
  ['UNM', ['makassar']],
  ['unma', ['malang', 'makassar', 'manado']],
  ['Univ. Negeri Malang', ['malang']],
  ['XYZ', []],
])('%j means %j', (text, ids) => {
  expect(institutionsCalled(register, text).map(({ id }) => id)).toEqual(ids);
});
