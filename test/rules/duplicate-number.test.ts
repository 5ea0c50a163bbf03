/** duplicate-number: the same number by the same party, whatever the spelling of either. */
import { expect, test } from 'vitest';
import { check, told } from '../support/registers.ts';

const INSTITUTIONS = `kind: institution
id: ula
name: Universitas Lembah Anai
also_known_as: [ULA]
---
kind: institution
id: tarakan
name: Politeknik Bahari Tarakan
---
`;

const agreement = (id: string, first: string, second: string): string => `kind: agreement
id: ${id}
title: Perjanjian ${id}
parties:
  - {${first}}
  - {${second}}
`;

const numbered = (one: string, other: string): string =>
  `${INSTITUTIONS}${agreement('nota', one, 'name: Dinas Perikanan')}---\n${agreement('pks', other, 'name: Dinas Perikanan')}`;

test.each([
  ['institution: ula, number: 117/ULA/2025', 'institution: ula, number: 117/ULA/2025', 1],
  ['institution: ula, number: 117/ULA/2025', 'institution: ula, number: 118/ULA/2025', 0],
  ['institution: ula, number: 117/ULA/2025', 'institution: tarakan, number: 117/ULA/2025', 0],
  ['institution: ula, number: 117/ULA/2025', 'institution: ula, number: "117 / ula / 2025"', 1],
  ['institution: ula, number: 117/ULA/2025', 'name: UNIV. LEMBAH ANAI, number: 117/ULA/2025', 1],
  ['institution: ula, number: 117/ULA/2025', 'name: ULA, number: 117/ULA/2025', 1],
  ['name: CV Samudra, number: 12/CS/2025', 'name: CV. Samudra, number: 12/CS/2025', 1],
  ['institution: ula, number: 0117', 'institution: ula, number: "117"', 0],
  ['institution: ula, number: "-"', 'institution: ula, number: "-"', 0],
  ['institution: ula, number: "000"', 'institution: ula, number: "000"', 0],
  ['unnamed: true, number: 117/ULA/2025', 'unnamed: true, number: 117/ULA/2025', 0],
])('%s and %s: %i', (one, other, count) => {
  expect(check(numbered(one, other), { ruleIds: ['duplicate-number'] })).toHaveLength(count);
});

test('every later paper is told, with the first beside it', () => {
  const number = 'institution: ula, number: 117/ULA/2025';
  const files = `${numbered(number, number)}---\n${agreement('ia', number, 'name: Dinas Perikanan')}`;
  const found = check(files, { ruleIds: ['duplicate-number'] });
  expect(found.map((finding) => told(finding))).toEqual([
    expect.stringContaining('register.yaml:21:32 duplicate-number: Universitas Lembah Anai gave the number'),
    expect.stringContaining('register.yaml:28:32 duplicate-number: Universitas Lembah Anai gave the number'),
  ]);
  expect(found.map(({ related }) => related[0]?.at.line)).toEqual([14, 14]);
});

test('the two parties of one paper may give it the same number', () => {
  const files =
    INSTITUTIONS +
    agreement('nota', 'institution: ula, number: 12/2025', 'institution: tarakan, number: 12/2025');
  expect(check(files, { ruleIds: ['duplicate-number'] })).toEqual([]);
});
