/** `mou timeline`: what people see, and what becomes of the file that they name. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';
import { ROOT } from '../source-files.ts';

const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, cwd: join(ROOT, 'examples', name) }));

function story(): { cwd: string } {
  return { cwd: folderOf(TIMELINE_STORY) };
}

describe.each(EXAMPLES)('the example $name', ({ cwd }) => {
  test.each(LANGUAGES)('in %s', async (lang) => {
    const { out, err, code } = await runMou(['timeline', '--as-of', '2026-02-10', '--lang', lang], { cwd });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchSnapshot();
    expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  test('as a picture, the same bytes whatever the terminal', async () => {
    const argv = ['timeline', '--as-of', '2026-02-10', '--svg', '-'];
    const [plain, other] = await Promise.all([
      runMou(argv, { cwd }),
      runMou(argv, { cwd, columns: 40, colour: true, env: { LANG: 'C' }, language: 'id' }),
    ]);
    expect(plain.out).toMatch(/^<svg [\s\S]*<\/svg>\n<!-- made by mou, sha256 [0-9a-f]{64} -->\n$/);
    expect(other.out).toBe(plain.out);
  });
});

describe('what is shown', () => {
  test.each([
    [['--state', 'in-force,ending-soon'], 6],
    [['--state', 'Berlaku', '--state', 'segera berakhir'], 6],
    [['--state', 'in force'], 6],
    [['--state', 'ending soon'], 1],
    [['--from', '2027', '--state', 'in-force'], 4],
    [['--to', '2019-06', '--state', 'in-force'], 0],
    [['--to', '1 Juli 2019', '--state', 'in-force'], 1],
  ])('%j: %i agreements with a bar', async (options, count) => {
    const { out, code } = await runMou(['timeline', ...options], story());
    expect(code).toBe(0);
    const rows = out
      .split('\n')
      .filter((line) => /^\S.*(MoU|PKS|IA) /.test(line) && !line.startsWith('Mitra'));
    expect(rows).toHaveLength(count);
  });

  test.each([
    ['2024', '2030', '31 Des 2030'],
    ['2024-07', '2024-09', '30 Sep 2024'],
    ['26/1/2026', 'besok', '27 Jan 2026'],
  ])('from %s to %s', async (from, to, last) => {
    const { out } = await runMou(['timeline', '--from', from, '--to', to], story());
    expect(out.replaceAll('\n', ' ')).toContain(`– ${last}. Pakai`);
  });

  test('in ASCII where the locale knows no more', async () => {
    const { out } = await runMou(['timeline', '--lang', 'en'], { ...story(), env: { LANG: 'C' } });
    expect(out).toContain('##');
    expect(out).not.toMatch(/[█│·…]/);
  });

  test('as git knew it', async () => {
    const { cwd } = story();
    git(cwd, ['init', '--quiet']);
    commitAt(cwd, '2023-03-01T09:00:00+07:00', 'Begin');
    writeInto(cwd, { 'agreements.yaml': 'kind: agreement\n' });
    commitAt(cwd, '2025-12-01T09:00:00+07:00', 'Break');
    const { out } = await runMou(['timeline', '--at', '2024-12-31', '--lang', 'en'], { cwd });
    expect(out).toMatch(/as of 31 December 2024 · as git knew it at [0-9a-f]{8} ·\s/);
  });
});

test('a register with mistakes says that something may be missing, beside the picture', async () => {
  const cwd = folderOf({ ...TIMELINE_STORY, 'x.yaml': 'kind: agreement\nid: rusak\n' });
  const { out, err, code } = await runMou(['timeline', '--lang', 'en', '--svg', '-'], { cwd });
  expect(code).toBe(0);
  expect(err).toBe('The register has mistakes, so something may be missing here: see `mou check`.\n');
  expect(out).toMatch(/^<svg /);
});

describe('a mistake', () => {
  test.each([
    [
      ['--by', 'colour'],
      /--by .*colour.* is not possible\. Possible are: country, form, partner, instrument, unit\./,
    ],
    [['--state', 'in-forse'], /--state in-forse: there is no such state\. Did you mean `in-force`\?/],
    [['--state', 'hijau'], /--state hijau: there is no such state\. Possible are: unrecorded, exploring/],
    [['--from', '3/4/2026'], /--from: `3\/4\/2026` may be 3 April 2026 or 4 March 2026/],
    [['--to', '2024-13'], /--to 2024-13: this is no day/],
    [['--from', '2027', '--to', '2026'], /--from 2027-01-01 comes after --to 2026-12-31/],
  ])('%j is answered', async (options, message) => {
    const { out, err, code } = await runMou(['timeline', '--lang', 'en', ...options], story());
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(message);
  });
});

describe('--svg FILE', () => {
  const argv = ['timeline', '--lang', 'en', '--svg', 'peta.svg'];

  test('writes the picture and says so, not on stdout', async () => {
    const { cwd } = story();
    const { out, err, code } = await runMou(argv, { cwd });
    expect({ out, err, code }).toEqual({ out: '', err: 'Written: peta.svg\n', code: 0 });
    const text = readFileSync(join(cwd, 'peta.svg'), 'utf8');
    expect(text).toBe((await runMou(['timeline', '--lang', 'en', '--svg', '-'], { cwd })).out);
    expect(readdirSync(cwd).filter((name) => name.startsWith('peta'))).toEqual(['peta.svg']);
  });

  test('writes where one stands, not where the register is', async () => {
    const cwd = folderOf(
      Object.fromEntries(Object.entries(TIMELINE_STORY).map(([path, text]) => [`r/${path}`, text])),
    );
    mkdirSync(join(cwd, 'r/sub'));
    await runMou(argv, { cwd: join(cwd, 'r/sub') });
    expect(readdirSync(join(cwd, 'r/sub'))).toEqual(['peta.svg']);
  });

  test('makes a picture of its own anew', async () => {
    const { cwd } = story();
    await runMou(argv, { cwd });
    const { code } = await runMou([...argv, '--as-of', '2027-01-01'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'peta.svg'), 'utf8')).toContain('as of 1 January 2027');
  });

  test('also one that git gave the line ends of Windows', async () => {
    const { cwd } = story();
    await runMou(argv, { cwd });
    const text = readFileSync(join(cwd, 'peta.svg'), 'utf8');
    writeFileSync(join(cwd, 'peta.svg'), text.replaceAll('\n', '\r\n'));
    expect((await runMou(argv, { cwd })).code).toBe(0);
  });

  test.each([
    ['made by somebody', '<svg/>'],
    ['empty', ''],
  ])('leaves a file alone that is %s, unless forced', async (_, present) => {
    const { cwd } = story();
    writeInto(cwd, { 'peta.svg': present });
    const { out, err, code } = await runMou(argv, { cwd });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('peta.svg is there already');
    expect(readFileSync(join(cwd, 'peta.svg'), 'utf8')).toBe(present);
    expect((await runMou([...argv, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'peta.svg'), 'utf8')).toContain('<svg ');
  });

  test('leaves its own picture alone once somebody has changed it', async () => {
    const { cwd } = story();
    await runMou(argv, { cwd });
    const changed = readFileSync(join(cwd, 'peta.svg'), 'utf8').replace('Partnerships', 'Friends');
    writeFileSync(join(cwd, 'peta.svg'), changed);
    expect((await runMou(argv, { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'peta.svg'), 'utf8')).toBe(changed);
  });

  test('only says so with --dry-run, and what would stand in the way', async () => {
    const { cwd } = story();
    expect(await runMou([...argv, '-n'], { cwd })).toMatchObject({ err: 'Would write: peta.svg\n', code: 0 });
    expect(readdirSync(cwd)).not.toContain('peta.svg');
    writeInto(cwd, { 'peta.svg': 'mine' });
    expect((await runMou([...argv, '-n'], { cwd })).code).toBe(2);
  });

  test.each([
    ['a folder', 'sub', 'sub is a folder'],
    ['in a folder that is not there', 'none/peta.svg', 'there is no folder none'],
  ])('%s is refused', async (_, path, message) => {
    const { cwd } = story();
    mkdirSync(join(cwd, 'sub'));
    const { err, code } = await runMou(['timeline', '--lang', 'en', '--svg', path, '--force'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.skipIf(process.platform === 'win32')(
    'does not write through a link over what somebody wrote',
    async () => {
      const { cwd } = story();
      writeInto(cwd, { 'notes.txt': 'mine' });
      symlinkSync(join(cwd, 'notes.txt'), join(cwd, 'peta.svg'));
      expect((await runMou(argv, { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('mine');
    },
  );
});
