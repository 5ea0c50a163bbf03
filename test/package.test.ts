/** The package as people install it: packed, installed globally from the tarball, and run. Slow, so in CI alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

type Packed = {
  readonly filename: string;
  readonly size: number;
  readonly version: string;
  readonly files: readonly { readonly path: string }[];
};

const EXPECTED = [
  /^package\.json$/,
  /^(README|LICENSE|CHANGELOG)(\.id)?(\.md)?$/,
  /^bin\/mou\.js$/,
  /^dist\/(cli|errors|program)\.js$/,
  /^dist\/(chunks|later)\/[\w-]+\.js$/,
  /^dist\/man\/mou\.1$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^schemas\/(id\/)?[\w-]+\.schema\.json$/,
  /^schemas\/vocabularies\/[\w-]+\.json$/,
  /^templates\//,
];

const MEGABYTE = 1024 * 1024;

describe.runIf(process.env.CI)('the npm package', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mou-package-'));
  const prefix = join(folder, 'global');
  let packed: Packed;

  beforeAll(() => {
    // The scripts have run: `npm test` builds first.
    const answer = runNpm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
    [packed] = JSON.parse(answer) as [Packed];
    runNpm(['install', '--global', '--prefix', prefix, join(folder, packed.filename)]);
  }, 240_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what a run needs, and no more', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !EXPECTED.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'bin/mou.js',
        'dist/cli.js',
        'dist/THIRD-PARTY-LICENSES.txt',
      ]),
    );
    expect(packed.size).toBeLessThan(2 * MEGABYTE);
  });

  test('installs a mou that knows its version', () => {
    expect(runInstalled(['--version'])).toMatchObject({
      status: 0,
      stdout: `${packed.version}\n`,
      stderr: '',
    });
  });

  test('installs a mou that checks the examples', () => {
    expect(runInstalled(['check', 'examples'])).toMatchObject({ status: 0 });
  });

  function runInstalled(args: readonly string[]) {
    const bin = process.platform === 'win32' ? join(prefix, 'mou.cmd') : join(prefix, 'bin', 'mou');
    return spawnSync(bin, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  }
});

/** Runs the npm that started the tests, without a shell, and returns its stdout; throws with what it said where it fails. */
function runNpm(args: readonly string[]): string {
  const script = process.env.npm_execpath;
  const [program, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
  return stdout;
}
