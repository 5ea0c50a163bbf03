/** Several files changed at once: all of them or none, and nothing over what changed meanwhile. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileChange } from '../../src/editing/file-change.ts';
import { FileError } from '../../src/errors.ts';
import { applyChanges } from '../../src/io/apply-changes.ts';
import { folderOf } from '../support/folders.ts';

const CMU = 'kind: institution\nid: cmu\n';

/** Every file of a folder with what it holds, hidden ones too. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

function refusal(root: string, changes: readonly FileChange[]): string {
  try {
    applyChanges(root, changes);
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe('applyChanges', () => {
  test('writes, makes, renames, copies and deletes, with the folders between', () => {
    const root = folderOf({ 'institutions/cmu.yaml': CMU, 'a.yaml': 'a\n', 'old.yaml': 'old\n' });
    applyChanges(root, [
      { path: 'a.yaml', before: 'a\n', after: 'b\n' },
      {
        path: 'lembaga/chiang-mai.yaml',
        from: 'institutions/cmu.yaml',
        before: CMU,
        after: CMU.toUpperCase(),
      },
      { path: 'documents/scan.pdf', before: undefined, after: new Uint8Array([37, 80]) },
      { path: 'old.yaml', before: 'old\n', after: undefined },
    ]);
    expect(filesIn(root)).toEqual({
      'a.yaml': 'b\n',
      'documents/scan.pdf': '%P',
      'lembaga/chiang-mai.yaml': CMU.toUpperCase(),
    });
  });

  test('keeps the byte order mark of a file, and what it may be used for', () => {
    const root = folderOf({ 'a.yaml': '\uFEFFkind: a\r\n' });
    chmodSync(join(root, 'a.yaml'), 0o640);
    applyChanges(root, [{ path: 'a.yaml', before: 'kind: a\r\n', after: 'kind: b\r\n' }]);
    expect(filesIn(root)).toEqual({ 'a.yaml': '\uFEFFkind: b\r\n' });
    if (process.platform !== 'win32') expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  test.each<[what: string, change: FileChange, said: string]>([
    [
      'a file that changed meanwhile',
      { path: 'b.yaml', before: 'as read\n', after: 'x' },
      'b.yaml has changed since mou read it',
    ],
    [
      'a file that is gone',
      { path: 'c.yaml', before: 'as read\n', after: 'x' },
      'c.yaml has changed since mou read it',
    ],
    [
      'a new file that is there',
      { path: 'b.yaml', before: undefined, after: 'x' },
      'b.yaml is there already',
    ],
    [
      'a new name that is taken',
      { path: 'b.yaml', from: 'a.yaml', before: 'a\n', after: 'x' },
      'b.yaml is there already',
    ],
    ['a folder in its place', { path: 'folder', before: undefined, after: 'x' }, 'folder stands in the way'],
    [
      'a way out of the register',
      { path: '../x.yaml', before: undefined, after: 'x' },
      '../x.yaml stands in the way',
    ],
    ['a drive', { path: 'C:/x.yaml', before: undefined, after: 'x' }, 'C:/x.yaml stands in the way'],
  ])('refuses %s, and leaves the others too', (_, change, said) => {
    const files = { 'a.yaml': 'a\n', 'b.yaml': 'b\n', 'folder/d.yaml': 'd\n' };
    const root = folderOf(files);
    expect(refusal(root, [{ path: 'first.yaml', before: undefined, after: 'new\n' }, change])).toContain(
      said,
    );
    expect(filesIn(root)).toEqual(files);
  });

  test('puts back what was written when the disk refuses the last one', () => {
    const files = { 'a.yaml': '\uFEFFa\n', 'cmu.yaml': CMU, 'gone.yaml': 'gone\n' };
    const root = folderOf(files);
    // `x` would have to be a file and a folder at once: the disk itself says no, after the others are in place.
    const said = refusal(root, [
      { path: 'a.yaml', before: 'a\n', after: 'changed\n' },
      { path: 'chiang-mai.yaml', from: 'cmu.yaml', before: CMU, after: 'renamed\n' },
      { path: 'gone.yaml', before: 'gone\n', after: undefined },
      { path: 'new/a.yaml', before: undefined, after: 'new\n' },
      { path: 'x/2026/y.yaml', before: undefined, after: 'new\n' },
      { path: 'x', before: undefined, after: 'new\n' },
    ]);
    expect(said).toMatch(
      /x cannot be written \((EISDIR|ENOTEMPTY|EPERM|EEXIST|ENOTDIR)\)\. Nothing was changed\./,
    );
    expect(filesIn(root)).toEqual(files);
    expect(existsSync(join(root, 'new'))).toBe(false);
    expect(existsSync(join(root, 'x'))).toBe(false);
  });

  test('says the whole name of what the disk refuses, however long', () => {
    const root = folderOf({ 'a.yaml': 'a\n' });
    const long = `nota-kesepahaman-${'universitas-'.repeat(6)}bengkulu.yaml`;
    const said = refusal(root, [
      { path: `${long}/y.yaml`, before: undefined, after: 'new\n' },
      { path: long, before: undefined, after: 'new\n' },
    ]);
    expect(said).toContain(`${long} cannot be written`);
    expect(filesIn(root)).toEqual({ 'a.yaml': 'a\n' });
  });
});

describe.skipIf(process.platform === 'win32')('applyChanges and links', () => {
  test('follows none, not even to a file of the same register', () => {
    const outside = folderOf({ 'secret.yaml': 'secret\n' });
    const root = folderOf({ 'a.yaml': 'a\n' });
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'));
    symlinkSync(join(root, 'a.yaml'), join(root, 'inside.yaml'));
    symlinkSync(outside, join(root, 'folder'));
    mkdirSync(join(root, 'real'));
    for (const path of ['link.yaml', 'inside.yaml', 'folder/new.yaml']) {
      const before = path === 'link.yaml' ? 'secret\n' : path === 'inside.yaml' ? 'a\n' : undefined;
      expect(refusal(root, [{ path, before, after: 'x' }])).toContain('stands in the way');
    }
    expect(filesIn(outside)).toEqual({ 'secret.yaml': 'secret\n' });
    writeFileSync(join(root, 'a.yaml'), 'a\n');
  });
});
