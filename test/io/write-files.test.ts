/** Writing planned files: whole, never over people's own, never through a link. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlannedFile } from '../../src/editing/planned-file.ts';
import { FileError } from '../../src/errors.ts';
import { writeFiles } from '../../src/io/write-files.ts';
import { folderOf } from '../support/folders.ts';

const theirs = (path: string, text: string, mentions?: string): PlannedFile => ({
  path,
  text,
  isOurs: false,
  ...(mentions === undefined ? {} : { mentions }),
});
const ours = (path: string, text: string): PlannedFile => ({ path, text, isOurs: true });

describe('writeFiles', () => {
  test('writes what is missing, with the folders between', () => {
    const root = join(folderOf({}), 'kerja sama', 'register');
    const written = writeFiles(root, [theirs('institutions/polije.yaml', 'kind: institution\n')], false);
    expect(written).toEqual([{ path: 'institutions/polije.yaml', outcome: 'created' }]);
    expect(readFileSync(join(root, 'institutions/polije.yaml'), 'utf8')).toBe('kind: institution\n');
  });

  test("leaves people's files alone, and says what they lack", () => {
    const root = folderOf({
      '.gitignore': 'node_modules/\n',
      '.gitattributes': '* text=auto\n',
      'a.yaml': 'x\n',
    });
    const plan = [
      theirs('.gitignore', '.mou/cache/\n', '.mou/cache'),
      theirs('.gitattributes', 'documents/** -text\n'),
      theirs('a.yaml', 'x\n'),
    ];
    expect(writeFiles(root, plan, false).map(({ outcome }) => outcome)).toEqual(['lacking', 'left', 'same']);
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('node_modules/\n');
  });

  test('keeps our own files up to date', () => {
    const root = folderOf({ '.mou/schemas/a.json': 'old', '.mou/schemas/b.json': 'new' });
    const plan = [ours('.mou/schemas/a.json', 'new'), ours('.mou/schemas/b.json', 'new')];
    expect(writeFiles(root, plan, false).map(({ outcome }) => outcome)).toEqual(['updated', 'same']);
    expect(readFileSync(join(root, '.mou/schemas/a.json'), 'utf8')).toBe('new');
  });

  test('says the same and writes nothing when dry', () => {
    const root = folderOf({ 'old.json': 'old' });
    const plan = [ours('old.json', 'new'), theirs('institutions/polije.yaml', '')];
    expect(writeFiles(root, plan, true).map(({ outcome }) => outcome)).toEqual(['updated', 'created']);
    expect(readFileSync(join(root, 'old.json'), 'utf8')).toBe('old');
    expect(existsSync(join(root, 'institutions'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('writeFiles and links', () => {
  test('writes nothing at all where a file is a link: it could lead anywhere', () => {
    const outside = folderOf({ 'secret.txt': 'secret' });
    const root = folderOf({});
    mkdirSync(join(root, '.mou/schemas'), { recursive: true });
    symlinkSync(join(outside, 'secret.txt'), join(root, '.mou/schemas/a.json'));
    const plan = [theirs('first.yaml', ''), ours('.mou/schemas/a.json', 'new')];
    expect(() => writeFiles(root, plan, false)).toThrow(FileError);
    expect(readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
    expect(existsSync(join(root, 'first.yaml'))).toBe(false);
  });

  test('writes into no folder outside, and into none that a link only promises', () => {
    const outside = folderOf({});
    const root = folderOf({});
    symlinkSync(outside, join(root, 'institutions'));
    symlinkSync(join(outside, 'gone'), join(root, 'agreements'));
    expect(() => writeFiles(root, [theirs('institutions/a.yaml', '')], false)).toThrow(
      /^institutions stands in the way/,
    );
    expect(() => writeFiles(root, [theirs('agreements/a.yaml', '')], false)).toThrow(
      /^agreements stands in the way/,
    );
    expect(existsSync(join(outside, 'a.yaml'))).toBe(false);
  });

  test('follows a link to a folder of the same register', () => {
    const root = folderOf({ 'lembaga/its.yaml': '' });
    symlinkSync(join(root, 'lembaga'), join(root, 'institutions'));
    expect(writeFiles(root, [theirs('institutions/a.yaml', 'x')], false)).toHaveLength(1);
    expect(readFileSync(join(root, 'lembaga/a.yaml'), 'utf8')).toBe('x');
  });

  test('a folder in the place of a file, or a file in the place of a folder, is told as such', () => {
    const root = folderOf({ 'mou.config.yaml/a.txt': '', institutions: 'a file' });
    expect(() => writeFiles(root, [theirs('mou.config.yaml', '')], false)).toThrow(FileError);
    expect(() => writeFiles(root, [theirs('institutions/a.yaml', '')], false)).toThrow(FileError);
  });
});
