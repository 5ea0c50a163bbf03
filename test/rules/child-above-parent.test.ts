/** child-above-parent: MoU above MoA above IA; anything else may stand anywhere. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const PARTIES = 'parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]';

const family = (parent: string, child: string): string => `kind: agreement
id: induk
title: Perjanjian Induk
${parent}
${PARTIES}
---
kind: agreement
id: anak
title: Perjanjian Turunan
${child}
under: induk
${PARTIES}
`;

const instrument = (word: string): string => (word === '' ? '' : `instrument: ${word}`);

test.each([
  ['mou', 'moa'],
  ['mou', 'ia'],
  ['moa', 'ia'],
  ['mou', 'mou'],
  ['moa', 'moa'],
  ['loi', 'mou'],
  ['ia', 'contract'],
  ['coc', 'ia'],
  ['', 'mou'],
  ['ia', ''],
])('under "%s" may stand "%s"', (parent, child) => {
  expect(sentences(family(instrument(parent), instrument(child)), 'child-above-parent')).toEqual([]);
});

test.each([
  ['moa', 'mou', 'An MoU cannot stand under an MoA (`induk`)'],
  ['ia', 'mou', 'An MoU cannot stand under an IA (`induk`)'],
  ['ia', 'moa', 'An MoA cannot stand under an IA (`induk`)'],
])('under "%s" cannot stand "%s"', (parent, child, sentence) => {
  const found = sentences(family(instrument(parent), instrument(child)), 'child-above-parent');
  expect(found).toEqual([expect.stringContaining(sentence)]);
});

test('in Indonesian an MoA is a PKS', () => {
  const [found] = sentences(family('instrument: ia', 'instrument: moa'), 'child-above-parent', 'id');
  expect(found).toMatch(/^PKS tidak dapat berada di bawah IA/);
});
