/** What the tab key proposes, and the scripts by which shells ask. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { ROOT } from '../source-files.ts';

const NETWORKS = join(ROOT, 'examples/unib-networks');

/** The words that are proposed, without what they mean. */
async function proposed(words: readonly string[], cwd = NETWORKS): Promise<readonly string[]> {
  const { out, code } = await runMou(['complete', ...words], { cwd });
  expect(code).toBe(0);
  return out
    .split('\n')
    .flatMap((line) => line.split('\t')[0] ?? [])
    .filter((word) => word !== '');
}

describe('what may stand', () => {
  test.each([
    ['a command', ['sho'], ['show']],
    ['a command after a global option', ['--lang', 'id', 'sho'], ['show']],
    ['a long option', ['check', '--max'], ['--max-warnings']],
    ['a global option after a command', ['check', '--direc'], ['--directory']],
    ['a choice of an option', ['check', '--format', 'js'], ['json']],
    ['a choice behind an equals sign', ['check', '--format=js'], ['--format=json']],
    ['a choice of a short option', ['check', '-f', 'js'], ['json']],
    ['a state', ['list', '--state', 'ending'], ['ending-soon']],
    ['an id', ['show', 'unib-al'], ['unib-aln']],
    ['an id after an option and its value', ['explain', '--as-of', '2026-01-26', 'unib-al'], ['unib-aln']],
    ['a rule', ['rules', 'document-c'], ['document-changed']],
    ['a schema', ['schema', 'agr'], ['agreement']],
    ['a country', ['list', '--country', 'MY'], ['MY']],
    ['a form', ['list', '--form', 'student-ex'], ['student-exchange']],
    ['forms', ['amend', 'nota', '--form', 'student-ex'], ['student-exchange']],
    ['an institution', ['new', 'agreement', '--party', 'aat'], ['aatsea']],
    ['the institution that stays', ['merge', 'aln', 'aat'], ['aatsea']],
    ['a record to rename', ['rename', 'unib-al'], ['unib-aln']],
    ['an agreement alone, where there is none', ['sign', ''], []],
    ['a report', ['report', 'acc'], ['accreditation']],
    ['a shell', ['completions', 'po'], ['powershell']],
    [
      'the severity of a rule',
      ['check', '--rule', 'date-missing='],
      ['date-missing=error', 'date-missing=info', 'date-missing=off', 'date-missing=warning'],
    ],
    ['nothing where all has been said', ['show', 'unib-aln', ''], []],
    ['nothing for a day', ['list', '--as-of', ''], []],
    ['nothing for an option that there is not', ['list', '--nothing='], []],
    ['a file', ['check', 'inst'], [':files']],
    ['a second file', ['check', 'institutions', ''], [':files']],
    ['a folder', ['-C', ''], [':files']],
  ])('%s', async (_, words, expected) => {
    expect(await proposed(words)).toEqual(expected);
  });

  test('everything, where nothing is typed', async () => {
    const commands = await proposed(['']);
    expect(commands).toEqual(expect.arrayContaining(['check', 'completions', 'help', 'show']));
    expect(await proposed([])).toEqual(commands);
    expect(await proposed(['--new-word'])).toEqual(commands);
    expect(await proposed(['--new-word', 'show'])).toContain('unib-aln');
    expect(await proposed(['--this-word', 'show'])).toEqual(['show']);
  });

  test('what a word means, in the language asked for', async () => {
    const en = await runMou(['complete', 'show', 'unib-al'], { cwd: NETWORKS });
    expect(en.out).toBe('unib-aln\tASIAN Learning Network\n');
    const id = await runMou(['complete', '--lang', 'id', 'list', '--state', 'ending'], { cwd: NETWORKS });
    expect(id.out).toBe('ending-soon\tsegera berakhir\n');
  });

  test('the ids of the register that -C names', async () => {
    const words = ['-C', 'unib-networks', 'show', 'unib-al'];
    expect(await proposed(words, join(ROOT, 'examples'))).toEqual(['unib-aln']);
  });

  test('no id and no complaint where there is no register, or more than one', async () => {
    expect(await proposed(['show', ''], folderOf({ 'notes.txt': 'no register' }))).toEqual([]);
    expect(await proposed(['show', ''], join(ROOT, 'examples'))).toEqual([]);
    expect(await proposed(['-C', '/no/such/folder', 'show', ''])).toEqual([]);
  });

  test('names that a terminal would obey are shown instead', async () => {
    const cwd = folderOf({
      'rsud.yaml':
        'kind: institution\nid: rsud-teratai\nname: "RSUD\\e[31m Teratai\\nbaris"\ntags: [rumah-sakit]\n',
    });
    const { out } = await runMou(['complete', 'show', ''], { cwd });
    expect(out).toBe('rsud-teratai\tRSUD<U+001B>[31m Teratai<U+000A>baris\n');
    expect(await proposed(['list', '--tag', ''], cwd)).toEqual(['rumah-sakit']);
  });
});

describe('the script', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('for %s says how it is set up', async (shell) => {
    const { out, code } = await runMou(['completions', shell]);
    expect(code).toBe(0);
    expect(out).toContain(`mou completions ${shell}`);
  });

  test('for a shell that there is not', async () => {
    const { err, code } = await runMou(['completions', 'csh']);
    expect(code).toBe(2);
    expect(err).toContain('bash, zsh, fish, powershell');
  });
});

const BASH = '/bin/bash';

describe.skipIf(!existsSync(BASH))('in bash', () => {
  test.each([
    [['mou', 'sho'], 'show'],
    [['mou', 'show', 'unib-al'], 'unib-aln'],
    // Bash gives `--format=j` as three words and replaces the last of them.
    [['mou', 'rules', '--format', '=', 'j'], 'json'],
    [['mou', 'rules', '--format', '='], 'json text'],
    [['mou', 'check', ''], ''],
    [['mou', 'list', '--partner', '$(echo pwned >&2)', '--state', 'ending'], 'ending-soon'],
  ])('%j', (words, expected) => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const script = `
      mou() { "${process.execPath}" "${join(ROOT, 'bin/mou.js')}" "$@"; }
      compopt() { :; }
      eval "$(mou completions bash)"
      COMP_WORDS=(${quoted}); COMP_CWORD=${String(words.length - 1)}
      _mou_completions; echo "\${COMPREPLY[*]}"`;
    const options = { cwd: NETWORKS, encoding: 'utf8', env: { ...process.env, MOU_LANG: 'en' } } as const;
    const { stdout, stderr } = spawnSync(BASH, ['--norc', '-c', script], options);
    expect({ stdout, stderr }).toEqual({ stdout: `${expected}\n`, stderr: '' });
  });
});
