/** A register's history, step by step: what `mou diff` says of each commit, and what `--at` knew. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../catalogue/temporary-folder.ts';
import { runMou } from '../../support/context.ts';
import { folderOf, git } from '../../support/folders.ts';
import { dayOfStep, officeHistory, REGISTER, STEP_NAMES, type Step } from '../../support/history.ts';

const AS_OF = '2027-03-01';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const history = officeHistory(folder.path);

async function mou(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { out, err, code } = await runMou(argv, { cwd });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return out;
}

/** What `--at` shows of a register: the ids of its agreements and the state of each on the day. */
async function statesAt(cwd: string, at: string): Promise<string> {
  const columns = ['id', 'state', 'last_day'].flatMap((column) => ['--columns', column]);
  const argv = ['list', '--at', at, '--as-of', AS_OF, '--format', 'jsonl', ...columns];
  const { out, code } = await runMou(argv, { cwd });
  expect(code).toBe(0);
  const lines = out.split('\n').filter((line) => line !== '');
  const cells = lines.map((line) => Object.values(JSON.parse(line) as Readonly<Record<string, string>>));
  return cells
    .map((row) => row.map((cell: string | null) => cell ?? 'null').join(' '))
    .sort()
    .join('; ');
}

const SIGNED = 'nota-2026 in-force 2031-01-25';
const CHILDREN = 'magang-2026 in-force 2030-06-30; ';
const RESEARCH = '; riset-2026 in-force 2031-01-25';
const ALL = `${CHILDREN}${SIGNED}${RESEARCH}`;

/** What the register held after each step. */
const KNOWN: Readonly<Record<Step, string>> = {
  begin: '',
  drafted: 'nota-2026 drafting null',
  signed: SIGNED,
  implemented: ALL,
  planned: ALL,
  done: ALL,
  joined: ALL,
  broken: 'magang-2026 in-force 2030-06-30; riset-2026 in-force 2031-01-25',
  mended: ALL,
  renewing: ALL,
  shortened: ALL.replace(SIGNED, 'nota-2026 in-force 2028-01-25'),
  reverted: ALL,
  renamed: ALL.replace('nota-2026', 'nota-induk'),
  merged: ALL.replace('nota-2026', 'nota-induk'),
  terminated: ALL.replace(SIGNED, 'nota-induk ending-soon 2027-06-30'),
};

describe('fifteen commits', () => {
  test.each(['en', 'id'])('each in its own words, in %s', { timeout: 60_000 }, async (language) => {
    const pages: string[] = [];
    for (const [index, step] of STEP_NAMES.entries()) {
      const before = STEP_NAMES[index - 1];
      if (before === undefined) continue;
      const sides = [history.commits[before], history.commits[step]];
      const page = await mou(history.root, 'diff', ...sides, '--as-of', AS_OF, '--lang', language);
      pages.push(`=== ${step}\n${page}`);
    }
    const text = pages.join('\n').replaceAll(/\b[0-9a-f]{8}\b/g, '########');
    await expect(text).toMatchFileSnapshot(`./__snapshots__/history.${language}.txt`);
  });

  test.each(STEP_NAMES)('--at knows what was known after: %s', async (step) => {
    expect(await statesAt(history.root, history.commits[step])).toBe(KNOWN[step]);
  });

  test.each(['drafted', 'shortened', 'merged', 'terminated'] as const)(
    '--at by the day of: %s',
    async (step) => {
      expect(await statesAt(history.root, dayOfStep(step))).toBe(KNOWN[step]);
    },
  );

  test('from the first commit to the last, everything is new', async () => {
    const out = await mou(history.root, 'diff', history.commits.begin, '--as-of', AS_OF);
    expect(out).toMatch(/6 new records/);
  });

  test('what was reverted leaves no trace between its neighbours', async () => {
    const { renewing, reverted } = history.commits;
    expect(await mou(history.root, 'diff', renewing, reverted)).toContain('Nothing changes');
  });
});

describe('wherever git keeps it', () => {
  const { repository, commits } = history;
  const comparison = ['diff', commits.reverted, commits.renamed, '--as-of', AS_OF];
  const renamed = /^> nota-induk {2}renamed, was nota-2026\n/m;

  test('a clone with the newest commit alone says what is missing', async () => {
    const clone = join(folderOf({}), 'dangkal');
    git(repository, ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone]);
    const root = join(clone, REGISTER);
    const { err, code } = await runMou(['diff', 'HEAD~1'], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain('git fetch --unshallow (in GitHub Actions: fetch-depth: 0)');
    expect(await mou(root, 'diff')).toContain('Nothing changes');
  });

  test('a clone that is deep enough answers as the whole one does', async () => {
    const clone = join(folderOf({}), 'cukup dalam');
    git(repository, ['clone', '--quiet', '--depth', '4', `file://${repository}`, clone]);
    expect(await mou(join(clone, REGISTER), ...comparison)).toMatch(renamed);
  });

  test('a bare commit without a branch', async () => {
    const clone = join(folderOf({}), 'lepas');
    git(repository, ['clone', '--quiet', repository, clone]);
    git(clone, ['checkout', '--quiet', '--detach', commits.shortened]);
    const out = await mou(join(clone, REGISTER), 'diff', 'HEAD~1', '--as-of', AS_OF);
    expect(out).toContain('2 agreements now end after it: magang-2026 and riset-2026');
  });

  test('a second working tree of the same repository', async () => {
    const tree = join(folderOf({}), 'pohon kedua');
    git(repository, ['worktree', 'add', '--quiet', '--detach', tree, commits.renamed]);
    expect(await mou(join(tree, REGISTER), ...comparison)).toMatch(renamed);
    expect(await mou(join(tree, REGISTER), 'diff')).toContain('Nothing changes');
  });

  test('a repository inside another one', async () => {
    const outer = folderOf({ 'README.md': 'Universitas\n' });
    git(outer, ['init', '--quiet']);
    git(outer, ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository, 'kui']);
    git(outer, ['commit', '--quiet', '-m', 'Submodule']);
    expect(await mou(join(outer, 'kui', REGISTER), ...comparison)).toMatch(renamed);
  });

  test('line ends of Windows in the working tree are no change', async () => {
    const clone = join(folderOf({}), 'windows');
    git(repository, ['-c', 'core.autocrlf=true', 'clone', '--quiet', repository, clone]);
    expect(await mou(join(clone, REGISTER), 'diff')).toContain('Nothing changes');
  });

  test('a register that lay in another folder then is new where it lies now', async () => {
    const clone = join(folderOf({}), 'pindah');
    git(repository, ['clone', '--quiet', repository, clone]);
    renameSync(join(clone, REGISTER), join(clone, 'kui'));
    const out = await mou(join(clone, 'kui'), 'diff', '--as-of', AS_OF);
    expect(out).toContain('8 new records');
  });
});
