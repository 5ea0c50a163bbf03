/** Two states of a register: what a change does not touch is read once, and only once. */
import { expect, test } from 'vitest';
import type { FileTree } from '../../src/io/file-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import { olderTree, rememberingReader, rememberingTree } from '../../src/io/shared-reading.ts';

const record = (id: string, name: string): string =>
  `kind: institution\nid: ${id}\nname: ${name}\ncountry: ID\n`;

/** Files in memory, with a list of those that were read. */
function treeOf(files: Readonly<Record<string, string>>): {
  readonly tree: FileTree;
  readonly read: string[];
} {
  const read: string[] = [];
  const tree: FileTree = {
    has: (path) => path in files,
    list: () => Object.keys(files).map((path) => ({ path, entry: 'file' })),
    read: ({ path }) => {
      read.push(path);
      return { file: { path, text: files[path] ?? '' }, findings: [] };
    },
    document: () => ({ at: 'missing' }),
  };
  return { tree, read };
}

test('an untouched file comes from the newer state, with the very same records', () => {
  const newer = treeOf({ 'a.yaml': record('a', 'Baru'), 'b.yaml': record('b', 'Sama') });
  const older = treeOf({
    'a.yaml': record('a', 'Lama'),
    'b.yaml': record('b', 'Sama'),
    'c.yaml': record('c', 'Hilang'),
  });
  const isTouched = (path: string): boolean => path !== 'b.yaml';
  const [reader, tree] = [rememberingReader(), rememberingTree(newer.tree)];
  const now = loadRegister(tree, { read: reader }).register;
  const then = loadRegister(olderTree(older.tree, tree, isTouched), { read: reader }).register;
  expect(newer.read).toEqual(['a.yaml', 'b.yaml']);
  expect(older.read).toEqual(['a.yaml', 'c.yaml']);
  expect(then.byId.get('b')).toBe(now.byId.get('b'));
  expect(then.institutions.get('a')?.data.name).toBe('Lama');
  expect([...then.byId.keys()]).toEqual(['a', 'b', 'c']);
});
