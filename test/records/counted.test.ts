/** Words counted: the most frequent first, equal ones in their own order. */
import { expect, test } from 'vitest';
import { countedWords, mostFrequent } from '../../src/records/counted.ts';

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [['mou'], ['mou 1']],
  [
    ['mou', 'ia', 'moa', 'mou'],
    ['mou 2', 'ia 1', 'moa 1'],
  ],
  // By UTF-16 unit, the same in every locale.
  [
    ['Äthiopien', 'Zambia', 'a'],
    ['Zambia 1', 'a 1', 'Äthiopien 1'],
  ],
])('%j', (words, counted) => {
  expect(countedWords(words).map(({ word, count }) => `${word} ${String(count)}`)).toEqual(counted);
  expect(mostFrequent(words)).toBe(counted[0]?.replace(/ \d+$/, ''));
});
