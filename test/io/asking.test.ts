/** Single questions, answered key by key as on a terminal. */
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { askSome } from '../../src/io/asking.ts';

const SPACE = ' ';
const DOWN = '\u001b[B';
const ENTER = '\r';

test('one or more of a few is asked again where none is left, without a word of English', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => (shown += stripVTControlCharacters(text)));
  const keys = [SPACE, DOWN, SPACE, ENTER, DOWN, SPACE, ENTER];
  for (const [index, key] of keys.entries()) setTimeout(() => input.write(key), 30 * (index + 1));
  const options = [
    { value: '1', label: 'PIHAK KESATU  Universitas Lembah Anai' },
    { value: '2', label: 'PIHAK KEDUA  Chiang Mai University' },
  ];
  const chosen = await askSome({ input, output }, 'Siapa yang menandatangani?', options);
  expect(chosen).toEqual(['1']);
  expect(shown).not.toMatch(/Please|select|submit/);
});
