/** The reports of the five examples, letter by letter, as Markdown and HTML: read every change of these files. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { REPORTS } from '../../src/reports/index.ts';
import { runMou } from '../support/context.ts';
import { EXAMPLES, subjectsIn } from './examples.ts';

const NAMES = ['summary', 'register', 'ending', 'activities', 'dormant', 'letter', 'minutes'];
const KEPT = REPORTS.filter(({ name }) => NAMES.includes(name));

describe.each(EXAMPLES)('the example $name', ({ name: example, cwd }) => {
  test.each(LANGUAGES)('in %s', async (lang) => {
    const pages: string[] = [];
    for (const entry of KEPT) {
      const { name } = entry;
      for (const subject of subjectsIn(cwd, entry)) {
        const argv = ['report', name, ...subject, '--as-of', '2026-06-01', '--lang', lang];
        const { out, err, code } = await runMou(argv, { cwd });
        expect({ err, code }).toEqual({ err: '', code: 0 });
        expect(out).not.toMatch(/undefined|\[object|NaN|figure:|^:::/m);
        pages.push(`<!-- mou ${argv.join(' ')} -->\n\n${out}`);
      }
    }
    await expect(pages.join('\n')).toMatchFileSnapshot(`golden/${example}.${lang}.md`);
  });

  test('as HTML', async () => {
    const argv = ['report', 'register', '--as-of', '2026-06-01', '--lang', 'id', '--format', 'html'];
    const { out } = await runMou(argv, { cwd });
    await expect(out).toMatchFileSnapshot(`golden/${example}.register.html`);
  });
});
