/** A file imported again: what nobody has edited follows the sheet, what a person has edited stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { csv, office, recordsIn } from './office.ts';

const HEAD = ['Nama Mitra', 'Nomor Dokumen', 'Judul', 'Tanggal Mulai', 'Jangka Waktu', 'Kota'];
const BATANG = [
  'Politeknik Sungai Batang',
  '12/UN77/KS/2021',
  'Magang Budidaya',
  '2021-03-01',
  '3 Tahun',
  'Bukittinggi',
];
const JAYA = ['PT Samudra Jaya', '13/UN77/KS/2021', 'Kapal Latih', '2021-04-01', '5 Tahun', 'Dumai'];

const AGREEMENT = 'agreements/2021/politeknik-sungai-batang-2021.yaml';

async function importInto(
  folder: string,
  ...rows: readonly (readonly string[])[]
): Promise<{ out: string; code: number }> {
  writeFileSync(join(folder, 'rekap.csv'), csv(HEAD, ...rows));
  const { out, err, code } = await runMou(['import', 'rekap.csv'], { cwd: folder });
  expect(err).toBe('');
  return { out, code };
}

function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

describe('the same file again', () => {
  test('changes no byte', async () => {
    const folder = office({});
    await importInto(folder, BATANG, JAYA);
    const [before, list] = [recordsIn(folder), readFileSync(join(folder, '.mou/import/rekap.csv.csv'))];
    const { out } = await importInto(folder, BATANG, JAYA);
    expect(out).toContain('2 rows =\n  0 new agreements\n  2 agreements as they were');
    expect(recordsIn(folder)).toEqual(before);
    expect(readFileSync(join(folder, '.mou/import/rekap.csv.csv'))).toEqual(list);
  });

  test('under another name, and with rows in another order, it is still the same', async () => {
    const folder = office({});
    await importInto(folder, BATANG, JAYA);
    const before = recordsIn(folder);
    writeFileSync(join(folder, 'rekap baru.csv'), csv(HEAD, JAYA, BATANG));
    const { out } = await runMou(['import', 'rekap baru.csv'], { cwd: folder });
    expect(out).toContain('2 agreements as they were');
    expect(recordsIn(folder)).toEqual(before);
  });

  test('of three rows with namesakes in two towns, the one without a town stays with the first', async () => {
    const of = (number: string, city: string): readonly string[] => [
      'PT Samudra Jaya',
      number,
      '',
      '',
      '',
      city,
    ];
    const rows = [of('1/A', 'Dumai'), of('2/A', ''), of('3/A', 'Padang')];
    const folder = office({});
    await importInto(folder, ...rows);
    const once = recordsIn(folder);
    expect(Object.keys(once)).toEqual(
      expect.arrayContaining(['institutions/pt-samudra-jaya.yaml', 'institutions/pt-samudra-jaya-2.yaml']),
    );
    await importInto(folder, ...rows);
    expect(recordsIn(folder)).toEqual(once);
  });

  test('property: import twice is import once, whatever the cells hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-',
        '5 Tahun',
        'MoU',
        '3/4/2018',
        '26 Januari 2026',
        '0000-00-00',
        'PT Bumi Lestari',
        '1. PT A 2. PT B',
        'Jepang',
        '2O22-01-05',
        'unlimited',
        '=1+1',
        'O\'Neill: # "x"',
        '{a: b}',
        '|',
        '- y',
        '12/A dan 13/B',
      ),
      fc.string({ maxLength: 12 }),
    );
    const row = fc.tuple(cell, cell, cell, cell, cell, cell).map((cells) => [...cells]);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const folder = office({
          'rekap.csv': csv(
            HEAD,
            ['PT Bumi Lestari', '1/A', 'Kopi', '2020-01-01', '1 tahun', 'Padang'],
            ...rows,
          ),
        });
        expect((await runMou(['import', 'rekap.csv'], { cwd: folder })).code).toBe(0);
        const once = recordsIn(folder);
        const again = await runMou(['import', 'rekap.csv'], { cwd: folder });
        expect(again.err).toBe('');
        expect(recordsIn(folder)).toEqual(once);
        const checked = await runMou(['check', '--format', 'json'], { cwd: folder });
        const { findings } = JSON.parse(checked.out) as {
          findings: readonly { rule: string; severity: string }[];
        };
        const own = ['end-before-start', 'similar-institutions', 'duplicate-number', 'self-dealing-party'];
        expect(findings.filter(({ severity, rule }) => severity === 'error' && !own.includes(rule))).toEqual(
          [],
        );
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('a changed file', () => {
  test('brings fields up to date that nobody has edited, and adds rows', async () => {
    const folder = office({});
    await importInto(folder, BATANG);
    const { out } = await importInto(folder, [...BATANG.slice(0, 4), '4 Tahun', 'Padang Panjang'], JAYA);
    expect(out).toContain('2 rows =\n  1 new agreement\n  1 agreement brought up to date');
    const records = recordsIn(folder);
    expect(records[AGREEMENT]).toContain('lasts: P4Y');
    expect(records[AGREEMENT]).toContain('Jangka Waktu: "4 Tahun"');
    expect(records['institutions/politeknik-sungai-batang.yaml']).toContain('city: Padang Panjang');
  });

  test('leaves what a person has edited, and keeps remarks, order and additions', async () => {
    const folder = office({});
    await importInto(folder, BATANG);
    edit(
      folder,
      AGREEMENT,
      'title: Magang Budidaya',
      '# judul menurut naskah\ntitle: Magang Budi Daya Ikan\ntags: [perikanan]',
    );
    const { out, code } = await importInto(folder, [...BATANG.slice(0, 4), '4 Tahun', 'Bukittinggi']);
    expect(code).toBe(0);
    expect(out).toContain('1 agreement brought up to date');
    const text = recordsIn(folder)[AGREEMENT];
    expect(text).toContain('# judul menurut naskah\ntitle: Magang Budi Daya Ikan\ntags: [perikanan]');
    expect(text).toContain('lasts: P4Y');
  });

  test('is in conflict where both have changed: both values are said, the record stays, and so again', async () => {
    const folder = office({});
    await importInto(folder, BATANG);
    edit(folder, AGREEMENT, 'lasts: P3Y', 'lasts: P2Y');
    const changed = [...BATANG.slice(0, 4), '4 Tahun', 'Bukittinggi'];
    const { out, code } = await importInto(folder, changed);
    expect(code).toBe(1);
    expect(out).toContain('politeknik-sungai-batang-2021 term.lasts: here P2Y, in the file P4Y');
    const before = recordsIn(folder);
    expect(before[AGREEMENT]).toContain('lasts: P2Y');
    const again = await importInto(folder, changed);
    expect(again.code).toBe(1);
    expect(recordsIn(folder)).toEqual(before);
  });

  test('is no conflict where both have changed to the same', async () => {
    const folder = office({});
    await importInto(folder, BATANG);
    edit(folder, AGREEMENT, 'lasts: P3Y', 'lasts: P4Y');
    expect((await importInto(folder, [...BATANG.slice(0, 4), '4 Tahun', 'Bukittinggi'])).code).toBe(0);
  });

  test('takes out what the sheet says no more, unless a person has changed it', async () => {
    const folder = office({});
    await importInto(folder, BATANG, JAYA);
    edit(folder, 'agreements/2021/pt-samudra-jaya-2021.yaml', 'lasts: P5Y', 'lasts: P6Y');
    const without = (row: readonly string[]): readonly string[] => [...row.slice(0, 4), '', row[5] ?? ''];
    const { out, code } = await importInto(folder, without(BATANG), without(JAYA));
    expect(code).toBe(1);
    expect(out).toContain('pt-samudra-jaya-2021 term.lasts: here P6Y, in the file (nothing)');
    expect(recordsIn(folder)[AGREEMENT]).not.toContain('lasts: P');
  });

  test('says which records have no row any more, and keeps them', async () => {
    const folder = office({});
    await importInto(folder, BATANG, JAYA);
    const { out } = await importInto(folder, BATANG);
    expect(out).toContain('No longer in the file; their records stay (1):\n  pt-samudra-jaya-2021');
    expect(recordsIn(folder)['agreements/2021/pt-samudra-jaya-2021.yaml']).toBeDefined();
  });

  test('finds a record again that a person has renamed and moved, with its partner', async () => {
    const folder = office({});
    await importInto(folder, BATANG);
    edit(folder, AGREEMENT, 'id: politeknik-sungai-batang-2021', 'id: psb-magang');
    edit(folder, AGREEMENT, 'institution: politeknik-sungai-batang', 'institution: psb');
    edit(folder, 'institutions/politeknik-sungai-batang.yaml', 'id: politeknik-sungai-batang', 'id: psb');
    edit(
      folder,
      'institutions/politeknik-sungai-batang.yaml',
      'name: Politeknik Sungai Batang',
      'name: Politeknik Negeri Sungai Batang',
    );
    const { out, code } = await importInto(folder, [...BATANG.slice(0, 4), '4 Tahun', 'Bukittinggi']);
    expect(code).toBe(0);
    expect(out).toContain(
      '1 rows =\n  0 new agreements\n  1 agreement brought up to date'.replace('1 rows', '1 row'),
    );
    expect(recordsIn(folder)[AGREEMENT]).toContain('institution: psb');
  });

  test('a remark of ours that is not true any more goes with its value', async () => {
    const folder = office({});
    await importInto(folder, [...BATANG.slice(0, 3), '3/4/2021', '3 Tahun', 'Bukittinggi']);
    expect(recordsIn(folder)[AGREEMENT]).toContain('# import: Tanggal Mulai "3/4/2021"');
    await importInto(folder, [...BATANG.slice(0, 3), '2021-04-03', '4 Tahun', 'Bukittinggi']);
    expect(recordsIn(folder)[AGREEMENT]).not.toContain('# import: Tanggal Mulai');
  });

  test('an agreement that somebody has recorded by hand is not made twice', async () => {
    const byHand = `kind: agreement
id: psb-2021
title: Magang
parties:
  - {institution: unla, number: 12/UN77/KS/2021}
  - institution: psb
---
kind: institution
id: psb
name: Politeknik Sungai Batang
`;
    const folder = office({ 'psb.yaml': byHand });
    const { out } = await importInto(folder, BATANG);
    expect(out).toContain('1 left for you');
    expect(out).toContain('= psb-2021');
    expect(recordsIn(folder)['psb.yaml']).toBe(byHand);
    expect(Object.keys(recordsIn(folder))).toEqual(['institutions/unla.yaml', 'psb.yaml']);
  });

  test('a dry run shows the lines that would change', async () => {
    const folder = office({});
    await importInto(folder, BATANG);
    writeFileSync(join(folder, 'rekap.csv'), csv(HEAD, [...BATANG.slice(0, 4), '4 Tahun', 'Bukittinggi']));
    const before = recordsIn(folder);
    const { out } = await runMou(['import', 'rekap.csv', '-n'], { cwd: folder });
    expect(out).toContain('-  lasts: P3Y\n+  lasts: P4Y');
    writeFileSync(join(folder, 'rekap.csv'), csv(HEAD, BATANG));
    const same = await runMou(['import', 'rekap.csv', '-n'], { cwd: folder });
    expect(same.out).toContain('Nothing was written, and nothing would change.');
    expect(recordsIn(folder)).toEqual(before);
  });
});
