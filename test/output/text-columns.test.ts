/** The width of texts on a terminal. */
import stringWidth from 'string-width';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textColumns } from '../../src/output/text-columns.ts';

test.each([
  ['', 0],
  ['Nota Kesepahaman – UNIB', 23],
  ['Désirée Ouédraogo', 17],
  ['✓ 1 data', 8],
  ['✗ 2 kesalahan', 13],
  ['東京大学', 8],
  ['김', 2],
  ['e\u0301', 1],
  ['a\u00adb', 2],
  ['😀', 2],
  ['\u001b[31mmerah\u001b[39m', 5],
])('%j takes %i columns', (text, columns) => {
  expect(textColumns(text)).toBe(columns);
});

test('every character takes as many columns as the library says', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x3000; code += 1) {
    const text = String.fromCharCode(code);
    if (textColumns(text) !== stringWidth(text)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('so does every text', () => {
  const characters = fc.constantFrom(...'a é–│✓✗日😀\u0301\u200d\ufe0f\u00ad\u001b[m'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: characters }), (text) => {
      expect(textColumns(text)).toBe(stringWidth(text));
    }),
  );
});
