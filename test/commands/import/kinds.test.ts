/** What sheets hold: told by their heads, by a person, by `--kind`, by a mapping; and workbooks of several kinds. */
import { PassThrough } from 'node:stream';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { utils, write } from '@e965/xlsx';
import { importFile } from '../../../src/commands/import.ts';
import { askKind } from '../../../src/io/ask-kind.ts';
import { IMPORT_TEXTS } from '../../../src/locale/import/report.ts';
import type { Kind } from '../../../src/records/record.ts';
import { fakeContext, runMou } from '../../support/context.ts';
import { csv, edit, office, recordsIn } from './office.ts';

/** Papers, and what was done under them, in one table: nobody can tell what a row is. */
const MIXED_HEAD = [
  'Nama Mitra',
  'Jenis Dokumen',
  'Nomor Dokumen',
  'Masa Berlaku',
  'Nama Kegiatan',
  'Bentuk Kegiatan',
  'Tanggal Pelaksanaan',
  'Jumlah Peserta',
];
const MIXED = csv(MIXED_HEAD, [
  'PT Bumi Lestari',
  'PKS',
  '14/UN77/KS/2024',
  '2 Tahun',
  'Rapat Kebun Percobaan',
  'Rapat',
  '2024-11-12',
  '18',
]);
const ACTIVITY = 'activities/2024/rapat-kebun-percobaan-2024.yaml';
const OPTIONS = { sheet: [], yes: false, dryRun: false };

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

function workbook(sheets: Sheets): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('a sheet that does not tell', () => {
  test('is refused where nobody can be asked, and nothing is made of it', async () => {
    const folder = office({ 'campur.csv': MIXED });
    const before = recordsIn(folder);
    const { err, code } = await runMou(['import', 'campur.csv'], { cwd: folder });
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain('mou import campur.csv --kind activity');
    expect(recordsIn(folder)).toEqual(before);
  });

  test.each([
    ['activity', [ACTIVITY]],
    ['kegiatan', [ACTIVITY]],
    ['agreement', ['agreements/2024/pt-bumi-lestari-2024.yaml']],
  ])('with --kind %s it is what was said', async (kind, expected) => {
    const folder = office({ 'campur.csv': MIXED });
    const { out, code } = await runMou(['import', 'campur.csv', '--kind', kind], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/Each row is an (?:activity|agreement), as was said/);
    const made = Object.keys(recordsIn(folder)).filter((path) => !path.startsWith('institutions/'));
    expect(made).toEqual(expected);
  });

  test('--kind of no kind names the kinds', async () => {
    const { err, code } = await runMou(['import', 'campur.csv', '--kind', 'surat'], {
      cwd: office({ 'campur.csv': MIXED }),
    });
    expect(code).toBe(2);
    expect(err).toContain('membership');
  });

  test.each<[Kind | 'none' | undefined, string]>([
    ['activity', 'made'],
    ['none', 'refused'],
    [undefined, 'refused'],
  ])('asked on a terminal and answered %s: %s', async (answer, outcome) => {
    const folder = office({ 'campur.csv': MIXED });
    const asked: string[] = [];
    const run = importFile(fakeContext({ cwd: folder, interactive: true }), ['campur.csv'], OPTIONS, {
      columns: async () => true,
      kind: async (_, sheet, heads) => {
        asked.push(`${sheet}: ${heads.join(', ')}`);
        return answer;
      },
    });
    if (outcome === 'made') await expect(run).resolves.toBe(0);
    else await expect(run).rejects.toThrow();
    expect(asked).toEqual([`CSV: ${MIXED_HEAD.join(', ')}`]);
    expect(ACTIVITY in recordsIn(folder)).toBe(outcome === 'made');
  });

  test('with --yes nobody is asked, and it is refused', async () => {
    const folder = office({ 'campur.csv': MIXED });
    const { code } = await runMou(['import', 'campur.csv', '--yes'], { cwd: folder, interactive: true });
    expect(code).toBe(2);
  });

  test.each([
    ['\r', 'agreement'],
    ['\u001b[B\r', 'institution'],
    ['\u0003', undefined],
  ])('the keys %j on a terminal', async (keys, answer) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const shown: string[] = [];
    output.on('data', (chunk) => shown.push(String(chunk)));
    const { question, kinds, none } = IMPORT_TEXTS.id.askKind;
    const asked = askKind({ message: question('Data', ['Mitra']), kinds, none }, { input, output });
    for (const [at, key] of (keys.endsWith('\r') ? [keys.slice(0, -1), '\r'] : [keys]).entries()) {
      setTimeout(() => input.write(key), 20 + at * 40);
    }
    expect(await asked).toBe(answer);
    expect(shown.join('')).toContain('Apa isi setiap baris lembar "Data" (Mitra)?');
  });
});

