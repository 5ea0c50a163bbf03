/** The manual page: everything that help tells, in both languages, and nothing that troff would obey. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { manPage } from '../../src/output/man-page.ts';
import { runMou } from '../support/context.ts';

/** The macros that the page uses; any other line that begins with a full stop would be a mistake. */
const MACROS = /^\.(TH|SH|SS|TP|B|PP|nf|fi)( |$)/;

describe.each(LANGUAGES)('mou help --man in %s', (language) => {
  test('has every command with its options and examples', async () => {
    const { out, code } = await runMou(['help', '--man'], { language });
    expect(code).toBe(0);
    const titles = [...out.matchAll(/^\.SS "mou ([a-z]+)/gm)].map(([, name]) => name);
    expect(titles).toEqual([...commands.map(({ name }) => name), 'help']);
    expect(out).toContain('\\-\\-max\\-warnings');
    expect(out.match(language === 'en' ? /^Examples:$/gm : /^Contoh:$/gm)?.length).toBe(commands.length);
  });

  test('begins no line with what troff would obey, except what is meant', async () => {
    const { out } = await runMou(['help', '--man'], { language });
    const obeyed = out.split('\n').filter((line) => /^[.']/.test(line));
    expect(obeyed.filter((line) => !MACROS.test(line))).toEqual([]);
    expect(out.replaceAll(/\\(e|-|&|\(dq)/g, '')).not.toContain('\\');
  });
});

test('texts stay texts', () => {
  const page = manPage(
    {
      version: '1.0.0',
      about: '.so /etc/passwd',
      usage: '[options]',
      commands: [
        { usage: 'check "all"', summary: "'br", terms: [['-q', 'a\\b']], notes: '.nf\n  mou check' },
      ],
      options: [],
    },
    'en',
  );
  expect(page).toContain('mou \\- \\&.so /etc/passwd\n');
  expect(page).toContain('.SS "mou check \\(dqall\\(dq"\n\\&\'br\n.TP\n.B "\\-q"\na\\eb\n');
  expect(page).toContain('.nf\n\\&.nf\n  mou check\n.fi\n');
});
