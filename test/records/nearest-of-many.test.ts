/** "Did you mean" among many candidates. */
import { expect, test } from 'vitest';
import { nearestOfMany } from '../../src/records/nearest-of-many.ts';

const IDS = [
  'unib',
  'its',
  'itb',
  'iium',
  'universitas-lembah-anai',
  'politeknik-bahari-tarakan',
  'smk-negeri-1-solok',
];

test.each([
  ['unb', 'unib'],
  ['itz', 'its'],
  ['iiumm', 'iium'],
  ['universitas-lembah-anay', 'universitas-lembah-anai'],
  ['Universitas_Lembah_Anai', 'universitas-lembah-anai'],
  ['politeknik-bahri-tarakan', 'politeknik-bahari-tarakan'],
  ['dinas-perikanan', undefined],
  ['', undefined],
])('%s: %s', (word, expected) => {
  expect(nearestOfMany(IDS)(word)).toBe(expected);
});

test('nothing is near nothing', () => {
  expect(nearestOfMany([])('unib')).toBeUndefined();
});

test('ten thousand unknown ids among ten thousand known take a moment', () => {
  const known = Array.from({ length: 10_000 }, (_, index) => `universitas-lembah-${String(index)}`);
  const find = nearestOfMany(known);
  const started = performance.now();
  for (const id of known) find(`${id}-x`);
  expect(performance.now() - started).toBeLessThan(10_000); // all with all: a hundred million comparisons
}, 30_000);
