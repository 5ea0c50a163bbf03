/** Baselines: a dirty register turns CI on today and can only get better. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';
import { BASELINE_FILE } from '../../src/commands/baseline-file.ts';

const AGREEMENT = (id: string, more = ''): string => `kind: agreement
id: ${id}
title: Nota ${id}
instrument: mou
parties: [{ name: A, signed: 2020-01-26 }, { name: B, signed: 2020-01-26 }]
${more}`;

/** Findings of every sort: a reference, an unreadable file, what is missing twice, what only the day raises. */
const DIRTY = {
  'mou.config.yaml': 'format: 1\nlanguage: en\n',
  'satu.yaml': AGREEMENT('satu', 'under: tidak-ada\nfollow_ups: [{ what: Rapat, due: 2021-01-01 }]\n'),
  'dua.yaml': AGREEMENT('dua'),
  'rusak.yaml': 'kind: agreement\nid: rusak\ntitle: "tanpa penutup\n',
};

async function check(cwd: string, ...argv: string[]): ReturnType<typeof runMou> {
  return runMou(['check', ...argv], { cwd });
}

async function withBaseline(): Promise<string> {
  const root = folderOf(DIRTY);
  const { out, err, code } = await check(root, '--write-baseline');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out).toMatch(/^\d+ findings written to \.mou-baseline\.yaml\. From now on/);
  return root;
}

describe('with a baseline', () => {
  test('what was there is green, and one new fault is red with that fault alone', async () => {
    const root = await withBaseline();
    const green = await check(root, '--strict');
    expect({ code: green.code, err: green.err }).toEqual({ code: 0, err: '' });
    expect(green.out).toMatch(/no errors, 3 matters for attention, \d+ in the baseline/);
    writeInto(root, { 'tiga.yaml': AGREEMENT('tiga', 'under: hilang\n') });
    const { out, code } = await check(
      root,
      '-f',
      'compact',
      '--rule',
      'number-missing=off',
      '--attention',
      'off',
    );
    expect(code).toBe(1);
    const errors = out.split('\n').filter((line) => line.includes(': error '));
    expect(errors).toEqual([expect.stringContaining('tiga.yaml:6:8: error unknown-reference')]);
  });

  test('one new fault is seen although many agreements need attention', async () => {
    const due = 'follow_ups: [{ what: Rapat, due: 2021-01-01 }]\n';
    const ids = Array.from({ length: 30 }, (_, n) => `nota-${String(n)}`);
    const root = folderOf({
      'mou.config.yaml': 'format: 1\nlanguage: en\n',
      ...Object.fromEntries(ids.map((id) => [`${id}.yaml`, AGREEMENT(id, due)])),
    });
    await check(root, '--write-baseline');
    writeInto(root, { 'baru.yaml': AGREEMENT('baru', 'under: hilang\n') });
    const { out, code } = await check(root, '--rule', 'dormant=off');
    expect(code).toBe(1);
    expect(out.slice(0, out.indexOf('Needs attention'))).toContain('baru.yaml:6:8  error  unknown-reference');
    expect(out.match(/follow-up-overdue/g)).toHaveLength(10);
    expect(out).toContain('10 of 30 matters for attention are shown. --format compact shows all.\n');
    const compact = await check(root, '--rule', 'dormant=off', '-f', 'compact');
    expect(compact.out.match(/follow-up-overdue/g)).toHaveLength(30);
  });

  test('moved lines, another order, another file and another language are known all the same', async () => {
    const root = await withBaseline();
    rmSync(join(root, 'satu.yaml'));
    writeInto(root, { 'arsip/lama.yaml': `# dipindahkan\n\n${DIRTY['satu.yaml']}` });
    for (const language of ['en', 'id']) {
      expect((await check(root, '--strict', '--lang', language)).code, language).toBe(0);
    }
  });

  test('a second fault of the same kind in the same record is new', async () => {
    const record = (count: number): string =>
      `kind: activity\nid: rapat\ntitle: Rapat\nform: meeting\non: 2024-01-01\nunder: [${Array.from({ length: count }, () => 'hilang').join(', ')}]\n`;
    const root = folderOf({ 'mou.config.yaml': '', 'a.yaml': record(2) });
    await check(root, '--write-baseline');
    expect(readFileSync(join(root, BASELINE_FILE), 'utf8')).toContain('"count":2');
    expect((await check(root)).code).toBe(0);
    writeInto(root, { 'a.yaml': record(3) });
    const { out } = await check(root, '-f', 'compact');
    expect(out.match(/unknown-reference/g)).toHaveLength(1);
  });

  test('what is mended is told, with the way to take it out', async () => {
    const root = await withBaseline();
    writeInto(root, { 'satu.yaml': DIRTY['satu.yaml'].replace('under: tidak-ada\n', '') });
    const { err, code } = await check(root);
    expect(code).toBe(0);
    expect(err).toBe(
      '1 entry of .mou-baseline.yaml no longer occurs. Remove it with: mou check --write-baseline\n  unknown-reference  satu\n',
    );
    const { out } = await check(root, '-f', 'json');
    const { registers } = JSON.parse(out) as { registers: { outdated: object[] }[] };
    expect(registers[0]?.outdated).toEqual([
      { rule: 'unknown-reference', record: 'satu', file: null, count: 1, found: 0 },
    ]);
    await check(root, '--write-baseline');
    expect((await check(root)).err).toBe('');
  });

  test('a part of the register says nothing about the rest of the baseline', async () => {
    const root = await withBaseline();
    expect((await check(root, 'dua.yaml')).err).toBe('');
    git(root, ['init', '--quiet']);
    commitAt(root, '2026-01-05T09:00:00+07:00', 'Begin');
    writeInto(root, { 'satu.yaml': DIRTY['satu.yaml'].replace('under: tidak-ada\n', '') });
    expect((await check(root, '--changed')).err).toBe('');
  });

  test('--no-baseline reports everything; --baseline takes another file', async () => {
    const root = await withBaseline();
    expect((await check(root, '--no-baseline')).code).toBe(1);
    writeInto(root, { 'kosong.yaml': '', 'lain.txt': 'version: 1\nfindings: []\n' });
    expect((await check(root, '--baseline', 'lain.txt')).code).toBe(1);
    rmSync(join(root, BASELINE_FILE));
    expect((await check(root)).code).toBe(1);
  });
});

