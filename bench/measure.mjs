/** One run of a command as a whole process: its time by the clock, its time on the processors, its peak of memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const TIME = '/usr/bin/time';
const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** GNU time tells of any program; without it, Node tells of itself, and of other programs only the clock is known. */
const hasTime = existsSync(TIME) && spawnSync(TIME, ['-f', '%M', process.execPath, '-e', '0']).status === 0;

/**
 * @typedef {{wall: number, cpu: number | undefined, memory: number | undefined, status: number | null}} Run
 * Milliseconds, and megabytes.
 */

/**
 * Runs a command; what it says is read and thrown away.
 * @param {readonly string[]} command
 * @param {string} cwd
 * @returns {Run}
 */
export function measure(command, cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'mou-bench-'));
  const report = join(folder, 'usage');
  const [program = '', ...args] = hasTime
    ? [TIME, '-q', '-o', report, '-f', '%U %S %M', ...command]
    : command;
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  if (!hasTime) Object.assign(env, { NODE_OPTIONS: `--require="${USAGE}"`, MOU_BENCH_USAGE: report });
  const begun = performance.now();
  const { status } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const wall = performance.now() - begun;
  const [user, system, kilobytes] = existsSync(report)
    ? readFileSync(report, 'utf8').trim().split(' ').map(Number)
    : [];
  rmSync(folder, { recursive: true });
  const known = user !== undefined && system !== undefined && kilobytes !== undefined;
  return {
    wall,
    cpu: known ? (user + system) * 1000 : undefined,
    memory: known ? kilobytes / 1024 : undefined,
    status,
  };
}
