/** Titles that an import makes itself: of what the paper is, and of its parties as their records call them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/sheets/imprint.ts';
import { runMou } from '../../support/context.ts';
import { csv, office, recordsIn } from './office.ts';

const HEAD = ['Mitra', 'Nomor Naskah', 'Mulai', 'Jenis Naskah'];
const ROWS = [
  ['POLITEKNIK BAHARI', '12/A/2021', '2021-04-01', 'MoU'],
  ['Politeknik  Bahari', '13/A/2022', '2022-04-01', 'PKS'],
  ['politeknik-bahari', '14/A/2023', '2023-04-01', 'MoU'],
];
const FIRST = 'agreements/2021/politeknik-bahari-2021.yaml';
const INSTITUTION = 'institutions/politeknik-bahari.yaml';

async function importInto(folder: string, rows: readonly (readonly string[])[], language = 'en') {
  writeFileSync(join(folder, 'rekap.csv'), csv(HEAD, ...rows));
  return runMou(['import', 'rekap.csv', '--lang', language], { cwd: folder });
}

function titlesIn(folder: string): readonly string[] {
  return Object.values(recordsIn(folder)).flatMap((text) => /^title: (.*)$/m.exec(text)?.[1] ?? []);
}

function edit(
  folder: string,
  path: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): void {
  let text = readFileSync(join(folder, path), 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(folder, path), text);
}

test('name a partner as its record does, however a row spells it', async () => {
  const folder = office({});
  await importInto(folder, ROWS);
  expect(titlesIn(folder)).toEqual([
    'Memorandum of Understanding of Universitas Lembah Anai and Politeknik Bahari',
    'Memorandum of Agreement of Universitas Lembah Anai and Politeknik Bahari',
    'Memorandum of Understanding of Universitas Lembah Anai and Politeknik Bahari',
  ]);
});

test('name a partner as the record that was there says', async () => {
  const folder = office({
    'institutions/pbt.yaml':
      'kind: institution\nid: pbt\nname: Politeknik Bahari Tarakan\nalso_known_as: [Politeknik Bahari]\n',
  });
  await importInto(folder, ROWS.slice(0, 1));
  expect(titlesIn(folder)).toEqual([
    'Memorandum of Understanding of Universitas Lembah Anai and Politeknik Bahari Tarakan',
  ]);
});

describe('at a second import', () => {
  const nothing = '3 rows =\n  0 new agreements\n  3 agreements as they were';

  test('stay where an earlier import took the spelling of the row', async () => {
    const folder = office({});
    await importInto(folder, ROWS);
    const [made, then] = ['Politeknik Bahari', 'POLITEKNIK BAHARI'].map(
      (name) => `Memorandum of Understanding of Universitas Lembah Anai and ${name}`,
    );
    edit(
      folder,
      FIRST,
      [`title: ${made ?? ''}`, `title: ${then ?? ''}`],
      [`title=${fingerprint(made ?? '')}`, `title=${fingerprint(then ?? '')}`],
    );
    const before = recordsIn(folder);
    expect((await importInto(folder, ROWS)).out).toContain(nothing);
    expect(recordsIn(folder)).toEqual(before);
  });

  test('stay where somebody has given the institution another name, or asks in another language', async () => {
    const folder = office({});
    await importInto(folder, ROWS);
    edit(folder, INSTITUTION, ['name: Politeknik Bahari', 'name: Politeknik Bahari Tarakan']);
    const before = recordsIn(folder);
    expect((await importInto(folder, ROWS)).out).toContain(nothing);
    expect((await importInto(folder, ROWS, 'id')).out).toContain('3 perjanjian tetap');
    expect(recordsIn(folder)).toEqual(before);
  });

  test('follow what the paper is, and stay where a person has written one', async () => {
    const folder = office({});
    await importInto(folder, ROWS);
    const second = FIRST.replaceAll('2021', '2022');
    edit(folder, second, ['title: Memorandum of Agreement of', 'title: Magang di']);
    const rows = ROWS.map(([partner = '', number = '', from = '']) => [partner, number, from, 'IA']);
    const { out, code } = await importInto(folder, rows);
    expect(code).toBe(1);
    expect(out).toContain('politeknik-bahari-2022 title: here Magang di');
    expect(readFileSync(join(folder, FIRST), 'utf8')).toContain(
      'title: Implementation Arrangement of Universitas Lembah Anai and Politeknik Bahari\n',
    );
    expect(readFileSync(join(folder, second), 'utf8')).toContain('title: Magang di');
  });
});
