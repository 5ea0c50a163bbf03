/** `mou import` of partners: rows become institutions, and never take away what other sheets have told. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { csv, edit, office, recordsIn } from './office.ts';

const HEAD = ['No', 'Nama', 'Negara', 'Kota', 'Alamat', 'Website', 'Kontak'];
const BATANG = [
  '1',
  'POLITEKNIK SUNGAI BATANG',
  'Indonesia',
  'Bukittinggi',
  'Jl. Pelabuhan 3',
  'www.psb.example.ac.id',
  'Rina Wulandari, Kepala Humas, rina@psb.example.ac.id',
];
const JERNIH = [
  '2',
  'Universiti Sungai Jernih',
  'Malaysia',
  'Kuala Lipis',
  '',
  'https://usj.example.my',
  '-',
];

const PAPERS = csv(
  ['Nama Mitra', 'Jenis Mitra', 'Jenis Dokumen', 'Nomor Dokumen', 'Tanggal Mulai', 'Jangka Waktu'],
  ['Politeknik Sungai Batang', 'Perguruan Tinggi', 'PKS', '12/UN77/KS/2023', '2023-03-01', '3 Tahun'],
);
const BATANG_FILE = 'institutions/politeknik-sungai-batang.yaml';

async function importInto(
  folder: string,
  ...rows: readonly (readonly string[])[]
): Promise<{ out: string; code: number }> {
  writeFileSync(join(folder, 'mitra.csv'), csv(HEAD, ...rows));
  const { out, err, code } = await runMou(['import', 'mitra.csv'], { cwd: folder });
  expect(err).toBe('');
  return { out, code };
}

describe('a first import', () => {
  test('a record says what its row says, and keeps its cells', async () => {
    const folder = office({});
    const { out } = await importInto(folder, JERNIH, BATANG, ['3', '', 'Indonesia', 'Padang', '', '', '']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Each row is an institution, by the columns "Negara", "Kota", "Alamat" and 2 more',
    );
    expect(out).toContain('3 rows =\n  2 new institutions\n  1 left for you');
    expect(out).toContain('no institution is named');
    expect(Object.keys(recordsIn(folder)).filter((path) => path.startsWith('agreements/'))).toEqual([]);
    expect(recordsIn(folder)[BATANG_FILE]).toMatchInlineSnapshot(`
      "kind: institution
      id: politeknik-sungai-batang
      name: POLITEKNIK SUNGAI BATANG
      country: ID
      city: Bukittinggi
      address: Jl. Pelabuhan 3
      website: https://www.psb.example.ac.id
      contacts:
        # import: Kontak "Rina Wulandari, Kepala Humas, rina@psb.example.ac.id": parts of one cell (likely)
        - name: Rina Wulandari
          position: Kepala Humas
          email: rina@psb.example.ac.id
      x-import:
        file: mitra.csv
        sheet: CSV
        row: 3
        cells:
          "No": "1"
          Nama: POLITEKNIK SUNGAI BATANG
          Negara: Indonesia
          Kota: Bukittinggi
          Alamat: Jl. Pelabuhan 3
          Website: www.psb.example.ac.id
          Kontak: Rina Wulandari, Kepala Humas, rina@psb.example.ac.id
        names: [POLITEKNIK SUNGAI BATANG]
        made: >-
          name=695c2b country=81ef3a city=7db0a3 address=cd9503 website=d864ef contacts/0/name=b980f0
          contacts/0/position=3bfe45 contacts/0/email=46fa8f
      "
    `);
  });

  test('a second row of one institution, and one recorded by hand, are left and named', async () => {
    const folder = office({
      'institutions/usj.yaml': 'kind: institution\nid: usj\nname: Universiti Sungai Jernih\ncountry: MY\n',
    });
    const { out } = await importInto(folder, BATANG, JERNIH, BATANG.with(0, '3').with(4, 'Jl. Lain 4'));
    const flat = out.replaceAll(/\s+/g, ' ');
    expect(out).toContain('3 rows =\n  1 new institution\n  2 left for you');
    expect(flat).toContain('= usj — somebody has recorded this already');
    expect(flat).toContain('= politeknik-sungai-batang — another row describes this institution already');
    expect(recordsIn(folder)[BATANG_FILE]).toContain('Jl. Pelabuhan 3');
  });
});

describe('beside a sheet of papers', () => {
  test('it adds to what the papers have told, in either order', async () => {
    const [papersFirst, partnersFirst] = [office({ 'mou.csv': PAPERS }), office({ 'mou.csv': PAPERS })];
    await runMou(['import', 'mou.csv'], { cwd: papersFirst });
    await importInto(papersFirst, BATANG);
    await importInto(partnersFirst, BATANG);
    await runMou(['import', 'mou.csv'], { cwd: partnersFirst });
    for (const folder of [papersFirst, partnersFirst]) {
      const record = recordsIn(folder)[BATANG_FILE] ?? '';
      expect(record).toContain('city: Bukittinggi');
      expect(record).toContain('address: Jl. Pelabuhan 3');
      expect(Object.keys(recordsIn(folder)).filter((path) => path.includes('sungai-batang'))).toHaveLength(2);
    }
    const papers = recordsIn(papersFirst)[BATANG_FILE] ?? '';
    expect(papers).toContain('name: Politeknik Sungai Batang');
    expect(papers).toContain('type: polytechnic');
  });

  test('importing each again changes nothing', async () => {
    const folder = office({ 'mou.csv': PAPERS });
    await runMou(['import', 'mou.csv'], { cwd: folder });
    await importInto(folder, BATANG, JERNIH);
    const before = recordsIn(folder);
    await runMou(['import', 'mou.csv'], { cwd: folder });
    await importInto(folder, BATANG, JERNIH);
    expect(recordsIn(folder)).toEqual(before);
  });

  test('a file of papers that tells less than another takes nothing away', async () => {
    const head = ['Nama Mitra', 'Negara', 'Nomor Dokumen', 'Tanggal Mulai', 'Jangka Waktu'];
    const folder = office({
      'lama.csv': csv(head, ['Chiang Rai Hill University', 'Thailand', '1/A', '2020-01-01', '5 tahun']),
      'baru.csv': csv(
        head.filter((title) => title !== 'Negara'),
        ['Chiang Rai Hill University', '2/A', '2025-01-01', '5 tahun'],
      ),
    });
    await runMou(['import', 'lama.csv'], { cwd: folder });
    await runMou(['import', 'baru.csv'], { cwd: folder });
    expect(recordsIn(folder)['institutions/chiang-rai-hill-university.yaml']).toContain('country: TH');
  });
});

describe('again', () => {
  test('a changed cell follows, an emptied one too, and an edited field stays', async () => {
    const folder = office({});
    await importInto(folder, BATANG, JERNIH);
    edit(folder, BATANG_FILE, 'address: Jl. Pelabuhan 3', 'address: Jl. Pelabuhan 3A');
    const { out, code } = await importInto(
      folder,
      BATANG.with(3, 'Padang Panjang').with(4, 'Jl. Baru 9'),
      JERNIH.with(5, ''),
    );
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'politeknik-sungai-batang address: here Jl. Pelabuhan 3A, in the file Jl. Baru 9',
    );
    const records = recordsIn(folder);
    expect(records[BATANG_FILE]).toContain('city: Padang Panjang');
    expect(records['institutions/universiti-sungai-jernih.yaml']).not.toContain('website:');
  });

  test('a name that was corrected in the sheet stays one record', async () => {
    const folder = office({});
    await importInto(folder, JERNIH);
    const { out } = await importInto(folder, JERNIH.with(1, 'Universiti Sungai Jernih Pahang'));
    expect(out).toContain('1 row =\n  0 new institutions\n  1 institution brought up to date');
    expect(recordsIn(folder)['institutions/universiti-sungai-jernih.yaml']).toContain(
      'name: Universiti Sungai Jernih Pahang\n',
    );
  });

  test('a deleted one is not made again, unless an agreement names it', async () => {
    const folder = office({ 'mou.csv': PAPERS });
    await importInto(folder, BATANG, JERNIH);
    rmSync(join(folder, 'institutions/universiti-sungai-jernih.yaml'));
    rmSync(join(folder, BATANG_FILE));
    const { out } = await importInto(folder, BATANG, JERNIH);
    expect(out).toContain('2 rows =\n  0 new institutions\n  2 deleted here, not made again');
    await runMou(['import', 'mou.csv'], { cwd: folder });
    expect(recordsIn(folder)[BATANG_FILE]).toContain('kind: institution');
  });

  test('property: import twice is import once, whatever the cells hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-',
        'PT Bumi Lestari',
        'PT BUMI LESTARI',
        '1. PT A 2. PT B',
        'Jepang',
        'www.a.example',
        'Rina, rina@a.example, 0812-3456-7890',
        'Padang',
        '=1+1',
        'O\'Neill: # "x"',
        '- y\n- z',
      ),
      fc.string({ maxLength: 12 }),
    );
    const row = fc.array(cell, { minLength: HEAD.length, maxLength: HEAD.length });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const folder = office({});
        await importInto(folder, BATANG, ...rows);
        const once = recordsIn(folder);
        const { out } = await importInto(folder, BATANG, ...rows);
        expect(out).not.toContain('≠');
        expect(recordsIn(folder)).toEqual(once);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
