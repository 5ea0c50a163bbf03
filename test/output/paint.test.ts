/** Colours by what they mean. */
import { expect, test } from 'vitest';
import { paintWith } from '../../src/output/paint.ts';

test('lines can be painted one by one: nothing but the text is shown', () => {
  expect(['one', 'two'].map(paintWith(false).error)).toEqual(['one', 'two']);
  expect(['one', 'two'].map(paintWith(true).strong)).toEqual([
    '\u001B[1mone\u001B[22m',
    '\u001B[1mtwo\u001B[22m',
  ]);
});
