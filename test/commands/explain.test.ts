/** `mou explain`: the answer first, then why, in both languages; what cannot be explained; any past day. */
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';

/** Each example's record and the days on which it is worth reading. */
const EXAMPLES = [
  {
    register: 'smamga-iism',
    id: 'iism-2026',
    days: ['2026-01-25', '2026-01-26', '2030-09-01', '2031-01-26'],
  },
  { register: 'iwdn-iium', id: 'iwdn-iium', days: ['2026-02-05', '2026-02-06', '2026-06-01'] },
  { register: 'unib-networks', id: 'unib-aln', days: ['2016-12-31', '2018-06-15', '2019-08-01'] },
  { register: 'ketapang-its', id: 'mou-internasional', days: ['2022-11-21'] },
  { register: 'ikta-bp2mi', id: 'ikta-bp2mi', days: ['2023-10-17', '2024-10-17'] },
];

describe.each(EXAMPLES)('examples/$register: $id', ({ register, id, days }) => {
  const cwd = join(ROOT, 'examples', register);
  const told = days.flatMap((day) => LANGUAGES.map((language) => ({ day, language })));

  test.each(told)('on $day in $language', async ({ day, language }) => {
    const { out, err, code } = await runMou(['explain', id, '--as-of', day, '--lang', language], { cwd });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchSnapshot();
    expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });
});

const MOU = `kind: agreement
id: utm-2026
title: MoU Universitas Bengkulu dan Universiti Teknologi Malaysia
parties:
  - {name: Universitas Bengkulu, signed: 2026-01-26}
  - {name: Universiti Teknologi Malaysia, signed: 2026-01-26}
term:
  lasts: 5 years
`;

describe('the page', () => {
  test('says the answer first, then each step with the words that stand in the file', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'last_day: anniversary\n', 'agreements/utm-2026.yaml': MOU });
    const { out } = await runMou(['explain', 'utm-2026'], { cwd });
    expect(out).toBe(`MoU Universitas Bengkulu dan Universiti Teknologi Malaysia
utm-2026  agreements/utm-2026.yaml

On 26 January 2026: in force
  Start            26 January 2026
  Last day         26 January 2031
  Days left        1,826 days
  Notice deadline  none

Signing and start
  Signed by both parties on 26 January 2026.
    agreements/utm-2026.yaml:5:42  signed: 2026-01-26
    agreements/utm-2026.yaml:6:51  signed: 2026-01-26
  No start is stated, so it starts on the day of the last signature:
  26 January 2026.

Term
  It lasts 5 years from the start. 26 January 2026 + 5 years = 26 January 2031.
  Last day: 26 January 2031, the day itself.
    agreements/utm-2026.yaml:8:10  lasts: 5 years
    mou.config.yaml:1:11  last_day: anniversary

Notice
  There is no deadline for notice: no renewal is foreseen.

State
  It started on 26 January 2026, and its last day, 26 January 2031, has not
  passed.
`);
  });

  test('names a default as one', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'format: 1\n', 'a.yaml': MOU });
    const [english, indonesian] = await Promise.all([
      runMou(['explain', 'utm-2026'], { cwd }),
      runMou(['explain', 'utm-2026', '--lang', 'id'], { cwd }),
    ]);
    expect(english.out).toContain('\n    default setting: last_day is day-before\n');
    expect(indonesian.out).toContain('\n    pengaturan bawaan: last_day adalah day-before\n');
  });

  test('takes a setting that cannot be read for its default', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'last_day: aniversary\n', 'a.yaml': MOU });
    const { out } = await runMou(['explain', 'utm-2026'], { cwd });
    expect(out).toContain('\n    default setting: last_day is day-before\n');
  });

  test('leads to files from where one stands', async () => {
    const root = folderOf({
      'mou/mou.config.yaml': 'format: 1\n',
      'mou/a.yaml': MOU,
      'mou/reports/x.txt': '',
    });
    const above = await runMou(['explain', 'utm-2026'], { cwd: root });
    expect(above.out).toContain('    mou/a.yaml:8:10  lasts: 5 years');
    const below = await runMou(['explain', 'utm-2026'], { cwd: join(root, 'mou/reports') });
    expect(below.out).toContain('    ../a.yaml:8:10  lasts: 5 years');
  });

  test('is the same in a pipe but for colours', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'format: 1\n', 'a.yaml': MOU });
    const [plain, coloured] = await Promise.all([
      runMou(['explain', 'utm-2026'], { cwd }),
      runMou(['explain', 'utm-2026', '--color'], { cwd }),
    ]);
    // eslint-disable-next-line no-control-regex -- the colours are what is taken away
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
    expect(coloured.out).not.toBe(plain.out);
  });

  test('shows what a terminal would obey', async () => {
    const cwd = folderOf({
      'mou.config.yaml': 'format: 1\n',
      'a.yaml': MOU.replace(/^title: (.*)$/m, 'title: "\\e[31m$1"'),
    });
    const { out } = await runMou(['explain', 'utm-2026'], { cwd });
    expect(out.split('\n')[0]).toContain('<U+001B>[31mMoU');
  });

  test('puts what is cited on a line of its own where the path is long', async () => {
    const folder = 'perjanjian-kerja-sama-luar-negeri-asia-tenggara/malaysia';
    const cwd = folderOf({ 'mou.config.yaml': 'format: 1\n', [`${folder}/utm-2026.yaml`]: MOU });
    const { out } = await runMou(['explain', 'utm-2026'], { cwd });
    expect(out).toContain(`\n    ${folder}/utm-2026.yaml:8:10\n      lasts: 5 years\n`);
  });
});

