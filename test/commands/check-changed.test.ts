/** `mou check --changed` and `--staged`: what a change answers for, wherever git keeps the register. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../catalogue/temporary-folder.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';
import { officeHistory, REGISTER, STEP_NAMES, type Step } from '../support/history.ts';

const COMMITTED = '2026-01-05T09:00:00+07:00';

/** What is found, as `file rule` in order. */
async function found(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { out, err } = await runMou(['check', '--as-of', '2027-03-01', '-f', 'json', ...argv], { cwd, env });
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as { findings: { file: string; rule: string }[] };
  return findings.map(({ file, rule }) => `${file} ${rule}`).sort();
}

const AGREEMENT = (id: string, more: string): string => `kind: agreement
id: ${id}
title: Nota Kesepahaman ${id}
instrument: mou
parties:
  - { institution: ula, number: 1/${id}, signatory: { name: A }, signed: 2024-01-26 }
  - { name: B, country: MY, signatory: { name: B }, signed: 2024-01-26 }
documents: [{ original_at: Lemari 3 }]
${more}`;

const FILES = {
  'mou.config.yaml': 'format: 1\ninstitution: ula\nlanguage: en\n',
  'ula.yaml': 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n',
  'payung.yaml': AGREEMENT('payung', 'term: { lasts: P10Y }\n'),
  'anak.yaml': AGREEMENT('anak', 'term: { lasts: P5Y }\nunder: payung\n'),
  // Has a fault of its own that no change below has brought.
  'lama.yaml': AGREEMENT('lama', 'term: { lasts: P5Y }\nunder: tidak-ada\n'),
};

function register(): string {
  const root = folderOf(FILES);
  git(root, ['init', '--quiet']);
  commitAt(root, COMMITTED, 'Begin');
  return root;
}

describe('what is reported', () => {
  test('nothing, where nothing changed: old faults are no matter of the change', async () => {
    const root = register();
    expect(await found(root, [])).toContain('lama.yaml unknown-reference');
    expect(await found(root, ['--changed'])).toEqual([]);
    const { out } = await runMou(['check', '--changed'], { cwd: root });
    expect(out).toContain('findings of the change alone');
  });

  test('all that is found in a changed file, old or new', async () => {
    const root = register();
    writeInto(root, { 'lama.yaml': FILES['lama.yaml'].replace('Lemari 3', 'Lemari 4') });
    expect(await found(root, ['--changed'])).toEqual(expect.arrayContaining(['lama.yaml unknown-reference']));
    const files = (await found(root, ['--changed'])).map((text) => text.split(' ')[0]);
    expect(new Set(files)).toEqual(new Set(['lama.yaml']));
  });

  test('what a change brings to a record that nobody touched: a reference, a window', async () => {
    const root = register();
    writeInto(root, { 'payung.yaml': AGREEMENT('payung', 'term: { lasts: P2Y }\n') });
    expect(await found(root, ['--changed'])).toContain('anak.yaml child-outside-parent');
    rmSync(join(root, 'payung.yaml'));
    expect(await found(root, ['--changed'])).toEqual(['anak.yaml unknown-reference']);
  });

  test('a new file that git does not know yet, and one that was renamed', async () => {
    const root = register();
    writeInto(root, { 'baru.yaml': 'kind: institution\nid: baru\nname: Baru\ncountry: XX\n' });
    expect(await found(root, ['--changed'])).toEqual(['baru.yaml unknown-country']);
    rmSync(join(root, 'baru.yaml'));
    renameSync(join(root, 'lama.yaml'), join(root, 'arsip.yaml'));
    expect(await found(root, ['--changed'])).toContain('arsip.yaml unknown-reference');
  });

  test('a setting that turns a rule on is a change of every file', async () => {
    const root = register();
    const setting = 'rules: { unknown-reference: off }\n';
    writeInto(root, { 'mou.config.yaml': `${FILES['mou.config.yaml']}${setting}` });
    commitAt(root, COMMITTED, 'Off');
    expect(await found(root, ['--changed'])).toEqual([]);
    writeInto(root, { 'mou.config.yaml': FILES['mou.config.yaml'] });
    expect(await found(root, ['--changed'])).toEqual(['lama.yaml unknown-reference']);
  });

  test('a comment that silences nothing any more, because another file was mended', async () => {
    const root = register();
    const silenced = AGREEMENT('anak', 'under: hilang # mou-ignore unknown-reference: menyusul\n');
    writeInto(root, { 'anak.yaml': silenced });
    commitAt(root, COMMITTED, 'Silence');
    writeInto(root, { 'hilang.yaml': AGREEMENT('hilang', 'term: { lasts: P10Y }\n') });
    expect(await found(root, ['--changed'])).toContain('anak.yaml unused-suppression');
  });

  test('the exit code is that of what is reported', async () => {
    const root = register();
    expect((await runMou(['check'], { cwd: root })).code).toBe(1);
    expect((await runMou(['check', '--changed'], { cwd: root })).code).toBe(0);
  });

  test('a part of the register, asked for beside it, is the part of the change in it', async () => {
    const root = register();
    rmSync(join(root, 'payung.yaml'));
    expect(await found(root, ['anak.yaml', '--changed'])).toEqual(['anak.yaml unknown-reference']);
    expect(await found(root, ['lama.yaml', '--changed'])).toEqual([]);
  });
});

