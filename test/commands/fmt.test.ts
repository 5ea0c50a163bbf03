/** mou fmt as CI and an office run it: what it lists, what it leaves, and its exit codes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const UNTIDY = 'id: its\nkind:   institution\nname: ITS # Surabaya\n';
const TIDY = 'kind: institution\nid: its\nname: ITS # Surabaya\n';
const BROKEN = 'kind: institution\n\tid: x\n';
const SHARED = 'kind: institution\nid: um\nname: UM\nx-a: &a 1\nx-b: *a\n';

function register(files: Readonly<Record<string, string>>): {
  readonly folder: string;
  readonly fmt: (...argv: readonly string[]) => ReturnType<typeof runMou>;
} {
  const folder = folderOf({ 'mou.config.yaml': 'format: 1\n', ...files });
  return { folder, fmt: (...argv) => runMou(['fmt', '--lang', 'en', ...argv], { cwd: folder }) };
}

describe('mou fmt', () => {
  test('puts every file in order, once', async () => {
    const { folder, fmt } = register({ 'lembaga/its.yaml': UNTIDY });
    expect(await fmt()).toEqual({ out: 'Put in order: 1 file.\n  lembaga/its.yaml\n', err: '', code: 0 });
    expect(readFileSync(join(folder, 'lembaga/its.yaml'), 'utf8')).toBe(TIDY);
    expect(await fmt()).toEqual({ out: '2 files looked at: all in order.\n', err: '', code: 0 });
  });

  test('--check writes nothing, lists what is not in order, and exits with 1', async () => {
    const { folder, fmt } = register({ 'its.yaml': UNTIDY });
    const { out, code } = await fmt('--check');
    expect(out).toBe('Not in order: 1 file. mou fmt puts them in order.\n  its.yaml\n');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'its.yaml'), 'utf8')).toBe(UNTIDY);
  });

  test('a file with mistakes is left, said on stderr and counts as 1; the others go on', async () => {
    const { folder, fmt } = register({ 'its.yaml': UNTIDY, 'x.yaml': BROKEN, 'um.yaml': SHARED });
    const { out, err, code } = await fmt();
    expect(out).toBe('Put in order: 1 file.\n  its.yaml\n');
    expect(err).toContain(
      'x.yaml: left as it is, because it has mistakes. See them with: mou check x.yaml\n',
    );
    expect(err).toContain('um.yaml: left as it is: with names and references');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'x.yaml'), 'utf8')).toBe(BROKEN);
    expect(readFileSync(join(folder, 'um.yaml'), 'utf8')).toBe(SHARED);
  });

  test('only what is named is looked at; the settings are a file like the others', async () => {
    const { fmt } = register({ 'a/its.yaml': UNTIDY, 'b/um.yaml': UNTIDY.replace('its', 'um') });
    expect((await fmt('--check', 'a')).out).toContain('  a/its.yaml\n');
    expect((await fmt('--check', 'a')).out).not.toContain('b/um.yaml');
    expect((await fmt('--check', 'mou.config.yaml')).out).toBe('1 file looked at: all in order.\n');
  });
});
