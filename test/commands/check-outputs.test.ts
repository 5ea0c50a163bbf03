/** Several answers of one check: on standard output and in files, asked for or picked by a service of CI. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf, git } from '../support/folders.ts';

const FILES = { 'x.yaml': 'kind: institution\nid: undana\nname: Undana\ncountry: Indonesiaa\n' };

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

describe('several formats', () => {
  test('one on standard output, the others in files, each as if it were alone', async () => {
    const cwd = folderOf(FILES);
    const formats = ['text', 'sarif=a.sarif', 'junit=b.xml'].flatMap((format) => ['-f', format]);
    const { out, err, code } = await runMou(['check', ...formats], { cwd, colour: true });
    expect({ err, code }).toEqual({ err: '', code: 1 });
    expect(out).toBe((await runMou(['check'], { cwd, colour: true })).out);
    expect(read(cwd, 'a.sarif')).toBe((await runMou(['check', '-f', 'sarif'], { cwd })).out);
    expect(read(cwd, 'b.xml')).toBe((await runMou(['check', '-f', 'junit'], { cwd })).out);
  });

  test('a file alone leaves standard output empty, and has no colours', async () => {
    const cwd = folderOf(FILES);
    const { out, code } = await runMou(['check', '-f', 'text=semua.txt'], { cwd, colour: true });
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(read(cwd, 'semua.txt')).toBe((await runMou(['check'], { cwd })).out);
  });

  test.each(['text', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'])(
    '%s is written over itself, found or clean, and leaves nothing beside it',
    async (format) => {
      const cwd = folderOf({ ...FILES, 'out/.keep': '' });
      for (const country of ['Indonesiaa', 'ID', 'ID']) {
        const text = FILES['x.yaml'].replace('Indonesiaa', country);
        const folder = folderOf({ 'x.yaml': text });
        const { err } = await runMou(['check', folder, '-f', `${format}=out/report`], { cwd });
        expect(err).toBe('');
      }
      expect(readdirSync(join(cwd, 'out'))).toEqual(['.keep', 'report']);
    },
  );

  test('a file of somebody is never written over', async () => {
    const cwd = folderOf(FILES);
    for (const format of [
      'text',
      'compact',
      'json',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'markdown',
    ]) {
      const { out, code } = await runMou(['check', '-f', `${format}=x.yaml`], { cwd });
      expect({ out, code }, format).toEqual({ out: '', code: 2 });
    }
    expect(read(cwd, 'x.yaml')).toBe(FILES['x.yaml']);
  });
});

describe('in CI', () => {
  test('GitHub gets its annotations after the text', async () => {
    const cwd = folderOf(FILES);
    const { out } = await runMou(['check'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(out).toContain('✗ 0 records: 1 error');
    expect(out).toMatch(/\n::error file=x\.yaml,line=4,/);
  });

  test('GitLab gets its report in a file', async () => {
    const cwd = folderOf(FILES);
    const { out } = await runMou(['check'], { cwd, env: { GITLAB_CI: 'true' } });
    expect(out).toContain('✗ 0 records: 1 error');
    expect(JSON.parse(read(cwd, 'gl-code-quality-report.json'))).toHaveLength(1);
  });

  test('what the user names is all there is', async () => {
    const cwd = folderOf(FILES);
    for (const env of [{ GITHUB_ACTIONS: 'true' }, { GITLAB_CI: 'true' }]) {
      const { out } = await runMou(['check', '--format', 'compact'], { cwd, env });
      expect(out).toMatch(/^x\.yaml:4:10: error unknown-country .*\n$/);
    }
    expect(readdirSync(cwd)).toEqual(['x.yaml']);
  });

  test('files are named from the root of the repository, wherever mou runs', async () => {
    const repository = folderOf({
      'kerja sama/mou.config.yaml': '',
      'kerja sama/data/x.yaml': FILES['x.yaml'],
    });
    git(repository, ['init', '--quiet']);
    for (const [cwd, operands] of [
      [repository, []],
      [join(repository, 'kerja sama'), []],
      [join(repository, 'kerja sama/data'), ['x.yaml']],
    ] as const) {
      const { out } = await runMou(['check', ...operands, '-f', 'github'], { cwd });
      expect(out).toMatch(/^::error file=kerja sama\/data\/x\.yaml,/);
    }
  });

  test('the folder that the service names counts more than a repository around it', async () => {
    const workspace = folderOf({ 'a/b/x.yaml': FILES['x.yaml'] });
    const cwd = join(workspace, 'a/b');
    for (const name of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      const { out } = await runMou(['check', '-f', 'github'], { cwd, env: { [name]: workspace } });
      expect(out, name).toContain('file=a/b/x.yaml,');
    }
    const { out } = await runMou(['check', '-f', 'github'], { cwd, env: { GITHUB_WORKSPACE: '/nowhere' } });
    expect(out).toContain('file=x.yaml,');
  });
});
