/** What templates get is what the schema says, for every report of every example. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { REPORTS } from '../../src/reports/index.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';
import { EXAMPLES, subjectsIn } from './examples.ts';

const ajv = editorValidator();
const DOCUMENTED = REPORTS.filter(({ name }) => documented().includes(name));

function documented(): readonly string[] {
  return [
    'summary',
    'register',
    'ending',
    'activities',
    'dormant',
    'letter',
    'minutes',
    'partner',
    'charts',
    'dashboard',
    'accreditation',
    'laporkerma',
  ];
}

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

describe.each(EXAMPLES)('the example $name', ({ cwd }) => {
  test.each(DOCUMENTED)('$name', async ({ name, subjects }) => {
    for (const lang of LANGUAGES) {
      for (const subject of subjectsIn(cwd, subjects, name)) {
        const data = await dataOf(cwd, [name, ...subject, '--lang', lang]);
        expect(mistakesIn(name, data)).toBeNull();
      }
    }
  });
});

test('of a whole office, in public too', async () => {
  const cwd = folderOf(OFFICE);
  for (const { name, subjects } of DOCUMENTED) {
    for (const subject of subjectsIn(cwd, subjects, name)) {
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
