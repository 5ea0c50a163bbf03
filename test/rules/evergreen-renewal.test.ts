/** evergreen-renewal: automatic renewal needs something that ends it. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const agreement = (lines: string, others = ''): string => `kind: agreement
id: tarakan-2020
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
${lines}
${others}`;

const SUCCESSOR = `---
kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
supersedes: [tarakan-2020]
`;

test.each([
  ['term: {lasts: P5Y}\nrenewal: {mode: automatic}', 1],
  ['term: {lasts: P5Y}\nrenewal: {mode: automatic, lasts: P1Y, notice: P6M}', 1],
  ['term: {lasts: P5Y}\nrenewal: {mode: automatic, times: 1}', 0],
  ['term: {lasts: P5Y, max: P10Y}\nrenewal: {mode: automatic}', 0],
  ['term: {lasts: P5Y}\nrenewal: {mode: by-agreement}', 0],
  ['term: {lasts: P5Y}\nrenewal: {mode: none}', 0],
  ['term: {open: true}\nrenewal: {mode: automatic}', 0],
  ['term: {lasts: P5Y}\nrenewal: {mode: automatic}\nlapses_if_inactive: P3Y', 0],
  ['term: {lasts: P5Y}\nrenewal: {mode: automatic}\ntermination: {last_day: 2025-12-31}', 0],
  ['term: {lasts: P5Y}\nrenewal: {mode: automatic}\ntermination: {notice_given: 2025-12-31}', 1],
])('%j: %i', (lines, count) => {
  expect(sentences(agreement(lines), 'evergreen-renewal')).toHaveLength(count);
});

test('one that has a successor has ended', () => {
  const lines = 'term: {lasts: P5Y}\nrenewal: {mode: automatic}';
  expect(sentences(agreement(lines, SUCCESSOR), 'evergreen-renewal')).toEqual([]);
});
