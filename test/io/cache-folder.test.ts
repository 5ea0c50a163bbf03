/** The folder for what may be lost: hidden from git from its first file on, and never made through a link. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCacheFolder } from '../../src/io/cache-folder.ts';
import { rememberMade } from '../../src/io/made-files.ts';
import { folderOf } from '../support/folders.ts';

test('is hidden from git by whichever file comes first', () => {
  const root = folderOf({});
  rememberMade(root, ['ID,Judul']);
  expect(readFileSync(join(root, '.mou/cache/.gitignore'), 'utf8')).toBe('*\n');
});

test('leaves what the office wrote there', () => {
  const root = folderOf({ '.mou/cache/.gitignore': 'remind.lock\n' });
  expect(makeCacheFolder(root, 'remind.lock')).toBe(join(root, '.mou/cache'));
  expect(readFileSync(join(root, '.mou/cache/.gitignore'), 'utf8')).toBe('remind.lock\n');
});

test('is not made where a link leads elsewhere', () => {
  const [root, elsewhere] = [folderOf({}), folderOf({})];
  symlinkSync(elsewhere, join(root, '.mou'));
  expect(() => makeCacheFolder(root, 'remind.lock')).toThrow('.mou stands in the way');
  rememberMade(root, ['ID,Judul']);
  expect(existsSync(join(elsewhere, 'cache'))).toBe(false);
});

test('says so where a file stands in its place', () => {
  const root = folderOf({});
  mkdirSync(join(root, '.mou'));
  writeFileSync(join(root, '.mou/cache'), '');
  expect(() => makeCacheFolder(root, 'remind.lock')).toThrow('.mou/cache stands in the way');
});