describe('what a change starts from', () => {
  /** main went on while somebody worked on a branch. */
  function branched(): string {
    const root = register();
    git(root, ['checkout', '--quiet', '-b', 'cabang']);
    writeInto(root, { 'a.yaml': 'kind: institution\nid: a\nname: A\ncountry: XX\n' });
    commitAt(root, COMMITTED, 'Branch');
    git(root, ['checkout', '--quiet', 'main']);
    writeInto(root, { 'lama.yaml': AGREEMENT('lama', 'term: { lasts: P5Y }\n') });
    commitAt(root, COMMITTED, 'Main');
    git(root, ['checkout', '--quiet', 'cabang']);
    return root;
  }

  test('the commit that the branch shares with the other, whatever happened there since', async () => {
    const root = branched();
    expect(await found(root, ['--changed', '--since', 'main'])).toEqual(['a.yaml unknown-country']);
    expect(await found(root, ['--since', 'main'])).toEqual(['a.yaml unknown-country']);
    expect(await found(root, ['--changed'])).toEqual([]);
  });

  test('in a pull or merge request, its target', async () => {
    const root = branched();
    git(root, ['update-ref', 'refs/remotes/origin/main', 'main']);
    const github = { GITHUB_BASE_REF: 'main' };
    expect(await found(root, ['--changed'], github)).toEqual(['a.yaml unknown-country']);
    const gitlab = { CI_MERGE_REQUEST_DIFF_BASE_SHA: git(root, ['rev-parse', 'main']).trim() };
    expect(await found(root, ['--changed'], gitlab)).toEqual(['a.yaml unknown-country']);
    // A pipeline on the result of a merge: what others merged since the branch was made is not of this change.
    git(root, ['checkout', '--quiet', '-b', 'hasil', 'main']);
    writeInto(root, { 'b.yaml': FILES['ula.yaml'].replace('id: ula', 'id: b').replace('ID\n', 'YY\n') });
    commitAt(root, COMMITTED, 'Other');
    const target = git(root, ['rev-parse', 'HEAD']).trim();
    git(root, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'cabang']);
    const merged = { ...gitlab, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target };
    expect(await found(root, ['--changed'], merged)).toEqual(['a.yaml unknown-country']);
    // Outside of one, GitHub sets it to nothing.
    expect(await found(root, ['--changed'], { GITHUB_BASE_REF: '' })).toEqual([]);
  });

  test('before the first commit, everything is new', async () => {
    const root = folderOf(FILES);
    git(root, ['init', '--quiet']);
    expect(await found(root, ['--changed'])).toEqual(await found(root, []));
    expect((await runMou(['check', '--staged'], { cwd: root })).err).toContain('No records were found');
    git(root, ['add', '.']);
    expect(await found(root, ['--staged'])).toEqual(await found(root, []));
  });
});

