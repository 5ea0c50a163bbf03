/** The register as git knew it: by commit, by branch, by day, in a shallow clone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { FileError } from '../../src/errors.ts';
import { findCommit } from '../../src/io/git-commit.ts';
import { gitTree } from '../../src/io/git-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';

const JAKARTA = 'Asia/Jakarta';
const today = day('2026-01-26');

function day(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error(text);
  return read;
}

function institution(id: string): string {
  return `kind: institution\nid: ${id}\nname: Universitas ${id}\n`;
}

/** A register in the folder `register` of a repository: one institution in 2024, two in 2025, one again in 2026. */
function history(): { repository: string; root: string; hashes: readonly string[] } {
  const repository = folderOf({
    'register/mou.config.yaml': 'format: 1\nexclude: [drafts/]\n',
    'register/institutions/unej.yaml': institution('unej'),
    'register/drafts/x.yaml': institution('draft'),
    'register/other/mou.config.yaml': 'format: 1\n',
    'register/other/x.yaml': institution('other'),
    'elsewhere.yaml': institution('elsewhere'),
  });
  git(repository, ['init', '--quiet']);
  const first = commitAt(repository, '2024-03-01T23:30:00+07:00', 'Begin');
  writeInto(repository, { 'register/institutions/undana kupang.yaml': institution('undana') });
  const second = commitAt(repository, '2025-03-01T00:30:00+07:00', 'Add');
  rmSync(join(repository, 'register/institutions/undana kupang.yaml'));
  const third = commitAt(repository, '2026-01-05T09:00:00+07:00', 'Remove');
  return { repository, root: join(repository, 'register'), hashes: [first, second, third] };
}

function idsAt(root: string, at: string): readonly string[] {
  const { hash } = findCommit(root, at, today, JAKARTA);
  return loadRegister(gitTree(root, hash)).register.records.map(({ id }) => id);
}

describe('the register as it was known', () => {
  test('by commit, by what git calls it, and by day', () => {
    const { root, hashes } = history();
    expect(idsAt(root, hashes[0] ?? '')).toEqual(['unej']);
    expect(idsAt(root, hashes[1] ?? '')).toEqual(['undana', 'unej']);
    expect(idsAt(root, 'HEAD~1')).toEqual(['undana', 'unej']);
    expect(idsAt(root, 'main')).toEqual(['unej']);
    expect(idsAt(root, '2025-12-31')).toEqual(['undana', 'unej']);
    expect(idsAt(root, '1 Maret 2025')).toEqual(['undana', 'unej']);
  });

  test('a day is over at midnight where the register is, not in London', () => {
    const { root, hashes } = history();
    expect(findCommit(root, '2024-03-01', today, JAKARTA)).toEqual({ hash: hashes[0], day: '2024-03-01' });
    expect(findCommit(root, '2025-02-28', today, JAKARTA).hash).toBe(hashes[0]);
    expect(findCommit(root, '2025-02-28', today, 'UTC').hash).toBe(hashes[1]);
  });

  test('changes in the working tree are not seen', () => {
    const { root } = history();
    writeInto(root, { 'institutions/new.yaml': institution('new') });
    expect(idsAt(root, 'HEAD')).toEqual(['unej']);
  });

  test('what git says about the signature of a commit is not taken for its day', () => {
    const { root, repository } = history();
    const commit = git(repository, ['cat-file', 'commit', 'HEAD']);
    const signature = '\ngpgsig -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----\n\n';
    writeInto(repository, { signed: commit.replace('\n\n', signature) });
    const hash = git(repository, ['hash-object', '-t', 'commit', '-w', 'signed']).trim();
    git(repository, ['config', 'log.showSignature', 'true']);
    const { day } = findCommit(root, 'HEAD', today, JAKARTA);
    expect(findCommit(root, hash, today, JAKARTA)).toEqual({ hash, day });
  });

  test('documents are looked for in the commit', () => {
    const { root, repository } = history();
    writeInto(root, { 'documents/mou.pdf': 'scan' });
    const hash = commitAt(repository, '2026-01-06T09:00:00+07:00', 'Scan');
    const tree = gitTree(root, hash);
    expect(tree.document('documents/mou.pdf', true)).toMatchObject({ at: 'found' });
    expect(tree.document('documents/none.pdf', true)).toEqual({ at: 'missing' });
    expect(tree.document('../elsewhere.yaml', true)).toEqual({ at: 'outside' });
  });
});

describe('what git cannot answer is said', () => {
  test('no repository', () => {
    const root = folderOf({ 'mou.config.yaml': '' });
    expect(() => findCommit(root, 'HEAD', today, JAKARTA)).toThrow(/no git repository/);
  });

  test('no such commit, and no option smuggled in as one', () => {
    const { root } = history();
    for (const at of ['nothing', '--output=x', '-1']) {
      expect(() => findCommit(root, at, today, JAKARTA), at).toThrow(FileError);
    }
  });

  test('a day before the first commit', () => {
    const { root } = history();
    expect(() => findCommit(root, '2020-01-01', today, JAKARTA)).toThrow(/no commit that old/);
  });

  test('a shallow clone says how to fetch the rest', () => {
    const { repository } = history();
    const clone = join(folderOf({}), 'clone');
    git(repository, ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone]);
    expect(() => findCommit(join(clone, 'register'), '2025-12-31', today, JAKARTA)).toThrow(/--unshallow/);
    expect(() => findCommit(join(clone, 'register'), 'HEAD~1', today, JAKARTA)).toThrow(/--unshallow/);
  });
});
