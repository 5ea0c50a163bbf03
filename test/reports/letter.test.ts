/** The letter that proposes to renew: to whom it can be written, what it says of the end, and how its head is set. */
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/reports/document.ts';
import { readMarkdown } from '../../src/reports/read-markdown.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const FILES = {
  'mou.config.yaml': 'format: 1\ninstitution: {name: Universitas Lembah Anai}\n',
  'x.yaml': `kind: agreement
id: diakhiri
title: Nota Kesepahaman Bahari
parties: [{name: Universitas Lembah Anai, signed: 2024-01-10}, {name: Politeknik Bahari, signed: 2024-01-10}]
term: {lasts: 5 tahun}
termination: {notice_given: 2025-03-01, last_day: 2025-06-30}
---
kind: agreement
id: gugur
title: Perjanjian Kerja Sama Bahari
parties: [{name: Universitas Lembah Anai, signed: 2022-01-10}, {name: Politeknik Bahari, signed: 2022-01-10}]
term: {lasts: 5 tahun}
lapses_if_inactive: P2Y
`,
};

async function letter(id: string, asOf: string, ...more: readonly string[]): ReturnType<typeof runMou> {
  return runMou(['report', 'letter', id, '--as-of', asOf, ...more], { cwd: folderOf(FILES) });
}

/** Dates do not wrap. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

describe('an agreement that was ended', () => {
  test.each([
    ['diakhiri', '2025-06-30', 0, 'berlaku sampai dengan 30 Juni 2025'],
    ['diakhiri', '2025-07-01', 2, 'sudah diakhiri, hari terakhirnya 30 Juni 2025'],
    ['gugur', '2023-06-01', 0, 'berlaku sampai dengan 9 Januari 2027'],
    ['gugur', '2024-06-01', 2, 'sudah gugur, hari terakhirnya'],
  ])('%s on %s: exit code %i', async (id, asOf, code, says) => {
    const answer = await letter(id, asOf, '--lang', 'id');
    expect(answer.code).toBe(code);
    expect(plain(answer.out + answer.err)).toContain(says);
  });
});

test.each([
  ['en', '2026-01-26', 'which is in force until 9 January 2027'],
  ['en', '2027-02-01', 'which was in force until 9 January 2027'],
  ['id', '2027-02-01', 'dan telah berakhir pada 9 Januari 2027'],
])('in %s on %s it says how the end stands to the day', async (lang, asOf, says) => {
  const cwd = folderOf({ ...FILES, 'x.yaml': FILES['x.yaml'].replace('lapses_if_inactive: P2Y\n', '') });
  const { out } = await runMou(['report', 'letter', 'gugur', '--as-of', asOf, '--lang', lang], { cwd });
  expect(plain(out)).toContain(says);
});

describe('columns', () => {
  const sharesIn = (opening: string): readonly number[] =>
    readMarkdown(`${opening}\na\n\n---\n\nb\n:::\n`).flatMap((block) =>
      block.kind === 'box' ? columnsOf(block).map(({ share }) => share) : [],
    );

  test.each([
    ['::: columns', [1, 1]],
    ['::: columns 3 2', [3, 2]],
    ['::: columns 3', [3, 1]],
    ['::: columns 0 2', []],
    ['::: right 3', []],
  ])('%s', (opening, shares) => {
    expect(sharesIn(opening)).toEqual(shares);
  });

  test('the subject has more room than the date', async () => {
    const { out } = await letter('gugur', '2023-06-01', '--format', 'html');
    expect(out.match(/<div style="flex:\d">/g)).toEqual(['<div style="flex:3">', '<div style="flex:2">']);
  });
});
