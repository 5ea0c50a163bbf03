/** The catalogue of wrong registers: each page says what mou answers, and together they leave nothing out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** What no file on a test's disk can bring about. */
const OUT_OF_REACH = new Set([
  'unreadable-file.denied', // whoever runs tests as root may read everything
]);

/** Sentences that are not written where they are thrown; `undefined` for the one that only a person can bring about. */
const WRITTEN_ELSEWHERE = new Map<string, RegExp | undefined>([
  ['src/commands/help.ts', /There is no command .chekc/],
  ['src/commands/chosen-rows.ts', /--where, at character/],
  ['src/commands/import.ts', /2 documents of the register cannot be read/],
  ['src/commands/import-back.ts', /is no JSON that mou export made/],
  ['src/commands/import-columns.ts', /has no sheet whose head mou can read/],
  ['src/commands/import-kinds.ts', /cannot tell for certain what the rows of .CSV. are/],
  ['src/commands/import-own.ts', /mou does not know whose register this is/],
  ['src/commands/import-writing.ts', undefined], // what no editing can reach: test/output/import/record-files.test.ts
  ['src/io/workbook/read-workbook.ts', /There is no file rekap/],
  ['src/io/workbook/read-csv-table.ts', /a quotation mark is opened and never closed/],
  ['src/io/workbook/read-spreadsheet.ts', undefined], // protected and damaged files: test/io/workbook
  ['src/io/read-attachment.ts', /There is no file .scan\.pdf. to attach/],
  ['src/editing/acts/rename.ts', /is the id of another record\. If both are/],
  ['src/editing/change-records.ts', /mou cannot change .signing place. without/],
  ['src/io/apply-changes.ts', /cannot be written \(ENAMETOOLONG\)\. Nothing was changed/],
  ['src/commands/report/plan-files.ts', undefined], // for reports that are pages of their own: test/commands/report.test.ts
  ['src/commands/questions-left.ts', undefined], // whoever stops answering: test/io/ask-new.test.ts
  ['src/commands/init.ts', undefined], // whoever stops answering: test/commands/init.test.ts
]);

describe('pages', () => {
  test.each(pageNames())('%s', async (name) => {
    const page = pages.get(name);
    await expect(page?.markdown).toMatchFileSnapshot(`./${name}`);
  });

  test('no answer is a defect of mou', () => {
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
    const english = stops
      .filter(({ language }) => language === 'en')
      .map(({ text }) => text.replaceAll(/\s+/g, ' ')); // wherever its lines were broken
    const errors = thrownErrors();
    const missing = errors.filter(({ place, pattern }) => {
      const [file = ''] = place.split(':');
      if (pattern === undefined && !WRITTEN_ELSEWHERE.has(file)) return true;
      const sought = pattern ?? WRITTEN_ELSEWHERE.get(file);
      return sought !== undefined && !english.some((text) => sought.test(text));
    });
    expect(missing.map(({ place }) => place)).toEqual([]);
    expect(errors.length).toBeGreaterThan(25);
  });
});
