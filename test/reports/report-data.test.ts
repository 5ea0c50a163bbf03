/** What templates get is what the schema says, for every report of every example. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { REPORTS } from '../../src/reports/index.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { editorValidator, readJson, validatorOf } from '../schemas/schema-files.ts';
import { EXAMPLES, subjectsIn } from './examples.ts';

const ajv = editorValidator();
async function dataOf(cwd: string, argv: readonly string[]): Promise<unknown> {
  const { out, err } = await runMou(['report', ...argv, '--format', 'json', '--as-of', '2026-06-01'], {
    cwd,
  });
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

function mistakesIn(name: string, data: unknown): unknown {
  const validate = validatorOf(ajv, `report-data.schema.json#/$defs/${name}`);
  return validate(data) ? null : validate.errors;
}

test('of every report and of nothing else is described', () => {
  const described = JSON.stringify(readJson('report-data.schema.json')['anyOf']);
  const names = [...described.matchAll(/#\/\$defs\/([a-z-]+)/g)].map(([, name]) => name);
  expect(names.toSorted()).toEqual(REPORTS.map(({ name }) => name).sort());
});

describe.each(EXAMPLES)('the example $name', ({ cwd }) => {
  test.each(REPORTS)('$name', async (entry) => {
    const { name } = entry;
    for (const lang of LANGUAGES) {
      for (const subject of subjectsIn(cwd, entry)) {
        const data = await dataOf(cwd, [name, ...subject, '--lang', lang]);
        expect(mistakesIn(name, data)).toBeNull();
      }
    }
  });
});

test('of a whole office, in public too', async () => {
  const cwd = folderOf(OFFICE);
  for (const entry of REPORTS) {
    const { name } = entry;
    for (const subject of subjectsIn(cwd, entry)) {
      expect(mistakesIn(name, await dataOf(cwd, [name, ...subject]))).toBeNull();
      expect(mistakesIn(name, await dataOf(cwd, [name, ...subject, '--public']))).toBeNull();
    }
  }
});

test('of a dashboard for the office, with every picture', async () => {
  const data = await dataOf(folderOf(OFFICE), ['dashboard', '--internal']);
  expect(mistakesIn('dashboard', data)).toBeNull();
  expect(data).toMatchObject({
    public: false,
    map: { markup: expect.stringContaining('<svg') as string },
    years: { picture: { markup: expect.stringContaining('<svg') as string } },
    timeline: { markup: expect.stringContaining('<svg') as string },
  });
});

test.each([
  ['a day, the day before', '2030-03-01', '2030-02-28', null],
  ['a day, on it', '2030-03-01', '2030-03-01', 'renewing'],
  ['a month that is only roughly known, the day before', '2030-03~', '2030-02-28', null],
  ['a month that is only roughly known, from its first day', '2030-03~', '2030-03-01', 'renewing'],
  ['a doubtful year, from its first day', '2030?', '2030-01-01', 'renewing'],
])('what is decided about an ending is known: %s', async (_, on, asOf, decided) => {
  const cwd = folderOf({
    'cmu.yaml': `kind: agreement
id: cmu-2025
title: MoU Universitas Lembah Anai dan CMU
parties: [{name: Universitas Lembah Anai, signed: 2025-03-10}, {name: CMU, signed: 2025-03-10}]
term: {lasts: P5Y}
closure: {on: ${on}, decision: renewing}
`,
  });
  const { out } = await runMou(['report', 'ending', '--format', 'json', '--as-of', asOf], { cwd });
  expect(JSON.parse(out)).toMatchObject({ agreements: [{ decided }] });
});
