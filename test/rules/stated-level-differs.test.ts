/** stated-level-differs: the level beside the parties' countries. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const agreement = (level: string, parties: string): string => `kind: institution
id: jejaring
name: Jejaring Perguruan Tinggi Asia Tenggara
type: network
country: ID
---
kind: agreement
id: nota
title: Nota Kesepahaman
level: ${level}
parties: [${parties}]
`;

const HOME = '{name: Universitas Lembah Anai, country: ID}, {name: Politeknik Bahari Tarakan, country: ID}';
const ABROAD = '{name: Universitas Lembah Anai, country: ID}, {name: Kolej Tanjung Aru, country: MY}';
const UNKNOWN = '{name: Universitas Lembah Anai, country: ID}, {name: Politeknik Bahari Tarakan}';

test.each([
  ['international', ABROAD, 0],
  ['national', ABROAD, 1],
  ['local', ABROAD, 1],
  ['national', HOME, 0],
  ['local', HOME, 0],
  ['international', HOME, 1],
  ['international', UNKNOWN, 0],
  ['national', UNKNOWN, 0],
  ['international', '{name: Universitas Lembah Anai, country: ID}, {institution: jejaring}', 0],
  [
    'international',
    '{name: Universitas Lembah Anai, country: ID}, {name: Sekretariat ASEAN, country: ID, type: multilateral}',
    0,
  ],
  ['international', '{name: Universitas Lembah Anai, country: ID}, {unnamed: true}', 0],
])('%s, %s: %i', (level, parties, count) => {
  expect(sentences(agreement(level, parties), 'stated-level-differs')).toHaveLength(count);
});

test('names the countries in the language of the reader', () => {
  const parties = '{name: Universitas Lembah Anai, country: ID}, {name: Universitas Kobe, country: JP}';
  expect(sentences(agreement('national', parties), 'stated-level-differs', 'id')).toEqual([
    '`level: national` (Nasional), padahal para pihak berasal dari Indonesia dan Jepang. Perbaiki, atau hapus barisnya.',
  ]);
});