describe('the file', () => {
  test('is in order, one entry a line, the same every time, and no record of the register', async () => {
    const root = await withBaseline();
    const text = readFileSync(join(root, BASELINE_FILE), 'utf8');
    const entries = text.split('\n').filter((line) => line.startsWith('  - '));
    expect(entries).toEqual(entries.toSorted());
    expect(text).toMatchInlineSnapshot(`
      "# Findings that were known when this file was written: mou check leaves them out.
      # Made by \`mou check --write-baseline\`; write it anew once some of them are mended.
      version: 1
      findings:
        - {"rule":"document-missing","record":"dua","message":"none","data":{}}
        - {"rule":"document-missing","record":"satu","message":"none","data":{}}
        - {"rule":"number-missing","record":"dua","message":"none","data":{}}
        - {"rule":"number-missing","record":"satu","message":"none","data":{}}
        - {"rule":"signatory-missing","record":"dua","message":"missing","data":{"party":"A"}}
        - {"rule":"signatory-missing","record":"dua","message":"missing","data":{"party":"B"}}
        - {"rule":"signatory-missing","record":"satu","message":"missing","data":{"party":"A"}}
        - {"rule":"signatory-missing","record":"satu","message":"missing","data":{"party":"B"}}
        - {"rule":"term-missing","record":"dua","message":"missing","data":{}}
        - {"rule":"term-missing","record":"satu","message":"missing","data":{}}
        - {"rule":"unknown-reference","record":"satu","message":"record","data":{"id":"tidak-ada","kinds":["agreement"]}}
        - {"rule":"yaml-syntax","record":"rusak","message":"unclosedQuote","data":{"quote":"\\""}}
      "
    `);
    await check(root, '--write-baseline');
    expect(readFileSync(join(root, BASELINE_FILE), 'utf8')).toBe(text);
  });

  test('merges by itself where two branches mend different things', async () => {
    const root = await withBaseline();
    git(root, ['init', '--quiet']);
    commitAt(root, '2026-01-05T09:00:00+07:00', 'Begin');
    git(root, ['checkout', '--quiet', '-b', 'lain']);
    writeInto(root, { 'satu.yaml': DIRTY['satu.yaml'].replace('under: tidak-ada\n', '') });
    await check(root, '--write-baseline');
    commitAt(root, '2026-01-06T09:00:00+07:00', 'Satu');
    git(root, ['checkout', '--quiet', 'main']);
    writeInto(root, { 'dua.yaml': AGREEMENT('dua', 'documents: [{ original_at: Lemari 3 }]\n') });
    await check(root, '--write-baseline');
    commitAt(root, '2026-01-07T09:00:00+07:00', 'Dua');
    git(root, ['merge', '--quiet', '--no-edit', 'lain']);
    const { code, err } = await check(root, '--strict');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('is not written in a dry run, nor over what somebody wrote', async () => {
    const root = folderOf({ ...DIRTY, 'catatan.txt': 'milik saya\n' });
    const { out } = await check(root, '--write-baseline', '--dry-run');
    expect(out).toMatch(/would be written to \.mou-baseline\.yaml\.$/m);
    expect((await check(root)).code).toBe(1);
    const refused = await check(root, '--write-baseline', 'catatan.txt');
    expect(refused.code).toBe(2);
    expect(readFileSync(join(root, 'catatan.txt'), 'utf8')).toBe('milik saya\n');
  });

  test('texts of records stay texts in it', async () => {
    const root = folderOf({
      'mou.config.yaml': '',
      'a.yaml': 'kind: institution\nid: a\nname: A\n"x\\n- {b: \\u202e}": 1\n',
    });
    await check(root, '--write-baseline');
    expect(readFileSync(join(root, BASELINE_FILE), 'utf8')).not.toContain('\u202e');
    expect((await check(root)).code).toBe(0);
  });
});

test('several registers have a file each', async () => {
  const folder = folderOf({});
  for (const name of ['a', 'b']) {
    writeInto(join(folder, name), DIRTY);
  }
  expect((await check(folder, '--write-baseline')).out.split('\n')).toHaveLength(3);
  expect((await check(folder, '--strict')).code).toBe(0);
  expect((await check(folder, '--write-baseline', 'satu.txt')).code).toBe(2);
});
