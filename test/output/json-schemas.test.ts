/** The JSON that programs read is what its schema promises. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';
import { ROOT } from '../source-files.ts';
import { folderOf } from '../support/folders.ts';
import { runMou } from '../support/context.ts';
import { STORY } from '../support/story.ts';

const UNCERTAIN = `kind: agreement
id: kira-kira-2018
title: Nota Kesepahaman yang Tanggalnya Tidak Pasti
parties:
  - {institution: lembah-anai, signed: 2018-06~}
  - {institution: bahari-tarakan, signed: 2018}
term: {lasts: 12 tahun}
`;

const ajv = editorValidator();

describe('mou check --format json follows check-report.schema.json', () => {
  const validate = validatorOf(ajv, 'check-report.schema.json');

  test.each([
    ['clean registers and several at once', ['examples'], 0],
    ['registers with every sort of mistake', ['test/fixtures/mistakes'], 1],
    ['part of a register', ['examples/smamga-iism/agreements'], 0],
    ['what only days have raised', ['examples', '--as-of', '2036-01-01'], 0],
    ['the same, counted', ['examples', '--as-of', '2036-01-01', '--attention', 'error'], 1],
  ])('%s', async (_, operands, expected) => {
    const { out, err, code } = await runMou(['check', '--format', 'json', ...operands], { cwd: ROOT });
    expect({ err, code }).toEqual({ err: '', code: expected });
    const report: unknown = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test('where it holds findings with related places and replacements', async () => {
    const record = (name: string): string => `kind: institution\nid: undana\nname: ${name}\ncountry: ID\n`;
    const cwd = folderOf({
      'mou.config.yaml': 'languag: id\n',
      'a.yaml': record('Universitas Nusa Cendana'),
      'b.yaml': record('Universitas Widya Mandira'),
    });
    const { out, code } = await runMou(['check', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    const report = JSON.parse(out) as { findings: { related: object[]; replacement: string | null }[] };
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.findings.some(({ related }) => related.length > 0)).toBe(true);
    expect(report.findings.some(({ replacement }) => replacement === 'language')).toBe(true);
  });
});

test.each([
  ['every rule', ['rules']],
  ['one rule', ['rules', 'unused-suppression']],
  ['rules that a register changed', ['-C', join(ROOT, 'examples/smamga-iism'), 'rules']],
])('mou rules --format json follows rule-list.schema.json: %s', async (_, argv) => {
  const validate = validatorOf(ajv, 'rule-list.schema.json');
  const { out, err, code } = await runMou([...argv, '--format', 'json'], { cwd: ROOT });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['a register with a bit of everything', STORY, '2026-01-26'],
  ['uncertain days', { ...STORY, 'x.yaml': UNCERTAIN }, '2030-01-26'],
  ['mistakes', { ...STORY, 'x.yaml': 'kind: agreement\n' }, '2026-01-26'],
  ['nothing that comes', { 'x.yaml': 'kind: institution\nid: x\nname: X\n' }, '2026-01-26'],
])('mou status --format json follows status.schema.json: %s', async (_, files, asOf) => {
  const validate = validatorOf(ajv, 'status.schema.json');
  const { out, code } = await runMou(['status', '--format', 'json', '--as-of', asOf], {
    cwd: folderOf(files),
  });
  expect(code).toBe(0);
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
});

test.each(['nota-2021', 'magang-2022', 'penjajakan-kumbar', 'lembah-anai', 'kelas-2026', 'ula-jaringan'])(
  'mou show --format json follows record-page.schema.json: %s',
  async (id) => {
    const validate = validatorOf(ajv, 'record-page.schema.json');
    const { out, code } = await runMou(['show', id, '--format', 'json'], { cwd: folderOf(STORY) });
    expect(code).toBe(0);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  },
);