describe('a mapping file', () => {
  test('says the kind of each sheet, and leaves open what is not certain', async () => {
    const folder = office({
      'kegiatan.csv': csv(
        ['Nama Kegiatan', 'Mitra', 'Tanggal Pelaksanaan'],
        ['Seminar Kopi', 'PT A B', '2024-01-02'],
      ),
      'campur.csv': MIXED,
    });
    await runMou(['import', 'kegiatan.csv', '--write-map', 'kegiatan.map'], { cwd: folder });
    await runMou(['import', 'campur.csv', '--write-map', 'campur.map'], { cwd: folder });
    expect(readFileSync(join(folder, 'kegiatan.map'), 'utf8')).toContain('    kind: activity\n');
    expect(readFileSync(join(folder, 'campur.map'), 'utf8')).toContain(
      '    kind:  # not certain: say what each row is\n',
    );
    const { code } = await runMou(['import', 'campur.csv', '--map', 'campur.map'], { cwd: folder });
    expect(code).toBe(2);
    await runMou(['import', 'campur.csv', '--kind', 'activity', '--write-map', 'campur.map'], {
      cwd: folder,
    });
    const { out } = await runMou(['import', 'campur.csv', '--map', 'campur.map'], { cwd: folder });
    expect(out).toContain('1 new activity');
  });

  test('of an earlier version, without kinds, is read as it was', async () => {
    const folder = office({
      'lama.csv': csv(
        ['Rekanan Kami', 'Sejak Kapan', 'Kode Surat'],
        ['PT Bumi Lestari', '2020-01-02', '7/A'],
      ),
    });
    const columns = [
      ['Rekanan Kami', 'partner'],
      ['Sejak Kapan', 'from'],
      ['Kode Surat', 'number'],
    ].map(([column = '', as = '']) => `      - column: ${column}\n        as: ${as}\n`);
    writeFileSync(
      join(folder, 'lama.map'),
      `sheets:\n  - sheet: CSV\n    head: [1]\n    columns:\n${columns.join('')}`,
    );
    const { out } = await runMou(['import', 'lama.csv', '--map', 'lama.map'], { cwd: folder });
    expect(out).toContain('1 new agreement');
  });
});

const SHEETS: Sheets = {
  MoU: [
    ['Nama Mitra', 'Jenis Dokumen', 'Nomor Dokumen', 'Tanggal Mulai', 'Jangka Waktu'],
    ['Politeknik Sungai Batang', 'PKS', '12/UN77/KS/2023', '2023-03-01', '3 Tahun'],
  ],
  Mitra: [
    ['Nama', 'Negara', 'Alamat', 'Website'],
    ['Politeknik Sungai Batang', 'Indonesia', 'Jl. Pelabuhan 3', 'https://psb.example.ac.id'],
  ],
  Kegiatan: [
    ['Judul Kegiatan', 'Bentuk Kegiatan', 'Tanggal Pelaksanaan', 'Mitra', 'Nomor MoU'],
    ['Magang Budidaya Ikan', 'Magang', '2024-07-01', 'Politeknik Sungai Batang', '12/UN77/KS/2023'],
  ],
  Keanggotaan: [
    ['Nama Jejaring', 'Sejak', 'Iuran'],
    ['Asosiasi Kantor Internasional Nusantara', '2019', ''],
  ],
  Catatan: [['Rapat hari Senin'], ['Bawa kopi']],
};

