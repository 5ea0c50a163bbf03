/** Data that says the same, both ways round. */
import { expect, test } from 'vitest';
import { isSameData } from '../../src/records/data-map.ts';

test.each<[unknown, unknown, boolean]>([
  [undefined, undefined, true],
  ['a', 'a', true],
  [1, '1', false],
  [undefined, '', false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [[1, 2], [2, 1], false],
  [[1], { 0: 1 }, false],
  [{ toString: 'x' }, {}, false],
])('%j and %j: %s', (one, other, same) => {
  expect(isSameData(one, other)).toBe(same);
  expect(isSameData(other, one)).toBe(same);
});
