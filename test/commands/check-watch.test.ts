/** `mou check --watch`: what it says after each change, and how it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAgain } from '../../src/commands/check-watch.ts';
import { UsageError } from '../../src/errors.ts';
import { ROOT } from '../source-files.ts';
import { fakeContext } from '../support/context.ts';
import { folderOf, writeInto } from '../support/folders.ts';

const ULA = (country: string): string =>
  `kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ${country}\n`;

/** Waits until a condition holds; a test that waits too long fails with its own time limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a register that is watched', { timeout: 60_000 }, () => {
  test('is checked at once and after each change, many files at a time as one', async () => {
    const cwd = folderOf({ 'ula.yaml': ULA('ID') });
    const context = fakeContext({ cwd });
    const controller = new AbortController();
    let checks = 0;
    const check = (): Promise<0 | 1> => {
      checks += 1;
      return Promise.resolve(checks === 1 ? 0 : 1);
    };
    const end = { ended: controller.signal, release: () => undefined };
    const watching = checkAgain(context, [], 'en', check, end);
    await until(() => checks === 1);
    writeInto(cwd, { 'a.yaml': ULA('ID'), 'b.yaml': ULA('ID'), 'c/d.yaml': ULA('ID') });
    await until(() => checks > 1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const after = checks;
    expect(after).toBeLessThanOrEqual(3);
    // What mou keeps for itself is no change of the register.
    writeInto(cwd, { '.mou/cache/x.json': '{}', 'node_modules/x.yaml': 'x' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(checks).toBe(after);
    controller.abort();
    expect(await watching).toBe(1);
    expect(context.said.err).toContain('Waiting for changes. Ctrl+C ends it.');
    expect(context.said.out).toBe('');
  });

  test.each([
    ['a terminal is cleared before each check', 24, '\u001b[2J\u001b[3J\u001b[H'],
    ['a pipe is not', undefined, ''],
  ])('%s', async (_, lines, expected) => {
    const context = fakeContext({ cwd: folderOf({ 'ula.yaml': ULA('ID') }), lines });
    const controller = new AbortController();
    const check = (): Promise<0> => {
      controller.abort();
      return Promise.resolve(0);
    };
    await checkAgain(context, [], 'en', check, { ended: controller.signal, release: () => undefined });
    expect(context.said.out).toBe(expected);
  });

  test('what stops one check is told, and stops no other', async () => {
    const cwd = folderOf({ 'ula.yaml': ULA('ID') });
    const context = fakeContext({ cwd });
    const controller = new AbortController();
    let checks = 0;
    const check = (): Promise<0> => {
      checks += 1;
      if (checks === 1) throw new UsageError({ en: 'There are no records.', id: 'Tidak ada data.' });
      controller.abort();
      return Promise.resolve(0);
    };
    const end = { ended: controller.signal, release: () => undefined };
    const watching = checkAgain(context, [], 'id', check, end);
    await until(() => checks === 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    writeInto(cwd, { 'ula.yaml': ULA('MY') });
    expect(await watching).toBe(0);
    expect(context.said.err).toContain('Tidak ada data.\n');
  });
});

// Windows ends a program without asking it.
test.skipIf(process.platform === 'win32')(
  'Ctrl+C ends the program with the code of the last check',
  { timeout: 60_000 },
  async () => {
    const cwd = folderOf({ 'ula.yaml': ULA('XX') });
    const child = spawn(process.execPath, [join(ROOT, 'bin/mou.js'), 'check', '--watch'], {
      cwd,
      env: { ...process.env, MOU_LANG: 'en', NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    await until(() => err.includes('Waiting'));
    expect(out).toContain('unknown-country');
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
  },
);
