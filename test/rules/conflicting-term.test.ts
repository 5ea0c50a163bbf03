/** conflicting-term: one end, not two. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const agreement = (term: string): string => `kind: agreement
id: perpustakaan-2025
title: Nota Kesepahaman Layanan Perpustakaan
parties: [{name: Universitas Lembah Anai}, {name: Perpustakaan Daerah Mahoni}]
term: {${term}}
---
kind: agreement
id: induk-2024
title: Nota Kesepahaman Perpustakaan Se-Provinsi
parties: [{name: Universitas Lembah Anai}, {name: Perpustakaan Provinsi}]
`;

test.each([
  ['lasts: 5 tahun'],
  ['lasts: 5 tahun, until: 2030-12-31'],
  ['from: 2025-01-01, open: true'],
  ['open: false, lasts: 5 tahun'],
  ['same_as: induk-2024'],
  ['from: 2025-01-01'],
])('%s is one end at most', (term) => {
  expect(sentences(agreement(term), 'conflicting-term')).toEqual([]);
});

test.each([
  ['open: true, lasts: 5 tahun', '`lasts` that there is one'],
  ['open: true, until: 2030-12-31, lasts: P5Y', '`lasts` and `until` that there is one'],
  ['open: true, same_as: induk-2024', '`same_as` that there is one'],
  ['same_as: induk-2024, lasts: 5 tahun', 'together with `induk-2024`, `lasts` on a day of its own'],
])('%s contradicts itself', (term, sentence) => {
  expect(sentences(agreement(term), 'conflicting-term')).toEqual([expect.stringContaining(sentence)]);
});
