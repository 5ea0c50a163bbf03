/** One register as a clean table and as the workbook that an office keeps: the same records come of both. */
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { runMou } from '../../support/context.ts';
import { csv, office, recordsIn } from './office.ts';

const HEAD = [
  'No',
  'Jenis',
  'Nama Mitra',
  'Kota',
  'Negara',
  'Nomor',
  'Tanggal Mulai',
  'Tanggal Berakhir',
  'Jangka Waktu',
  'Isi Kerja Sama',
  'Keterangan',
];

// The dirt that such registers have, each kind once.
const ROWS = [
  [
    '1',
    'LUAR NEGERI',
    'Chiang Rai Hill University',
    'Chiang Rai',
    'Thailand',
    '11/UNLA/KS/2019',
    '2019-03-09',
    '2024-03-08',
    '5 Tahun',
    'Pertukaran mahasiswa dan dosen',
    'MoU',
  ],
  [
    '2',
    'DALAM NEGERI',
    'Pemerintah Kabupaten Agam',
    'Lubuk Basung',
    'Indonesia',
    '12/UNLA/KS/2019 dan 77/PKB/AGAM/2019',
    '2019-10-04',
    '2022-10-04',
    '3 Tahun',
    'KKN tematik',
    'PKS',
  ],
  [
    '3',
    'LUAR NEGERI',
    'Yamakawa University',
    'Yamakawa',
    'Jepang',
    '',
    '2020-05-06',
    '0000-00-00',
    'Kesepakatan',
    'Joint research',
    'LoI',
  ],
  [
    '4',
    'LUAR NEGERI',
    'Universiti Sungai Jernih',
    'Malaysia',
    '',
    '13/UNLA/KS/2020',
    '2020-01-02',
    '2019-01-02',
    '',
    'Education, research',
    'MoU',
  ],
  [
    '5',
    'DALAM NEGERI',
    'PT Bumi Lestari',
    'Padang',
    'Indonesia',
    '-',
    '2021-12-11',
    '2023-12-10',
    '2',
    'Magang',
    'PKS',
  ],
  [
    '6',
    'LOKAL',
    'SMK Tunas Laut',
    'Pariaman',
    'Indonesia',
    '14/UNLA/KS/2021',
    '2021-07-01',
    '2022-06-30',
    '12 Bulan',
    'Guru tamu',
    'CoC',
  ],
  [
    '7',
    'LUAR NEGERI',
    'Hochschule Bergtal',
    'Bergtal',
    'Germany',
    '15/UNLA/KS/2022',
    '2022-02-01',
    '2027-01-31',
    '5 Tahun',
    'Seminar',
    'Tidak Ada',
  ],
] as const;

type Cell = {
  readonly value: string | number | Date;
  readonly type?: typeof Date;
  readonly format?: string;
  readonly span?: number;
  readonly rowSpan?: number;
} | null;

/** Days as four hands write them: date cells, D/M/Y, month names, ISO. */
function dayCell(text: string, at: number): Cell {
  const [year = '', month = '', date = ''] = text.split('-');
  if (year === '0000') return { value: '-' };
  const months = [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'Nopember',
    'Desember',
  ];
  switch (at % 4) {
    case 0:
      return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'd mmmm yyyy' };
    case 1:
      return { value: `${date}/${month}/${year}` };
    case 2:
      return { value: `${String(Number(date))} ${months[Number(month) - 1] ?? ''} ${year}` };
    default:
      return { value: text };
  }
}

/** Titles, a head of two rows with merged cells, the rows, a total. */
async function workbook(): Promise<Uint8Array> {
  const span = { span: HEAD.length };
  const upper: Cell[] = [
    ...['No', 'Jenis', 'Nama Mitra'].map((value) => ({ value, rowSpan: 2 })),
    { value: 'Alamat', span: 2 },
    null,
    { value: 'Nomor', rowSpan: 2 },
    { value: 'Masa Berlaku', span: 3 },
    null,
    null,
    ...['Isi Kerja Sama', 'Keterangan'].map((value) => ({ value, rowSpan: 2 })),
  ];
  const lower: Cell[] = [
    null,
    null,
    null,
    ...['Kota', 'Negara'].map((value) => ({ value })),
    null,
    ...['Tanggal Mulai', 'Tanggal Berakhir', 'Jangka Waktu'].map((value) => ({ value })),
    null,
    null,
  ];
  const body = ROWS.map((row, at) =>
    row.map((text, column): Cell =>
      column === 6 || column === 7
        ? dayCell(text, at + column)
        : column === 0
          ? { value: Number(text) }
          : { value: text === 'Indonesia' ? 'Indonesia ' : text },
    ),
  );
  const total: Cell[] = [
    null,
    null,
    { value: 'JUMLAH' },
    ...Array.from({ length: 7 }, () => null),
    { value: ROWS.length },
  ];
  const data = [
    [{ value: 'REKAPITULASI KERJA SAMA', ...span }],
    [{ value: 'Kantor Urusan Internasional', ...span }],
    [],
    upper,
    lower,
    ...body,
    [],
    total,
  ];
  return new Uint8Array(await writeExcelFile(data as never, { sheet: 'Rekap' } as never).toBuffer());
}