describe('what cannot be explained', () => {
  const cwd = join(ROOT, 'examples/smamga-iism');

  test.each([
    ['iism-2062', 'No record has the id `iism-2062`. Did you mean', 'Tidak ada data dengan id `iism-2062`.'],
    ['iism', '`iism` is an institution', '`iism` adalah lembaga'],
  ])('%s', async (id, english, indonesian) => {
    for (const [language, sentence] of [
      ['en', english],
      ['id', indonesian],
    ] as const) {
      const { out, err, code } = await runMou(['explain', id, '--lang', language], { cwd, language });
      expect({ out, code }).toEqual({ out: '', code: 2 });
      expect(err).toContain(sentence);
    }
  });

  test('an institution is shown by another command, which is named', async () => {
    const { err } = await runMou(['explain', 'iism', '--lang', 'en'], { cwd });
    expect(err).toContain('`mou show iism` shows it');
  });

  test.each([
    ['en', '`utm-2026` cannot be read, so it cannot be explained. mou/a.yaml:8:10: '],
    ['id', '`utm-2026` tidak dapat dibaca, jadi tidak dapat dijelaskan. mou/a.yaml:8:10: '],
  ] as const)('a broken record: its finding and where to see it, in %s', async (language, sentence) => {
    const broken = MOU.replace('5 years', 'sampai selesai');
    const root = folderOf({ 'mou/mou.config.yaml': 'format: 1\n', 'mou/a.yaml': broken });
    const { out, err, code } = await runMou(['explain', 'utm-2026'], { cwd: root, language });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain(sentence);
    expect(err).toContain('sampai selesai');
    expect(err).toContain('mou check mou/a.yaml');
    expect(err).not.toContain('U+000A');
  });

  test('a command without an id', async () => {
    const { err, code } = await runMou(['explain', '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('<id> is missing.');
  });
});

describe('any past day', () => {
  test('--as-of sees only what had happened by then', async () => {
    const cwd = join(ROOT, 'examples/smamga-iism');
    const { out } = await runMou(['explain', 'iism-2026', '--as-of', '2026-01-25', '--lang', 'en'], { cwd });
    expect(out).toContain('On 25 January 2026: not recorded yet');
    expect(out).not.toContain('26 January 2026');
  });

  test('--at tells what git knew then, and of which commit the lines are', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'format: 1\n', 'a.yaml': MOU });
    git(cwd, ['init', '--quiet']);
    const first = commitAt(cwd, '2026-02-01T09:00:00+07:00', 'Catat MoU UTM');
    writeInto(cwd, { 'a.yaml': `# diperbaiki\n${MOU.replace('5 years', '3 years')}` });
    commitAt(cwd, '2026-05-01T09:00:00+07:00', 'Perbaiki jangka waktu');
    const now = await runMou(['explain', 'utm-2026', '--as-of', '2026-02-01'], { cwd });
    expect(now.out).toContain('    a.yaml:9:10  lasts: 3 years');
    const then = await runMou(['explain', 'utm-2026', '--at', first], { cwd });
    expect(then.out).toContain('On 1 February 2026: in force');
    expect(then.out).toContain(`as git knew it at ${first.slice(0, 7)}`);
    expect(then.out).toContain('    a.yaml:8:10  lasts: 5 years');
    const json = await runMou(['explain', 'utm-2026', '--at', first, '--format', 'json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({
      as_of: '2026-02-01',
      commit: first,
      last_day: '2031-01-25',
    });
  });
});

describe('--format json', () => {
  test('gives the steps with their rules, days, facts and lines', async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'format: 1\n', 'agreements/utm-2026.yaml': MOU });
    const { out } = await runMou(['explain', 'utm-2026', '-f', 'json'], { cwd });
    const file = 'agreements/utm-2026.yaml';
    const { steps, ...answer } = JSON.parse(out) as { steps: readonly { rule: string }[] };
    expect(answer).toEqual({
      version: 1,
      as_of: '2026-01-26',
      commit: null,
      id: 'utm-2026',
      kind: 'agreement',
      title: 'MoU Universitas Bengkulu dan Universiti Teknologi Malaysia',
      file,
      state: 'in-force',
      certainty: 'certain',
      possible_states: ['in-force'],
      marks: [],
      start: '2026-01-26',
      last_day: '2031-01-25',
      days_left: 1825,
      notice_deadline: null,
      final_day: '2031-01-25',
      lapses_after: null,
      goes_on: false,
      open: false,
      because: 'It started on 26 January 2026, and its last day, 25 January 2031, has not passed.',
    });
    expect(steps.map(({ rule }) => rule)).toEqual([
      'signed-by-all',
      'starts-on-signing',
      'lasts-from-start',
      'no-notice-deadline',
    ]);
    expect(steps[2]).toEqual({
      rule: 'lasts-from-start',
      sentence:
        'It lasts 5 years from the start. 26 January 2026 + 5 years = 26 January 2031. Last day: 25 January 2031, the day before.',
      days: { start: '2026-01-26', last_day: '2031-01-25' },
      facts: { lasts: 'P5Y', convention: 'day-before' },
      sources: [
        { file, line: 8, column: 10, record: 'utm-2026', path: ['term', 'lasts'], value: '5 years' },
        { file: null, line: null, column: null, setting: 'last_day', default: true, value: 'day-before' },
      ],
    });
  });

  test('has both ends of a day that is not certain', async () => {
    const cwd = join(ROOT, 'examples/unib-networks');
    const { out } = await runMou(['explain', 'unib-aln', '-f', 'json', '--as-of', '2018-06-15'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      state: 'member',
      certainty: 'possible',
      start: { earliest: '2018-06-01', latest: '2018-06-30' },
    });
  });
});
