/** `mou log`: a record followed back through a history of fifteen commits, past a rename of its file and its id. */
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../catalogue/temporary-folder.ts';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';
import { officeHistory, REGISTER } from '../support/history.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const { repository, root } = officeHistory(folder.path);

async function logged(cwd: string, ...argv: string[]): Promise<string> {
  const { out, err, code } = await runMou(['log', ...argv], { cwd });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return out;
}

type Answer = { end: string; entries: { id: string; fate: string; subject: string | null }[] };

describe('an agreement with a history', { timeout: 60_000 }, () => {
  test.each(['en', 'id'])('in words, the newest first, in %s', async (language) => {
    const out = await logged(root, 'nota-induk', '--lang', language);
    await expect(out.replaceAll(/\b[0-9a-f]{8}\b/g, '########')).toMatchFileSnapshot(
      `./__snapshots__/log.${language}.txt`,
    );
  });

  test('past a rename of its file and its id, to its beginning; what was no change of it is left out', async () => {
    const answer = JSON.parse(await logged(root, 'nota-induk', '--format', 'json')) as Answer;
    expect(answer.end).toBe('beginning');
    expect(answer.entries.map(({ subject, id, fate }) => `${subject ?? ''}: ${id} ${fate}`)).toEqual([
      'terminated: nota-induk changed',
      'renamed: nota-induk renamed',
      'Revert "shortened": nota-2026 changed',
      'shortened: nota-2026 changed',
      'renewing: nota-2026 changed',
      'mended: nota-2026 mended',
      'broken: nota-2026 unreadable',
      'done: nota-2026 changed',
      'planned: nota-2026 changed',
      'signed: nota-2026 changed',
      'drafted: nota-2026 new',
    ]);
  });

  test('of a record that was taken away: by whom, when, and what was before', async () => {
    const home = folderOf({
      'mou.config.yaml': 'format: 1\n',
      'a.yaml':
        'kind: institution\nid: rsud\nname: RSUD Teratai\n---\nkind: institution\nid: smk\nname: SMK Teratai\n',
    });
    git(home, ['init', '--quiet']);
    commitAt(home, '2026-01-05T09:00:00+07:00', 'written');
    writeInto(home, { 'a.yaml': 'kind: institution\nid: smk\nname: SMK Teratai\n' });
    const there = JSON.parse(await logged(home, 'rsud', '--format', 'json')) as Answer;
    expect(there.entries.map(({ fate, subject }) => [fate, subject])).toEqual([
      ['removed', null],
      ['new', 'written'],
    ]);
    commitAt(home, '2026-01-06T09:00:00+07:00', 'taken away');
    writeInto(home, { 'a.yaml': 'kind: institution\nid: smk\nname: SMK Negeri Teratai\n' });
    commitAt(home, '2026-01-07T09:00:00+07:00', 'named');
    const gone = JSON.parse(await logged(home, 'rsud', '--format', 'json')) as Answer;
    expect(gone.entries.map(({ fate, subject }) => [fate, subject])).toEqual([
      ['removed', 'taken away'],
      ['new', 'written'],
    ]);
    const never = await runMou(['log', 'rsudd'], { cwd: home });
    expect(never).toMatchObject({ code: 2, out: '' });
    expect(never.err).toContain('No record has the id `rsudd`');
  });

  test('as JSON, as its schema promises', async () => {
    const validate = validatorOf(editorValidator(), 'record-history.schema.json');
    const answer: unknown = JSON.parse(await logged(root, 'nota-induk', '--format', 'json', '--limit', '3'));
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect(answer).toMatchObject({ end: 'limit', entries: [{}, {}, {}] });
  });

  test('in a clone that is cut off, as far as it goes', async () => {
    const clone = join(folderOf({}), 'dangkal');
    git(repository, ['clone', '--quiet', '--depth', '2', `file://${repository}`, clone]);
    const out = await logged(join(clone, REGISTER), 'nota-induk');
    expect(out).toContain('terminated (Rina,');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('git fetch --unshallow');
    expect(out).not.toMatch(/ {2}new$/m);
  });
});

const RECORD = 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n';

describe('a record', () => {
  test('that was moved into a file of others is followed into the one that it came from', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'language: en\n', 'a.yaml': RECORD });
    git(cwd, ['init', '--quiet']);
    commitAt(cwd, '2026-01-05T09:00:00+07:00', 'Begin');
    git(cwd, ['rm', '--quiet', 'a.yaml']);
    writeInto(cwd, { 'semua.yaml': `${RECORD}---\n${RECORD.replace('id: ula', 'id: lain')}` });
    commitAt(cwd, '2026-01-06T09:00:00+07:00', 'Together');
    writeInto(cwd, { 'semua.yaml': `${RECORD}city: Padang\n---\n${RECORD.replace('id: ula', 'id: lain')}` });
    const out = await logged(cwd, 'ula');
    expect(out).toMatch(/26 January 2026 {2}changed\n {4}City {2}Padang \(new\)\n {4}not committed yet/);
    expect(out).toMatch(/5 January 2026 {2}new\n[^]*Begin \(Rina, [0-9a-f]{8}\)/);
    expect(out).not.toContain('Together');
  });

  test('whose name means something to git or to a terminal', async () => {
    const cwd = folderOf({
      'mou.config.yaml': 'language: en\n',
      ':(top)*[a].yaml': RECORD,
      '-x.yaml': RECORD.replace('id: ula', 'id: x'),
    });
    git(cwd, ['init', '--quiet']);
    commitAt(cwd, '2026-01-05T09:00:00+07:00', 'Nama \u001b[31m \u202e aneh');
    expect(await logged(cwd, 'ula')).toContain('Nama <U+001B>[31m <U+202E> aneh');
    expect(await logged(cwd, 'x')).toContain('  new');
  });
});
