/** The installed program as a process: what it loads, and what it says where it is not built. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

type Coverage = { readonly result: readonly { readonly url: string }[] };

const folder = mkdtempSync(join(tmpdir(), 'mou-bin-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    input: '',
  });
}

/** The files of ours that a process loaded, as V8 counts them, from the root. */
function loadedFiles(coverageFolder: string): readonly string[] {
  return readdirSync(coverageFolder)
    .map((name) => JSON.parse(readFileSync(join(coverageFolder, name), 'utf8')) as Coverage)
    .flatMap(({ result }) => result.map(({ url }) => url))
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url).slice(ROOT.length).replaceAll('\\', '/'))
    .sort();
}

test('mou --version loads nothing but the entry of the command line', { timeout: 30_000 }, () => {
  const coverage = join(folder, 'coverage');
  const { status, stdout, stderr } = runNode([join(ROOT, 'bin/mou.js'), '--version'], {
    NODE_V8_COVERAGE: coverage,
  });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(loadedFiles(coverage)).toEqual(['bin/mou.js', 'dist/cli.js']);
});

test(
  'mou check loads the program in one file, and nothing that it does not need',
  { timeout: 30_000 },
  () => {
    const coverage = join(folder, 'coverage-of-check');
    const register = join(folder, 'register');
    mkdirSync(register);
    writeFileSync(join(register, 'unej.yaml'), 'kind: institution\nid: unej\nname: Universitas Jember\n');
    const { status } = runNode([join(ROOT, 'bin/mou.js'), 'check', register], { NODE_V8_COVERAGE: coverage });
    expect(status).toBe(0);
    expect(loadedFiles(coverage)).toEqual(['bin/mou.js', 'dist/cli.js', 'dist/errors.js', 'dist/program.js']);
  },
);

test('a mou that is not built says so, and how to build it', { timeout: 30_000 }, () => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(ROOT, 'bin/mou.js'), join(folder, 'bin/mou.js'));
  const { status, stdout, stderr } = runNode([join(folder, 'bin/mou.js'), 'check']);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'mou is not built yet: dist/cli.js is missing. In its source folder, run: npm ci\n',
  });
});

test('the answer of the command line reaches the system as the exit code', { timeout: 30_000 }, () => {
  const { status, stderr } = runNode([join(ROOT, 'bin/mou.js'), 'check', 'no-such-folder']);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('no-such-folder') as string,
  });
});

test('mou init finds its templates and schemas where the package has put them', { timeout: 30_000 }, () => {
  const bin = join(ROOT, 'bin/mou.js');
  const made = runNode([bin, 'init', 'register polije', '--name', 'Politeknik Negeri Jember']);
  expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
  const checked = runNode([bin, 'check', 'register polije', '--strict']);
  expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 0, stderr: '' });
});

const onUnix = test.skipIf(process.platform === 'win32');

onUnix(
  'a reader that leaves early, such as head, ends the answer and nothing else',
  { timeout: 30_000 },
  () => {
    const rules = `"${process.execPath}" "${join(ROOT, 'bin/mou.js')}" rules conflict-marker --lang en`;
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `(sleep 0.1; ${rules}; echo "$?" >&2) | true`],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '0\n' });
  },
);

test.skipIf(process.platform !== 'linux')(
  'an answer that cannot be written is a run that failed',
  { timeout: 30_000 },
  () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${join(ROOT, 'bin/mou.js')}" rules > /dev/full`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'mou: ENOSPC: no space left on device, write\n',
    });
  },
);

test('what stops a run is one class, in whatever folder of the source it is thrown', () => {
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => name.endsWith('.js')).map((name) => join(ROOT, 'dist', name));
  const holding = texts.filter((path) =>
    /CannotRunError ?= ?class|class CannotRunError/.test(readFileSync(path, 'utf8')),
  );
  expect(holding).toEqual([join(ROOT, 'dist', 'errors.js')]);
});

// Windows lets nobody take away a folder that somebody stands in.
test.skipIf(process.platform === 'win32')(
  'a folder that was taken away meanwhile is told, and is no finding',
  { timeout: 30_000 },
  () => {
    const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" check';
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, join(ROOT, 'bin/mou.js')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, MOU_LANG: 'en' },
    });
    expect(stderr).toMatch(/^mou cannot go on: The folder you stand in is not there any more/);
    expect(status).toBe(2);
  },
);
