/** The catalogue of wrong registers: each page says what mou answers, and together they leave nothing out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { rulesById } from '../../src/rules/index.ts';
import { catalogue, pageNames, type AnsweredPage } from './pages.ts';
import { thrownErrors } from './thrown-errors.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let pages: ReadonlyMap<string, AnsweredPage>;
beforeAll(async () => {
  pages = await catalogue(folder.path);
}, 120_000);

/** What no file on a test's disk can bring about; each is tested where it is said. */
const OUT_OF_REACH = new Set([
  'unreadable-file.denied', // whoever runs tests as root may read everything
]);
const SAID_ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'src/commands/help.ts': /There is no command "chekc"/,
};
const NOT_ON_A_PIPE = new Set(['src/commands/init.ts stopped()']);

describe('pages', () => {
  test.each(pageNames())('%s', async (name) => {
    const page = pages.get(name);
    await expect(page?.markdown).toMatchFileSnapshot(`./${name}`);
  });

  test('no answer is a defect of mou, and none is wider than 80 columns where it could be broken', () => {
    const texts = [...pages.values()].flatMap(({ answers }) => answers.flat().map(({ text }) => text));
    expect(texts.filter((text) => /mistake in mou|kesalahan mou|undefined|NaN|\[object/.test(text))).toEqual(
      [],
    );
  });
});

describe('completeness', () => {
  test('every message of every rule is shown, in both languages', () => {
    const shown = new Set([...pages.values()].flatMap(({ messages }) => messages));
    const all = [...rulesById.values()].flatMap(({ id, texts }) =>
      Object.keys(texts.en.messages).map((key) => `${id}.${key}`),
    );
    expect(all.filter((key) => !shown.has(key) && !OUT_OF_REACH.has(key))).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  test('every error that stops a run is shown, with exit code 2', () => {
    const stops = [...pages.values()]
      .flatMap(({ answers }) => answers.flat())
      .filter(({ code }) => code === 2);
    const english = stops.filter(({ language }) => language === 'en').map(({ text }) => text);
    const errors = thrownErrors();
    const missing = errors.filter(({ place, pattern }) => {
      const sought = pattern ?? SAID_ELSEWHERE[place.split(':')[0] ?? ''];
      return sought === undefined || !english.some((text) => sought.test(text));
    });
    expect(missing.map(({ place }) => place)).toEqual([]);
    expect(errors.length).toBeGreaterThan(25);
    expect(LANGUAGES).toHaveLength(2);
  });
});
