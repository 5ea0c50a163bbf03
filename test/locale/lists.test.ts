/** Several things in one sentence. */
import { expect, test } from 'vitest';
import { formatKinds, withArticle } from '../../src/locale/kind-names.ts';
import { formatList } from '../../src/locale/lists.ts';
import { didYouMean } from '../../src/locale/suggestions.ts';

test.each([
  [[], 'en', ''],
  [['a'], 'en', 'a'],
  [['a', 'b'], 'en', 'a and b'],
  [['a', 'b', 'c'], 'en', 'a, b and c'],
  [['a', 'b'], 'id', 'a dan b'],
  [['a', 'b', 'c'], 'id', 'a, b, dan c'],
] as const)('%j in %s: %s', (items, language, text) => {
  expect(formatList(items, 'and', language)).toBe(text);
});

test('a choice of kinds', () => {
  expect(formatKinds(['agreement', 'membership'], 'en')).toBe('agreement or membership');
  expect(formatKinds(['agreement', 'membership'], 'id')).toBe('perjanjian atau keanggotaan');
  expect(withArticle('agreement or membership')).toBe('an agreement or membership');
  expect(withArticle('membership')).toBe('a membership');
});

test('a suggestion, or what else to do', () => {
  expect(didYouMean('unib', 'Add it.', 'en')).toBe('Did you mean `unib`?');
  expect(didYouMean('unib', 'Tambahkan.', 'id')).toBe('Mungkin maksudnya `unib`?');
  expect(didYouMean(undefined, 'Tambahkan.', 'id')).toBe('Tambahkan.');
});
