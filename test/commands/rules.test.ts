/** mou rules: every rule is listed with what it counts as here, and explained in both languages. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { rulesById } from '../../src/rules/index.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const ids = [...rulesById.keys()];

describe.each(LANGUAGES)('in %s', (language) => {
  test('mou rules lists every rule once, within 80 columns', async () => {
    const { out, err, code } = await runMou(['rules'], { language });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const listed = out.split('\n').flatMap((line) => /^ {2}([a-z][a-z-]+) {2}/.exec(line)?.[1] ?? []);
    expect(listed.toSorted()).toEqual(ids.toSorted());
    expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  test.each(ids)('mou rules %s explains it', async (id) => {
    const { out, err, code } = await runMou(['rules', id], { language });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const { title, why, fix } = rulesById.get(id)?.texts[language] ?? { title: '', why: '', fix: '' };
    const flowing = out.replaceAll(/\s+/g, ' ');
    for (const text of [id, title, why, fix]) expect(flowing).toContain(text.replaceAll(/\s+/g, ' '));
    // Examples are shown as they would be written; everything else fits.
    const prose = out.split('\n').filter((line) => !line.startsWith('    '));
    expect(prose.filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  test('the page of a rule', async () => {
    expect((await runMou(['rules', 'unused-suppression'], { language })).out).toMatchSnapshot();
  });

  test('a rule that there is not', async () => {
    const { out, err, code } = await runMou(['rules', 'unused-supression'], { language });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/`unused-supression`\. (Did you mean|Mungkin maksudnya) `unused-suppression`\?/);
    const other = await runMou(['rules', 'quite-another-thing'], { language });
    expect(other.err).toContain('`mou rules`');
  });
});

describe('in a register that changed severities', () => {
  const config = 'language: en\nrules:\n  unused-suppression: off\n';

  test('the list says what changed them', async () => {
    const cwd = folderOf({ 'mou.config.yaml': config });
    const { out } = await runMou(['rules'], { cwd });
    expect(out).toMatch(/^ {2}unused-suppression +off \[config\] +A comment silences nothing$/m);
    expect(out.match(/\[config\]/g)).toHaveLength(1);
  });

  test('the page says what it would be otherwise', async () => {
    const cwd = folderOf({ 'mou.config.yaml': config });
    const { out } = await runMou(['rules', 'unused-suppression'], { cwd });
    expect(out).toMatch(/^unused-suppression {2}off\n {2}changed in mou\.config\.yaml, otherwise warning$/m);
  });

  test('JSON has both severities', async () => {
    const cwd = folderOf({ 'mou.config.yaml': config });
    const { out } = await runMou(['rules', 'unused-suppression', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      rules: [{ severity: 'off', default_severity: 'warning', changed_by: 'config' }],
    });
  });

  test("the register's language is spoken", async () => {
    const cwd = folderOf({ 'mou.config.yaml': 'language: id\n' });
    expect((await runMou(['rules', 'unused-suppression'], { cwd })).out).toContain('Yang perlu dilakukan');
  });
});
