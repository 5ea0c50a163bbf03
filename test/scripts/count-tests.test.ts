/** The numbers that CI prints: they must never be better than the run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'mou-count-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSING_FILE = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const FAILING_FILE = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
const BROKEN_FILE = { status: 'failed', assertionResults: [] };

function countTests(numPassedTests: number, numFailedTests: number, testResults: unknown, exitCode: string) {
  const report = join(folder, 'report.json');
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
  const script = join(ROOT, 'scripts/count-tests.mjs');
  return spawnSync(process.execPath, [script, report, exitCode], { encoding: 'utf8' });
}

test.each([
  ['all is well', 1, 0, [PASSING_FILE], '0', '1 0\n'],
  ['a test failed', 2, 1, [PASSING_FILE, FAILING_FILE], '1', '2 1\n'],
  ['a file could not be loaded', 1, 0, [PASSING_FILE, BROKEN_FILE], '1', '1 1\n'],
  ['both', 2, 1, [PASSING_FILE, FAILING_FILE, BROKEN_FILE], '1', '2 2\n'],
  ['the run failed outside its tests', 1, 0, [PASSING_FILE], '1', '1 1\n'],
])('%s', (_, passed, failed, files, exitCode, printed) => {
  expect(countTests(passed, failed, files, exitCode)).toMatchObject({ status: 0, stdout: printed });
});

test('a run without tests is no success', () => {
  expect(countTests(0, 0, [], '0').status).toBe(1);
});