describe('--staged', () => {
  test('sees what will be committed, not what lies on disk', async () => {
    const root = register();
    writeInto(root, { 'a.yaml': 'kind: institution\nid: a\nname: A\ncountry: XX\n' });
    expect(await found(root, ['--staged'])).toEqual([]);
    git(root, ['add', 'a.yaml']);
    writeInto(root, { 'a.yaml': 'kind: institution\nid: a\nname: A\ncountry: ID\n' });
    expect(await found(root, ['--staged'])).toEqual(['a.yaml unknown-country']);
    expect(await found(root, ['--changed'])).toEqual([]);
  });

  test.each([
    ['in the working tree of the repository', false],
    ['in another working tree of it', true],
  ])('as a hook before a commit, %s, with the register in a folder', (_, isLinked) => {
    const repository = folderOf({ 'kerja sama/mou.config.yaml': FILES['mou.config.yaml'] });
    git(repository, ['init', '--quiet']);
    writeInto(join(repository, 'kerja sama'), { 'ula.yaml': FILES['ula.yaml'] });
    commitAt(repository, COMMITTED, 'Begin');
    const tree = isLinked ? join(folderOf({}), 'kedua') : repository;
    if (isLinked) git(repository, ['worktree', 'add', '--quiet', tree, '-b', 'kedua']);
    const mou = `"${process.execPath}" "${join(ROOT, 'bin/mou.js')}"`;
    const hook = join(repository, '.git/hooks/pre-commit');
    writeInto(repository, {
      '.git/hooks/pre-commit': `#!/bin/sh\nexec ${mou} -C 'kerja sama' check --staged\n`,
    });
    chmodSync(hook, 0o755);
    writeInto(tree, { 'kerja sama/a.yaml': 'kind: institution\nid: a\nname: A\ncountry: XX\n' });
    git(tree, ['add', '.']);
    expect(() => git(tree, ['commit', '--quiet', '-m', 'Salah'])).toThrow(/unknown-country/);
    writeInto(tree, { 'kerja sama/a.yaml': 'kind: institution\nid: a\nname: A\ncountry: ID\n' });
    // `-a` makes an index of its own, which the hook must look at.
    git(tree, ['commit', '--quiet', '-a', '-m', 'Benar']);
    expect(git(tree, ['log', '-1', '--format=%s']).trim()).toBe('Benar');
  });
});

describe('a history of fifteen commits', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const { repository, commits } = officeHistory(folder.path);

  /** What each commit has to answer for. */
  const ANSWERS: Partial<Record<Step, readonly string[]>> = {
    drafted: ['agreements/nota.yaml stalled'],
    signed: ['agreements/nota.yaml dormant'],
    implemented: [],
    planned: [
      'activities/kuliah tamu.yaml plan-passed',
      'agreements/nota.yaml dormant',
      'agreements/nota.yaml follow-up-overdue',
    ],
    done: [],
    joined: [],
    broken: ['agreements/nota.yaml yaml-syntax'],
    mended: [],
    renewing: ['agreements/nota.yaml evergreen-renewal'],
    shortened: ['agreements/magang.yaml child-outside-parent', 'agreements/riset.yaml child-outside-parent'],
    reverted: ['agreements/nota.yaml evergreen-renewal'],
    renamed: ['agreements/nota-induk.yaml evergreen-renewal'],
    // Against main as it was before the merge: the branch renamed the agreement.
    merged: ['agreements/nota-induk.yaml evergreen-renewal'],
    terminated: ['agreements/magang.yaml child-outside-parent', 'agreements/riset.yaml child-outside-parent'],
  };

  test('each answers for its own', { timeout: 60_000 }, async () => {
    const clone = join(folderOf({}), 'salinan');
    git(repository, ['clone', '--quiet', repository, clone]);
    const told: Partial<Record<Step, readonly string[]>> = {};
    for (const step of STEP_NAMES.slice(1)) {
      git(clone, ['checkout', '--quiet', '--detach', commits[step]]);
      told[step] = await found(join(clone, REGISTER), ['--changed', '--since', 'HEAD~1']);
    }
    expect(told).toEqual(ANSWERS);
  });

  test('a clone without the commit before says how to get it', async () => {
    const clone = join(folderOf({}), 'dangkal');
    git(repository, ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone]);
    const cwd = join(clone, REGISTER);
    for (const since of ['HEAD~1', 'origin/lain']) {
      const { err, code } = await runMou(['check', '--changed', '--since', since], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('git fetch --unshallow');
    }
    expect(await found(cwd, ['--changed'])).toEqual([]);
  });

  test('a clone that is not deep enough for a shared commit does not guess', async () => {
    const clone = join(folderOf({}), 'terputus');
    git(repository, ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone]);
    git(clone, ['fetch', '--quiet', '--depth', '1', 'origin', 'nama-baru:nama-baru']);
    const { err, code } = await runMou(['check', '--since', 'nama-baru'], { cwd: join(clone, REGISTER) });
    expect({ code, err: err.includes('fetch-depth: 0') }).toEqual({ code: 2, err: true });
  });
});

test('nothing is written, not even into the repository', () => {
  const root = register();
  writeInto(root, { 'a.yaml': 'kind: institution\nid: a\nname: A\ncountry: XX\n' });
  const before = readFileSync(join(root, '.git/index'));
  const { status } = spawnSync(process.execPath, [join(ROOT, 'bin/mou.js'), 'check', '--changed'], {
    cwd: root,
  });
  expect(status).toBe(1);
  expect(readFileSync(join(root, '.git/index')).equals(before)).toBe(true);
});
