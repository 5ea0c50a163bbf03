/** What people see who have a small window, or stand in a folder that is no register. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { STORY } from '../support/story.ts';

const EMPTY = { 'mou.config.yaml': 'format: 1\n' };
const BROKEN = { ...EMPTY, 'a.yaml': 'kind: agreement\ntitel: Nota\n' };

/** The lines that a terminal of so many columns would break in the middle of a word; a long word may stand alone. */
function tooWide(text: string, columns: number): readonly string[] {
  return text.split('\n').filter((line) => stringWidth(line) > columns && line.trim().includes(' '));
}

describe.each([40, 50])('in %i columns', (columns) => {
  test.each([
    ['a story', STORY],
    ['an empty register', EMPTY],
    ['a broken one', BROKEN],
  ])('mou status of %s', async (_, files) => {
    for (const lang of ['id', 'en']) {
      const { out } = await runMou(['status', '--lang', lang], { cwd: folderOf(files), columns });
      expect(tooWide(out, columns)).toEqual([]);
    }
  });

  test('mou init says what to do next', async () => {
    const argv = ['init', 'register', '--name', 'Politeknik Nusantara', '--id', 'polnus', '--lang', 'id'];
    const { out } = await runMou(argv, { cwd: folderOf({}), columns });
    expect(out).toContain('  code .\n    membukanya di VS Code');
    expect(tooWide(out, columns)).toEqual([]);
  });

  test('an error on a terminal is broken between words', async () => {
    const { err } = await runMou(['check', 'tidak-ada', '--lang', 'id'], { columns, lines: 24 });
    expect(tooWide(err, columns)).toEqual([]);
  });
});

test('an error for a program stays on one line', async () => {
  const { err } = await runMou(['check', 'tidak-ada'], { columns: 40 });
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('mou status leaves no gap where there is nothing to count', async () => {
  const { out } = await runMou(['status'], { cwd: folderOf(EMPTY) });
  expect(out).not.toContain('\n\n\n');
});

test.each(['status', 'timeline'])('mou %s in a folder without records is refused', async (command) => {
  const cwd = folderOf({ 'notes.txt': 'no record' });
  const { out, err, code } = await runMou([command], { cwd });
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain('mou init');
  expect(existsSync(join(cwd, 'mou.config.yaml'))).toBe(false);
});
