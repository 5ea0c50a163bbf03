/** number-missing, signatory-missing and term-missing: what a signed agreement should say. */
import { describe, expect, test } from 'vitest';
import { check, sentences, told } from '../support/registers.ts';

const agreement = (lines: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
${lines}
`;

const parties = (first: string, second: string): string => `parties:
  - {name: Universitas Lembah Anai, ${first}}
  - {name: Politeknik Bahari Tarakan, ${second}}`;

const SIGNED = parties('signed: 2025-09-14', 'signed: 2025-09-14');
const ROUGHLY = parties('signed: 2025', 'signed: 2025-09~');
const HALF = parties('signed: 2025-09-14', 'country: ID');
const UNSIGNED = parties('country: ID', 'country: ID');
const IMPORTED = `${UNSIGNED}\nterm: {from: 2021-03-01, lasts: 3 tahun}`;

describe('number-missing', () => {
  test.each([
    ['signed', SIGNED, 1],
    ['signed on a day that is roughly known', ROUGHLY, 1],
    ['imported, with a start and no signing', IMPORTED, 1],
    ['signed by one party', HALF, 0],
    ['not signed', UNSIGNED, 0],
    ['with the number of one party', parties('signed: 2025-09-14, number: 0117', 'signed: 2025-09-14'), 0],
  ])('%s: %i', (_, lines, count) => {
    expect(sentences(agreement(lines), 'number-missing')).toHaveLength(count);
  });
});

describe('term-missing', () => {
  test.each([
    ['signed, without a term', SIGNED, 1],
    ['signed, with a start alone', `${SIGNED}\nterm: {from: signing}`, 1],
    ['signed, with a length', `${SIGNED}\nterm: {lasts: 5 tahun}`, 0],
    ['signed, with a last day', `${SIGNED}\nterm: {until: 2030-12}`, 0],
    ['signed, without an end', `${SIGNED}\nterm: {open: true}`, 0],
    ['signed, said not to be open', `${SIGNED}\nterm: {open: false}`, 1],
    ['signed, as long as another', `${SIGNED}\nterm: {same_as: nota-2024}`, 0],
    [
      'signed, with an end in an addendum',
      `${SIGNED}\namendments: [{signed: 2026-01-05, until: 2030-12-31}]`,
      0,
    ],
    [
      'signed, with an addendum on the scope',
      `${SIGNED}\namendments: [{signed: 2026-01-05, scope: [training]}]`,
      1,
    ],
    ['imported, with a start alone', `${UNSIGNED}\nterm: {from: 2021-03-01}`, 1],
    ['not signed', UNSIGNED, 0],
  ])('%s: %i', (_, lines, count) => {
    expect(sentences(agreement(lines), 'term-missing')).toHaveLength(count);
  });

  test('points at the term where there is one', () => {
    const [found] = check(agreement(`${SIGNED}\nterm: {from: signing}`), { ruleIds: ['term-missing'] });
    expect(found?.at).toMatchObject({ line: 7, column: 1 });
  });
});

describe('signatory-missing', () => {
  test.each([
    ['signed by both', SIGNED, ['Universitas Lembah Anai', 'Politeknik Bahari Tarakan']],
    ['signed by one party', HALF, ['Universitas Lembah Anai']],
    ['not signed', UNSIGNED, []],
    ['imported', IMPORTED, []],
    ['a name', parties('signed: 2025-09-14, signatory: {name: Dr. Irma}', 'country: ID'), []],
    ['an office', parties('signed: 2025-09-14, signatory: {position: Rektor}', 'country: ID'), []],
    [
      'a delegate of nobody',
      parties('signed: 2025-09-14, signatory: {on_behalf_of: Rektor}', 'country: ID'),
      ['Universitas Lembah Anai'],
    ],
    ['a party without a name', 'parties: [{name: ULA}, {unnamed: true, signed: 2025-09-14}]', []],
  ])('%s', (_, lines, names) => {
    const found = sentences(agreement(lines), 'signatory-missing');
    expect(found.map((sentence) => sentence.split(' signed, but')[0])).toEqual(names);
  });

  test('points at `signed` of the party', () => {
    const [found] = check(agreement(HALF), { ruleIds: ['signatory-missing'] });
    expect(found && told(found)).toMatch(/^register.yaml:5:37 /);
  });
});
