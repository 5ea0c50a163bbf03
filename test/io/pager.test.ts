/** Long answers in a pager: only where they are long, and written where the pager does not do it. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { page } from '../../src/io/pager.ts';
import { fakeContext } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const LINES = 50_000;
/** More than a pipe holds, so that a pager that is left early breaks it. */
const LONG = Array.from({ length: LINES }, (_, index) => `agreement ${index}\n`).join('');

/** What becomes of a text on a terminal of 24 lines whose pager is this script; HERE is a folder for what it sees. */
function pagedBy(script: string, text: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ pager: `#!/bin/sh\n${script.replaceAll('HERE', '"$(dirname "$0")"')}\n` });
  chmodSync(join(folder, 'pager'), 0o755);
  const env = { PATH: process.env['PATH'], MOU_PAGER: join(folder, 'pager'), ...more };
  const context = fakeContext({ lines: 24, env });
  page(context, text);
  expect(context.said.err).toBe('');
  const written = `written: ${context.said.out.length}`;
  const seen = join(folder, 'seen');
  if (!existsSync(seen)) return written;
  return `pager: ${readFileSync(seen, 'utf8').length} of ${text.length}, ${written}`;
}

describe.skipIf(process.platform === 'win32')('a long answer on a terminal', () => {
  test('goes to the pager, whole', () => {
    expect(pagedBy('cat > HERE/seen', LONG)).toBe(`pager: ${LONG.length} of ${LONG.length}, written: 0`);
  });

  test('is not written again when the pager is left at its first line', () => {
    expect(pagedBy('head -n 1 > HERE/seen', LONG)).toBe(`pager: 12 of ${LONG.length}, written: 0`);
  });

  test('is not written again when the person ends the pager by a signal', () => {
    expect(pagedBy('head -n 1 > HERE/seen; kill -TERM $$', LONG)).toMatch(/written: 0$/);
  });

  test.each([1, 2, 127])('is written when the pager fails with %s', (code) => {
    expect(pagedBy(`exit ${code}`, LONG)).toBe(`written: ${LONG.length}`);
  });

  test('is written in silence when there is no such pager', () => {
    expect(pagedBy('', LONG, { MOU_PAGER: '/no/such/pager' })).toBe(`written: ${LONG.length}`);
    expect(pagedBy('', LONG, { MOU_PAGER: 'no-such-pager' })).toBe(`written: ${LONG.length}`);
  });

  test('is written when less, which is asked for by nobody, is missing', () => {
    const context = fakeContext({ lines: 24, env: { PATH: folderOf({}) + delimiter } });
    page(context, LONG);
    expect(context.said).toEqual({ out: LONG, err: '' });
  });

  test('is written where the pager is switched off or the terminal is dumb', () => {
    for (const more of [{ MOU_PAGER: '' }, { MOU_PAGER: 'cat' }, { TERM: 'dumb' }]) {
      expect(pagedBy('cat > HERE/seen', LONG, more)).toBe(`written: ${LONG.length}`);
    }
  });

  test('MOU_PAGER comes before PAGER, which may have options', () => {
    const folder = folderOf({});
    const seen = join(folder, 'seen');
    const env = { PATH: process.env['PATH'], PAGER: `sort -o ${seen}` };
    page(fakeContext({ lines: 24, env }), 'one\n'.repeat(30));
    expect(readFileSync(seen, 'utf8')).toBe('one\n'.repeat(30));
  });
});

describe('an answer is written as it is', () => {
  test.each([
    ['where there is no terminal', undefined, 1000],
    ['where it just fits on the screen', 24, 23],
  ])('%s', (_, lines, count) => {
    const context = fakeContext({ lines, env: { MOU_PAGER: '/no/such/pager' } });
    page(context, 'one\n'.repeat(count));
    expect(context.said.out).toBe('one\n'.repeat(count));
  });
});
