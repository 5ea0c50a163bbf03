/** What a newcomer sees first: help, and the answer to a mistake on the command line. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { HELP_TEXTS } from '../../src/locale/help.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const names = [...commands.map(({ name }) => name), 'help'];
const everyHelp = LANGUAGES.flatMap((language) => [
  { language, argv: ['--help'] },
  ...names.map((name) => ({ language, argv: ['help', name] })),
]);

describe.each(everyHelp)('$language: mou $argv', ({ language, argv }) => {
  test('fits into 80 columns and is on stdout', async () => {
    const { out, err, code } = await runMou(argv, { language });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  test('has no heading or value in another language', async () => {
    const { out } = await runMou(argv, { language });
    const headings = out.split('\n').flatMap((line) => /^(\S.*:)$/.exec(line)?.[1] ?? []);
    expect(out.startsWith(`${HELP_TEXTS[language].headings['Usage:'] ?? ''} mou`)).toBe(true);
    const known = [
      ...Object.values(HELP_TEXTS[language].headings),
      ...Object.values(HELP_TEXTS[language].groups),
      ...EXTRA_HEADINGS[language],
    ];
    expect(headings.filter((heading) => !known.includes(heading))).toEqual([]);
    if (language === 'en') return;
    // A word in brackets that is missing here stays English: add it to PLACEHOLDERS in src/locale/help.ts.
    const words = Object.values(HELP_TEXTS.id.placeholders);
    const shown = [...out.matchAll(/(?:^|\s)[<[]([^\]>.\n]+)[.\]>]/g)].map(([, word]) => word);
    expect(shown.filter((word) => !words.includes(word ?? ''))).toEqual([]);
    expect(out).not.toMatch(/\((choices|default|one of):/);
  });
});

describe.each(everyHelp)('$language, in a narrow window: mou $argv', ({ language, argv }) => {
  test.each([40, 50, 60])('%i columns hold every option and command', async (columns) => {
    const { out } = await runMou(argv, { language, columns });
    const lines = out.split('\n');
    // What stands behind the options of a command is set by hand: examples are to be copied whole.
    const held = argv[0] === '--help' ? lines : lines.filter((line) => /^(?: {2}-| {6,}\S)/.test(line));
    expect(held.length).toBeGreaterThan(4);
    expect(held.filter((line) => stringWidth(line) > columns)).toEqual([]);
  });
});

describe.each(LANGUAGES)('every command in %s', (language) => {
  test.each(commands.map(({ name }) => name))('mou help %s ends with examples', async (name) => {
    const { out } = await runMou(['help', name], { language });
    const [, examples = ''] = out.split(language === 'en' ? '\nExamples:\n' : '\nContoh:\n');
    expect(examples).toMatch(/^ {2}(?:.*\b)?mou /m);
  });
});

const EXTRA_HEADINGS = { en: ['Examples:'], id: ['Contoh:'] };

describe('mou --help', () => {
  test.each(LANGUAGES)('in %s', async (language) => {
    const { out } = await runMou(['--help'], { language });
    const commandHeadings = new Set(Object.values(HELP_TEXTS[language].groups));
    const withoutCommands = out
      .split('\n\n')
      .map((part) =>
        commandHeadings.has(part.split('\n')[0] ?? '') ? part.replace(/\n.*$/s, '\n  ...') : part,
      )
      .join('\n\n');
    expect(withoutCommands).toMatchSnapshot();
  });

  test.each([[[]], [['help']], [['-h']], [['help', 'check']], [['check', '--help']], [['report', '--list']]])(
    'speaks the language of the register around: %j',
    async (argv) => {
      const cwd = folderOf({ 'mou.config.yaml': 'format: 1\nlanguage: id\n' });
      const { out } = await runMou(argv, { cwd, language: 'en' });
      expect(out).toBe((await runMou(argv, { cwd: folderOf({}), language: 'id' })).out);
      const asked = await runMou([...argv, '--lang', 'en'], { cwd, language: 'id' });
      expect(asked.out).toBe((await runMou(argv, { cwd: folderOf({}), language: 'en' })).out);
    },
  );

  test.each([[[]], [['help']], [['-h']]])('is what %j shows', async (argv) => {
    const [shown, help] = await Promise.all([runMou(argv), runMou(['--help'])]);
    expect(shown).toEqual(help);
  });

  test('speaks the language that the command line names, wherever it stands', async () => {
    const [before, after] = await Promise.all([
      runMou(['--lang', 'id', '--help']),
      runMou(['--help', '--lang=id']),
    ]);
    expect(before.out).toContain('Pemakaian: mou [pilihan] [perintah]');
    expect(after.out).toBe(before.out);
  });

  test('lists every command', async () => {
    const { out } = await runMou(['--help']);
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });
});

describe('mou help check', () => {
  test.each(LANGUAGES)('in %s', async (language) => {
    const { out } = await runMou(['help', 'check'], { language });
    expect(out).toMatchSnapshot();
    expect((await runMou(['check', '--help'], { language })).out).toBe(out);
  });
});

describe('a mistake on the command line is answered in one sentence', () => {
  test.each([
    [
      ['chek'],
      'There is no command `chek`. Did you mean `check`?',
      'Tidak ada perintah `chek`. Mungkin maksudnya `check`?',
    ],
    [['laporan'], 'There is no command `laporan`.', 'Tidak ada perintah `laporan`.'],
    [
      ['chek', '--strict'],
      'There is no command `chek`. Did you mean `check`?',
      'Tidak ada perintah `chek`. Mungkin maksudnya `check`?',
    ],
    [
      ['--langg', 'id'],
      'There is no option `--langg` here. Did you mean `--lang`?',
      'Tidak ada pilihan `--langg` di sini. Mungkin maksudnya `--lang`?',
    ],
    [
      ['check', '--stict'],
      'There is no option `--stict` here. Did you mean `--strict`?',
      'Tidak ada pilihan `--stict` di sini. Mungkin maksudnya `--strict`?',
    ],
    [['check', '-x'], 'There is no option `-x` here.', 'Tidak ada pilihan `-x` di sini.'],
    [
      ['check', '--format'],
      'A value is missing: -f, --format <format>.',
      'Nilainya belum diisi: -f, --format <format>.',
    ],
    [
      ['check', '--format', 'xml'],
      '-f, --format <format>: `xml` is not possible. Possible are: text, compact, json, sarif, github, gitlab, junit, checkstyle, markdown.',
      '-f, --format <format>: `xml` tidak dapat dipakai. Yang dapat dipakai: text, compact, json, sarif, github, gitlab, junit, checkstyle, markdown.',
    ],
    [
      ['check', '--max-warnings', "it's"],
      "--max-warnings <count>: `it's` is not possible. Possible are: 0, 1, 2 ...",
      "--max-warnings <jumlah>: `it's` tidak dapat dipakai. Yang dapat dipakai: 0, 1, 2 ...",
    ],
    [
      ['completions', 'tcsh'],
      '<shell>: `tcsh` is not possible. Possible are: bash, zsh, fish, powershell.',
      '<shell>: `tcsh` tidak dapat dipakai. Yang dapat dipakai: bash, zsh, fish, powershell.',
    ],
    [
      ['--lang', 'fr', 'check'],
      '--lang <language>: `fr` is not possible. Possible are: id, en.',
      '--lang <bahasa>: `fr` tidak dapat dipakai. Yang dapat dipakai: id, en.',
    ],
    [
      ['-C'],
      'A value is missing: -C, --directory <folder>.',
      'Nilainya belum diisi: -C, --directory <folder>.',
    ],
    [
      ['-C', '/no/such/folder', 'check'],
      '-C /no/such/folder: there is no such folder.',
      '-C /no/such/folder: tidak ada folder seperti itu.',
    ],
  ])('mou %j', async (argv, english, indonesian) => {
    for (const [language, sentence] of [
      ['en', english],
      ['id', indonesian],
    ] as const) {
      const { out, err, code } = await runMou(argv, { language });
      expect({ out, code }).toEqual({ out: '', code: 2 });
      expect(err.split('\n')[0]).toBe(
        `${language === 'en' ? 'mou cannot go on' : 'mou tidak dapat melanjutkan'}: ${sentence}`,
      );
      expect(err).not.toMatch(/\n\s+at |error:/);
    }
  });

  test('and points to the help of the command in question', async () => {
    expect((await runMou(['check', '--stict'])).err).toContain('`mou help check` shows what is possible.');
    expect((await runMou(['chek'])).err).toContain('`mou help` shows what is possible.');
  });

  test.each(LANGUAGES)('a command to explain that there is not, in %s', async (language) => {
    const { out, err, code } = await runMou(['help', 'chek'], { language });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('`check`?');
  });

  test('what a terminal would obey is shown, not sent', async () => {
    const { err } = await runMou(['\u001b[31mcheck']);
    expect(err).toContain('<U+001B>[31mcheck');
  });
});