/** Records without what says where they came from. */
function withoutOrigin(records: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(records).map(([path, text]) => [
      path,
      text.replace(/^x-import:\n(?: .*\n)*/m, '').replace(/^ *# import: .*\n/gm, ''),
    ]),
  );
}

describe('a workbook and a table', () => {
  test('give the same records, and account for the same rows', async () => {
    const [sheet, plain] = [
      office({ 'rekap.xlsx': await workbook() }),
      office({ 'rekap.csv': csv([...HEAD], ...ROWS.map((row) => [...row])) }),
    ];
    const fromSheet = await runMou(['import', 'rekap.xlsx'], { cwd: sheet });
    const fromTable = await runMou(['import', 'rekap.csv'], { cwd: plain });
    expect([fromSheet.code, fromTable.code]).toEqual([0, 0]);
    for (const { out } of [fromSheet, fromTable]) expect(out).toContain('7 rows =\n  7 new agreements\n');
    expect(withoutOrigin(recordsIn(sheet))).toEqual(withoutOrigin(recordsIn(plain)));
  });

  test('find each other again: the second of them adds nothing and changes no field', async () => {
    const folder = office({
      'rekap.xlsx': await workbook(),
      'rekap.csv': csv([...HEAD], ...ROWS.map((row) => [...row])),
    });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    const before = withoutOrigin(recordsIn(folder));
    const { out, code } = await runMou(['import', 'rekap.xlsx'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('7 rows =\n  0 new agreements\n');
    expect(withoutOrigin(recordsIn(folder))).toEqual(before);
  });

  test('the dirt that was known is found, and nothing of our own making', async () => {
    const folder = office({ 'rekap.xlsx': await workbook() });
    await runMou(['import', 'rekap.xlsx'], { cwd: folder });
    const { out } = await runMou(['check', '--format', 'json'], { cwd: folder });
    const { findings } = JSON.parse(out) as {
      findings: readonly { rule: string; file: string }[];
    };
    const found = findings
      .filter(({ rule }) => rule !== 'document-missing' && rule !== 'dormant')
      .map(({ rule, file }) => `${file.split('/').at(-1) ?? ''} ${rule}`);
    expect(found.sort()).toEqual([
      'pemerintah-kabupaten-agam-2019.yaml stated-end-differs',
      'pt-bumi-lestari-2021.yaml number-missing',
      'universiti-sungai-jernih-2020.yaml end-before-start',
      'yamakawa-university-2020.yaml number-missing',
      'yamakawa-university-2020.yaml term-missing',
    ]);
  });
});

test('sheets of years are one register, and a sheet of notes is named', async () => {
  const book = utils.book_new();
  const add = (name: string, rows: readonly (readonly string[])[]): void => {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  };
  add('2019', [HEAD, ...ROWS.slice(0, 2)]);
  add('2020', [HEAD, ...ROWS.slice(1, 4)]);
  add('Catatan', [['Rapat hari Senin'], ['Bawa kopi']]);
  const folder = office({
    'rekap.xlsx': new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
  });
  const { out, err, code } = await runMou(['import', 'rekap.xlsx'], { cwd: folder });
  expect(code).toBe(0);
  expect(err).toBe('Not read, because no head was found: Catatan\n');
  expect(out).toContain('5 rows =\n  4 new agreements\n  1 duplicate of another row');
  expect(out).toContain('2020!2 says what 2019!3 says');
});

test('an umbrella and an earlier agreement are found by number, title or the id of their row', async () => {
  const head = [
    'ID Kerjasama',
    'Nama Mitra',
    'Judul Kerjasama',
    'Nomor Dokumen',
    'Tanggal Mulai',
    'Dokumen Induk',
    'Ref Kerjasama Sebelumnya',
  ];
  const folder = office({
    'rekap.csv': csv(
      head,
      ['K-1', 'PT Bumi Lestari', 'Payung Kopi', '1/A/2018', '2018-01-01', 'TANPA MOU', '-'],
      ['K-5', 'PT Bumi Lestari', 'Magang Kopi', '2/A/2019', '2019-01-01', '1/A/2018', ''],
      ['K-9', 'PT Bumi Lestari', 'Riset Kopi', '3/A/2020', '2020-01-01', 'Payung Kopi', 'K-5'],
      ['K-12', 'PT Bumi Lestari', 'Panen Kopi', '4/A/2021', '2021-01-01', 'MoU yang hilang', ''],
    ),
  });
  const { out } = await runMou(['import', 'rekap.csv'], { cwd: folder });
  const records = recordsIn(folder);
  expect(records['agreements/2018/pt-bumi-lestari-2018.yaml']).not.toContain('under:');
  expect(records['agreements/2019/pt-bumi-lestari-2019.yaml']).toContain('under: pt-bumi-lestari-2018');
  expect(records['agreements/2020/pt-bumi-lestari-2020.yaml']).toContain(
    'under: pt-bumi-lestari-2018\nsupersedes: [pt-bumi-lestari-2019]'.split('\n')[0] ?? '',
  );
  expect(records['agreements/2020/pt-bumi-lestari-2020.yaml']).toContain(
    'supersedes: [pt-bumi-lestari-2019]',
  );
  expect(records['agreements/2021/pt-bumi-lestari-2021.yaml']).toContain(
    '# import: Dokumen Induk "MoU yang hilang"',
  );
  expect(out.replaceAll(/\s+/g, ' ')).toContain('no agreement, or more than one,');
});
