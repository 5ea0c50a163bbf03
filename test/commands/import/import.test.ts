/** `mou import` from end to end: a register of an office becomes records, every row accounted for. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { folderOf } from '../../support/folders.ts';
import { csv, office, recordsIn } from './office.ts';

const HEAD = [
  'No',
  'Nama Mitra',
  'Negara',
  'Jenis Dokumen',
  'Nomor Dokumen',
  'Tanggal Mulai',
  'Tanggal Berakhir',
  'Jangka Waktu',
];
const ROWS = [
  [
    '1',
    'Politeknik Sungai Batang',
    'Indonesia',
    'PKS',
    '12/UN77/KS/2021',
    '2021-03-01',
    '2024-03-01',
    '3 Tahun',
  ],
  [
    '2',
    'Chiang Rai Hill University',
    'Thailand',
    'MoU',
    '13/UN77/KS/2021',
    '12/04/2021',
    '0000-00-00',
    'Kesepakatan',
  ],
  [
    '3',
    'Politeknik Sungai Batang',
    'Indonesia',
    'PKS',
    '12/UN77/KS/2021',
    '1 Maret 2021',
    '2024-03-01',
    '3 tahun',
  ],
  ['4', '', 'Malaysia', 'MoU', '14/UN77/KS/2021', '2021-05-01', '', ''],
];

describe('a first import', () => {
  test('every row ends as an agreement, a duplicate, or is left whole', async () => {
    const folder = office({ 'rekap.csv': csv(HEAD, ...ROWS) });
    const { out, err, code } = await runMou(['import', 'rekap.csv'], { cwd: folder });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('4 rows =\n  2 new agreements\n  1 duplicate of another row\n  1 left for you');
    expect(out).toContain('CSV!4 says what CSV!2 says');
    expect(out).toContain('CSV!5 No: 4 | Negara: Malaysia | Jenis Dokumen: MoU');
    expect(Object.keys(recordsIn(folder))).toEqual([
      'agreements/2021/chiang-rai-hill-university-2021.yaml',
      'agreements/2021/politeknik-sungai-batang-2021.yaml',
      'institutions/chiang-rai-hill-university.yaml',
      'institutions/politeknik-sungai-batang.yaml',
      'institutions/unla.yaml',
    ]);
  });

  test('a record says what the row says, with doubts beside the lines and the cells below', async () => {
    const folder = office({ 'rekap.csv': csv(HEAD, ...ROWS) });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    expect(recordsIn(folder)['agreements/2021/chiang-rai-hill-university-2021.yaml']).toMatchInlineSnapshot(`
      "kind: agreement
      id: chiang-rai-hill-university-2021
      # import: the sheet has no title: made of the instrument and the parties (likely)
      title: Memorandum of Understanding of Universitas Lembah Anai and Chiang Rai Hill University
      instrument: mou
      parties:
        - institution: unla
          # import: Nomor Dokumen "13/UN77/KS/2021": taken for our number, though nothing in it says whose it is (likely)
          number: 13/UN77/KS/2021
        - institution: chiang-rai-hill-university
      # import: Jangka Waktu "Kesepakatan": the end is left to the parties: write \`until\`, or \`open: true\` if it has none (for you to decide)
      term:
        # import: Tanggal Mulai "12/04/2021": day before month as Indonesia writes; no cell of the sheet shows the order (doubtful)
        from: 2021-04-12
      x-import:
        file: rekap.csv
        sheet: CSV
        row: 3
        cells:
          "No": "2"
          Nama Mitra: Chiang Rai Hill University
          Negara: Thailand
          Jenis Dokumen: MoU
          Nomor Dokumen: "13/UN77/KS/2021"
          Tanggal Mulai: "12/04/2021"
          Tanggal Berakhir: "0000-00-00"
          Jangka Waktu: Kesepakatan
        made: >-
          title=0bb292 instrument=2b5b4e parties/0/institution=f53372 parties/0/number=837444
          parties/1/institution=3c8437 term/from=10b046
      "
    `);
    expect(recordsIn(folder)['institutions/chiang-rai-hill-university.yaml']).toMatchInlineSnapshot(`
      "kind: institution
      id: chiang-rai-hill-university
      name: Chiang Rai Hill University
      country: TH
      x-import:
        file: rekap.csv
        names: [Chiang Rai Hill University]
        made: name=769e1e country=cee296
      "
    `);
  });

  test('mou check finds what the sheet lacks, and nothing that the import has done', async () => {
    const folder = office({ 'rekap.csv': csv(HEAD, ...ROWS) });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    const { out } = await runMou(['check', '--format', 'json'], { cwd: folder });
    const report = JSON.parse(out) as { findings: readonly { rule: string }[] };
    const rules = new Set(report.findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['document-missing', 'dormant', 'stated-end-differs', 'term-missing']);
  });

  test('the list of assumptions names every cell, and no cell in it is a formula', async () => {
    const folder = office({
      'rekap.csv': csv(HEAD, ['1', '=HYPERLINK("x")', 'Japan', 'MoU', '-', 'Agustus 2016', '', '2']),
    });
    const { code } = await runMou(['import', 'rekap.csv'], { cwd: folder });
    expect(code).toBe(0);
    const list = readFileSync(join(folder, '.mou/import/rekap.csv.csv'), 'utf8');
    expect(list).toContain('CSV,F2,Tanggal Mulai,Agustus 2016,2016-08,term.from,');
    expect(list).not.toMatch(/(?:^|,)"?=/m);
  });

  test('a dry run writes nothing and shows the files', async () => {
    const folder = office({ 'rekap.csv': csv(HEAD, ...ROWS) });
    const before = recordsIn(folder);
    const { out } = await runMou(['import', 'rekap.csv', '--dry-run'], { cwd: folder });
    expect(recordsIn(folder)).toEqual(before);
    expect(out).toContain('Nothing was written. What would change:');
    expect(out).toContain('+++ institutions/politeknik-sungai-batang.yaml');
    expect(out).toContain('... and 1 more new files');
  });

  test('says that the example of mou init is still counted, until it is gone', async () => {
    const cwd = folderOf({ 'rekap.csv': csv(HEAD, ...ROWS) });
    await runMou(['init', '.', '--name', 'Universitas Lembah Anai', '--lang', 'id'], { cwd });
    const { out } = await runMou(['import', 'rekap.csv'], { cwd });
    const example = /^agreements\/contoh-\d{4}\.yaml(?= masih contoh dari mou init)/m.exec(out)?.[0] ?? '';
    rmSync(join(cwd, example));
    expect((await runMou(['import', 'rekap.csv'], { cwd })).out).not.toContain('contoh dari mou init');
  });

  test('a folder that is no register yet becomes one when our institution is named', async () => {
    const folder = office({ 'sub/rekap.csv': csv(HEAD, ...ROWS) });
    const { code } = await runMou(['import', 'rekap.csv', '--ours', 'UNIVERSITAS LEMBAH ANAI'], {
      cwd: join(folder, 'sub'),
    });
    expect(code).toBe(0);
    expect(recordsIn(folder)['agreements/2021/politeknik-sungai-batang-2021.yaml']).toContain(
      'institution: unla',
    );
  });
});
