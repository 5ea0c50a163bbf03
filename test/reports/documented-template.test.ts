/** The template that the documentation shows works as it stands there, at the first try. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { ROOT } from '../source-files.ts';

test.each([
  ['docs/reports.md', 'en', '# Partners\n\n7\u00A0agreements as of 26\u00A0January\u00A02026.\n'],
  ['docs/reports.id.md', 'id', '# Mitra\n\n7\u00A0perjanjian per 26\u00A0Januari\u00A02026.\n'],
] as const)('%s', async (page, lang, beginning) => {
  const [, template = ''] = /```text\n(---\n[^]*?)```/.exec(readFileSync(join(ROOT, page), 'utf8')) ?? [];
  const cwd = folderOf({ ...OFFICE, [`templates/reports/register.${lang}.md.hbs`]: template });
  const { out, err, code } = await runMou(['report', 'register', '--lang', lang], { cwd });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out.startsWith(beginning)).toBe(true);
  expect((await runMou(['report', 'register', '--lang', lang, '-o', 'a.pdf'], { cwd })).code).toBe(0);
});