describe('a workbook', () => {
  test('with a sheet of each kind is imported whole, each row as what it is', async () => {
    const folder = office({ 'ksln.xlsx': workbook(SHEETS) });
    const { out, err, code } = await runMou(['import', 'ksln.xlsx'], { cwd: folder });
    expect([code, err]).toEqual([0, 'Not read, because no head was found: Catatan\n']);
    expect(out).toContain(
      [
        '1 row of agreements =\n  1 new agreement',
        '1 row of institutions =\n  1 new institution',
        '1 row of memberships =\n  1 new membership',
        '1 row of activities =\n  1 new activity',
        '1 new institution, named in other rows',
      ].join('\n'),
    );
    expect(recordsIn(folder)['activities/2024/magang-budidaya-ikan-2024.yaml']).toContain(
      'under: [politeknik-sungai-batang-2023]',
    );
    expect(recordsIn(folder)['institutions/politeknik-sungai-batang.yaml']).toContain(
      'address: Jl. Pelabuhan 3',
    );
    const before = recordsIn(folder);
    await runMou(['import', 'ksln.xlsx'], { cwd: folder });
    expect(recordsIn(folder)).toEqual(before);
  });

  test('of which one sheet is read says nothing of the others', async () => {
    const folder = office({ 'ksln.xlsx': workbook(SHEETS) });
    await runMou(['import', 'ksln.xlsx'], { cwd: folder });
    const before = recordsIn(folder);
    const { out } = await runMou(['import', 'ksln.xlsx', '--sheet', 'Kegiatan'], { cwd: folder });
    expect(out).not.toContain('No longer in the file');
    expect(recordsIn(folder)).toEqual(before);
  });

  test('with one sheet that does not tell is refused whole, and names it', async () => {
    const mixed = [MIXED_HEAD, ['PT Bumi Lestari', 'PKS', '14/UN77/KS/2024', '', 'Rapat', '', '', '']];
    const folder = office({ 'ksln.xlsx': workbook({ ...SHEETS, 'Data 2024': mixed }) });
    const before = recordsIn(folder);
    const { err, code } = await runMou(['import', 'ksln.xlsx'], { cwd: folder });
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain('mou import ksln.xlsx --sheet "Data 2024" --kind activity');
    expect(recordsIn(folder)).toEqual(before);
    const { out } = await runMou(['import', 'ksln.xlsx', '--kind', 'activity'], { cwd: folder });
    expect(out).toContain('1 row of agreements =');
    expect(out).toContain('2 rows of activities =');
  });

  test('of which all sheets tell takes no --kind without the name of a sheet', async () => {
    const folder = office({ 'ksln.xlsx': workbook(SHEETS) });
    const { err, code } = await runMou(['import', 'ksln.xlsx', '--kind', 'activity'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('--sheet NAME --kind KIND');
  });
});

describe('a record that was deleted', () => {
  const head = ['Nama Mitra', 'Nomor Dokumen', 'Judul', 'Tanggal Mulai', 'Jangka Waktu'];
  const batang = ['Politeknik Sungai Batang', '12/UN77/KS/2021', 'Magang Budidaya', '2021-03-01', '3 Tahun'];
  const jaya = ['PT Samudra Jaya', '13/UN77/KS/2021', 'Kapal Latih', '2021-04-01', '5 Tahun'];
  const file = 'agreements/2021/politeknik-sungai-batang-2021.yaml';
  const withOne = async (): Promise<string> => {
    const folder = office({ 'rekap.csv': csv(head, batang, jaya) });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    edit(folder, file, readFileSync(join(folder, file), 'utf8'), '');
    return folder;
  };

  test.each([
    ['the same file', 'rekap.csv', batang],
    ['a file of another name', 'rekap 2026.csv', batang],
    ['a row that has changed', 'rekap.csv', batang.with(2, 'Magang Budidaya Nila')],
  ])('stays so with %s, and is told', async (_, name, row) => {
    const folder = await withOne();
    writeFileSync(join(folder, name), csv(head, row, jaya));
    const { out, code } = await runMou(['import', name], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain(
      '2 rows =\n  0 new agreements\n  1 agreement as it was\n  1 deleted here, not made again',
    );
    expect(out).toContain('politeknik-sungai-batang-2021 = CSV!2 Nama Mitra: Politeknik Sungai Batang');
    expect(readFileSync(join(folder, `.mou/import/${name}.csv`), 'utf8')).toContain('deleted here');
    expect(recordsIn(folder)[file]).toBe('');
  });

  test('is made again with its id where that is asked', async () => {
    const folder = await withOne();
    const { out } = await runMou(
      ['import', 'rekap.csv', '--bring-back', 'politeknik-sungai-batang-2021', '--dry-run'],
      { cwd: folder },
    );
    expect(out).toContain('1 new agreement');
    const { code } = await runMou(['import', 'rekap.csv', '--bring-back', 'pt-samudra-jaya-2021'], {
      cwd: folder,
    });
    expect(code).toBe(2);
  });

  test('under an id that somebody changed is still the record it was', async () => {
    const folder = office({ 'rekap.csv': csv(head, batang, jaya) });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    await runMou(['rename', 'politeknik-sungai-batang-2021', 'batang-magang'], { cwd: folder });
    const { out } = await runMou(['import', 'rekap.csv'], { cwd: folder });
    expect(out).toContain('0 new agreements\n  2 agreements as they were');
  });

  test('of which only x-import was taken out is not made twice', async () => {
    const folder = office({ 'rekap.csv': csv(head, batang.with(1, ''), jaya) });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.slice(0, text.indexOf('x-import:')));
    const { out } = await runMou(['import', 'rekap.csv'], { cwd: folder });
    expect(out).toContain('0 new agreements\n  1 agreement as it was\n  1 left for you');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('= politeknik-sungai-batang-2021 —');
  });

  test('a dry run leaves the list of imported rows as it is', async () => {
    const folder = office({ 'rekap.csv': csv(head, batang) });
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    const list = readFileSync(join(folder, '.mou/imported.jsonl'), 'utf8');
    writeFileSync(join(folder, 'rekap.csv'), csv(head, batang, jaya));
    await runMou(['import', 'rekap.csv', '--dry-run'], { cwd: folder });
    expect(readFileSync(join(folder, '.mou/imported.jsonl'), 'utf8')).toBe(list);
  });
});
