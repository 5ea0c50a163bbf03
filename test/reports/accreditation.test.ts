/** `mou report accreditation`: tables, score and what is missing, in both languages. */
import { describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { CAMPUS } from '../support/campus.ts';
import { folderOf } from '../support/folders.ts';

type Answer = { readonly out: string; readonly err: string; readonly code: number };

async function report(...argv: readonly string[]): Promise<Answer> {
  return runMou(['report', 'accreditation', '--as-of', '2026-01-26', ...argv], { cwd: folderOf(CAMPUS) });
}

test.each(['id', 'en'])('of a programme, in %s', async (lang) => {
  const { out, err, code } = await report('--unit', 'ula/ing', '--lang', lang);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out).toMatchSnapshot();
});

describe('the score', () => {
  test('is said to be missing where no lecturers are recorded', async () => {
    const { out } = await report('--unit', 'ft', '--lang', 'en');
    expect(out).toContain(
      '**There is no score yet:** the number of permanent lecturers (NDTPS) of Fakultas Teknik',
    );
  });

  test('is said to be that of one programme where none is asked for', async () => {
    const { out } = await report('--lang', 'en');
    expect(out).toContain('it is that of one study programme. Choose it with `--unit`.');
    expect(out).toContain('KKN Nagari Lembah');
  });

  test('shows the fraction where two decimals say less', async () => {
    const { out } = await report('--unit', 'ula/fkip', '--lang', 'en');
    expect(out).toContain(
      '| **B** | 2 + 2 × NI/a + NN/b − (NI × NN)/(a × b) | 2 + 2 × 1/2 + 1/6 − (1 × 1)/(2 × 6) | 37/12 ≈ 3\\.08 |',
    );
  });
});

test('as data has every number as it is', async () => {
  const { out } = await report('--unit', 'ing', '--format', 'json', '--lang', 'en');
  expect(JSON.parse(out)).toMatchObject({
    years: { ts: 2025, from: '2023-01-01', to: '2025-12-31' },
    programme: { id: 'ula/ing', lecturers: 24 },
    tables: [{ number: '1-1', rows: [{ id: 'kuliah' }] }, { rows: [{ id: 'riset' }] }, { rows: [] }],
    undecided: [
      {
        id: 'lomba',
        missing_words: [
          'which table (dharma)',
          'the partner',
          'its benefit',
          'the agreement that it carries out',
          'evidence',
        ],
      },
    ],
    incomplete: [{ id: 'riset' }],
    score: { branch: 'mixed', counts: { n1: 1, n2: 1, n3: 0, ni: 1, nn: 1, nl: 0, ndtps: 24 } },
  });
});

describe('options', () => {
  test.each([
    [['--unit', 'Pendidikan Bahasa Inggris'], 'ula/ing'],
    [['--unit', 'ING'.toLowerCase()], 'ula/ing'],
    [['--unit', 'ula/fkip'], 'ula/fkip'],
  ])('%j', async (argv, id) => {
    const { out } = await report(...argv, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ programme: { id } });
  });

  test('--ts and --year-begins move the years', async () => {
    const { out } = await report('--ts', '2023', '--year-begins', '8', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ years: { ts: 2023, from: '2021-08-01', to: '2024-07-31' } });
  });

  test('--coefficients chooses a set', async () => {
    const { out } = await report('--coefficients', 'iaps-4.0-local-1', '--unit', 'ft', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      score: { set: { id: 'iaps-4.0-local-1' }, steps: [{ value: '1,00' }] },
    });
  });

  test.each([
    [['--unit', 'ula/ingg'], /there is no such unit\. Did you mean `ula\/ing`\?/],
    [['--unit', 'kedokteran gigi'], /there is no such unit\. There is: ula\/fkip, ula\/ing, ula\/ft\./],
    [['--ts', 'dua ribu'], /--ts dua ribu: write the year of TS/],
    [['--ts', '0001'], /--ts 0001: write the year of TS/],
    [['--year-begins', '13'], /write a month from 1 to 12/],
    [['--coefficients', 'lama'], /there is no such set\. There is: iaps-4\.0/],
  ])('%j is refused', async (argv, message) => {
    const { err, code } = await report(...argv, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
