/** foreign-language-version: Indonesian and another language, where an Indonesian party and one abroad agree. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const CONFIG = 'format: 1\ninstitution: ula\n';

const register = (documents: string, parties: string, home = 'ID'): Record<string, string> => ({
  'mou.config.yaml': CONFIG,
  'institutions.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
${home === '' ? '' : `country: ${home}`}
---
kind: institution
id: tanjung-aru
name: Kolej Universiti Tanjung Aru
country: MY
`,
  'agreement.yaml': `kind: agreement
id: tanjung-aru-2025
title: Nota Kesepahaman Pertukaran Mahasiswa
parties: [${parties}]
documents: [${documents}]
`,
});

const BOTH = '{institution: ula}, {institution: tanjung-aru}';
const doc = (language: string, kind = 'signed'): string =>
  `{kind: ${kind}, language: ${language}, original_at: Lemari 3}`;

test.each([
  ['Indonesian alone', doc('id'), BOTH, 'in Indonesian only'],
  ['English alone', doc('en'), BOTH, 'exists in English, but not in Indonesian'],
  ['two papers in Indonesian', `${doc('id')}, ${doc('id')}`, BOTH, 'in Indonesian only'],
  ['a draft in English beside it', `${doc('id')}, ${doc('en', 'draft')}`, BOTH, 'in Indonesian only'],
  [
    'a partner in place',
    doc('id'),
    '{institution: ula}, {name: Chiang Rai College, country: TH}',
    'in Indonesian only',
  ],
])('%s', (_, documents, parties, sentence) => {
  const found = sentences(register(documents, parties), 'foreign-language-version');
  expect(found).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['both languages', `${doc('id')}, ${doc('en', 'translation')}`, BOTH],
  ['one paper in both, listed twice', `${doc('id')}, ${doc('ms')}`, BOTH],
  ['a document that does not say its language', `${doc('id')}, {kind: signed, original_at: Lemari 3}`, BOTH],
  ['no document that says one', '{original_at: Lemari 3}', BOTH],
  ['parties at home', doc('id'), '{institution: ula}, {name: Politeknik Bahari Tarakan, country: ID}'],
  [
    'a partner whose country is not known',
    doc('id'),
    '{institution: ula}, {name: Politeknik Bahari Tarakan}',
  ],
  ['only the minutes have a language', '{kind: minutes, language: id, original_at: Lemari 3}', BOTH],
])('%s: nothing to say', (_, documents, parties) => {
  expect(sentences(register(documents, parties), 'foreign-language-version')).toEqual([]);
});

test('the laws are Indonesian: two parties abroad, or ours in an unknown country, are left alone', () => {
  const abroad = '{institution: tanjung-aru}, {name: Chiang Rai College, country: TH}';
  expect(sentences(register(doc('en'), abroad, 'MY'), 'foreign-language-version')).toEqual([]);
  expect(sentences(register(doc('en'), BOTH, ''), 'foreign-language-version')).toEqual([]);
});
