/** The same register, day and template give the same file, whenever and wherever it is made. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { ROOT } from '../source-files.ts';

test.each(['md', 'html', 'pdf', 'docx'])('%s, twice', async (format) => {
  const files: Buffer[] = [];
  for (let run = 0; run < 2; run += 1) {
    const cwd = folderOf(OFFICE);
    const argv = ['report', 'summary', 'nota-bahari', '--as-of', '2026-01-26', '-o', `a.${format}`];
    expect((await runMou(argv, { cwd })).code).toBe(0);
    files.push(readFileSync(join(cwd, `a.${format}`)));
  }
  expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
});

test.each(['pdf', 'docx', 'html'])('%s, on either side of the date line', (format) => {
  const files = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
    const cwd = folderOf(OFFICE);
    const argv = ['report', 'register', '--as-of', '2026-01-26', '-o', `a.${format}`, '--lang', 'id'];
    const bin = join(ROOT, 'bin/mou.js');
    const { status } = spawnSync(process.execPath, [bin, ...argv], { cwd, env: { ...process.env, TZ } });
    expect(status).toBe(0);
    return readFileSync(join(cwd, `a.${format}`));
  });
  expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
});
