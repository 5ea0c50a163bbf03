/** self-dealing-party: one institution on two sides, unless two of its units agree with each other. */
import { expect, test } from 'vitest';
import { check, sentences } from '../support/registers.ts';

const register = (parties: string): string => `kind: institution
id: ula
name: Universitas Lembah Anai
also_known_as: [ULA]
---
kind: institution
id: tarakan
name: Politeknik Bahari Tarakan
---
kind: agreement
id: riset-2025
title: Nota Kesepahaman Riset
parties: [${parties}]
`;

test.each([
  ['{institution: ula}, {institution: tarakan}', 0],
  ['{institution: ula}, {institution: ula}', 1],
  ['{institution: ula}, {name: Univ. Lembah Anai}', 1],
  ['{institution: ula}, {name: ULA}', 1],
  ['{institution: ula}, {institution: {name: University of Lembah Anai}}', 1],
  ['{name: CV Samudra}, {name: CV. SAMUDRA}', 1],
  ['{institution: ula, unit: FKIP}, {institution: ula, unit: FISIP}', 0],
  ['{institution: ula, unit: FKIP}, {institution: ula, unit: fkip}', 1],
  ['{institution: ula}, {institution: ula, unit: FISIP}', 0],
  ['{institution: hilang}, {institution: hilang}', 1],
  ['{unnamed: true}, {unnamed: true}', 0],
  ['{institution: ula}, {institution: tarakan}, {institution: ula}', 1],
  ['{institution: ula}, {institution: ula}, {institution: ula}', 2],
])('%s: %i', (parties, count) => {
  expect(check(register(parties), { ruleIds: ['self-dealing-party'] })).toHaveLength(count);
});

test('says which parties they are', () => {
  const parties = '{institution: ula}, {institution: tarakan}, {institution: ula}';
  expect(sentences(register(parties), 'self-dealing-party')).toEqual([
    'Universitas Lembah Anai is party 1 and party 3. Name the other party, or write the `unit` of each.',
  ]);
});
