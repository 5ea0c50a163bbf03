/** Files that bear no mark, known again by their fingerprints. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberMade, wasMade } from '../../src/io/made-files.ts';
import { writeMadeFiles } from '../../src/io/write-made-file.ts';
import { folderOf } from '../support/folders.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LIST = '.mou/cache/made-files.txt';

test('what was made is known, whatever it is called; anything else is not', () => {
  const root = folderOf({});
  expect(wasMade(root, bytes('ID,Judul'))).toBe(false);
  rememberMade(root, ['ID,Judul']);
  rememberMade(root, [bytes('ID,Nama')]);
  expect(wasMade(root, bytes('ID,Judul'))).toBe(true);
  expect(wasMade(root, bytes('ID,Nama'))).toBe(true);
  expect(wasMade(root, bytes('ID,Judul\n'))).toBe(false);
  expect(wasMade(folderOf({}), bytes('ID,Judul'))).toBe(false);
});

test('what is made again stands once, and the oldest of very many are forgotten', () => {
  const root = folderOf({});
  rememberMade(root, ['pertama']);
  rememberMade(root, ['kedua']);
  rememberMade(root, ['pertama']);
  const lines = (): readonly string[] => readFileSync(join(root, LIST), 'utf8').trimEnd().split('\n');
  expect(lines()).toHaveLength(2);
  const many = Array.from({ length: 1000 }, (_, at) => String(at).padStart(64, '0')).join('\n');
  writeFileSync(join(root, LIST), `${many}\n`);
  rememberMade(root, ['pertama']);
  expect(lines()).toHaveLength(1000);
  expect(lines()[0]).toBe('1'.padStart(64, '0'));
});

test('all that one run made is known, however much it was', () => {
  const root = folderOf({});
  const made = Array.from({ length: 1200 }, (_, at) => `halaman ${String(at)}`);
  rememberMade(root, ['lama']);
  rememberMade(root, made);
  expect(['halaman 0', 'halaman 1199'].map((text) => wasMade(root, bytes(text)))).toEqual([true, true]);
  expect(wasMade(root, bytes('lama'))).toBe(false);
});

test('what was written before a file that fails is known again', () => {
  const root = folderOf({});
  const files = [
    { path: 'a.csv', text: 'ID,Judul' },
    { path: 'tidak-ada/b.csv', text: 'ID,Nama' },
  ];
  const write = (isDry: boolean): void => {
    writeMadeFiles(files, { cwd: root, root, force: false, isDry });
  };
  expect(() => {
    write(true);
  }).toThrow('tidak-ada');
  expect(existsSync(join(root, LIST))).toBe(false);
  expect(() => {
    write(false);
  }).toThrow('tidak-ada');
  expect(wasMade(root, bytes('ID,Judul'))).toBe(true);
  expect(wasMade(root, bytes('ID,Nama'))).toBe(false);
});

test('a register in which nothing can be kept is left alone', () => {
  const root = folderOf({ '.mou': 'no folder' });
  rememberMade(root, ['pertama']);
  expect(wasMade(root, bytes('pertama'))).toBe(false);
  const other = folderOf({});
  mkdirSync(join(other, LIST), { recursive: true });
  rememberMade(other, ['pertama']);
  expect(wasMade(other, bytes('pertama'))).toBe(false);
  expect(existsSync(join(root, '.mou'))).toBe(true);
});
