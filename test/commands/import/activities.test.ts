/** `mou import` of what was done: rows become activities, under the agreements that they name for certain. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { csv, edit, office, recordsIn } from './office.ts';

const PAPERS = csv(
  ['Nama Mitra', 'Jenis Dokumen', 'Nomor Dokumen', 'Judul', 'Tanggal Mulai', 'Jangka Waktu'],
  ['Politeknik Sungai Batang', 'PKS', '12/UN77/KS/2023', 'Budidaya Ikan', '2023-03-01', '3 Tahun'],
  ['PT Bumi Lestari', 'PKS', '14/UN77/KS/2024', 'Magang Kopi', '2024-01-10', '2 Tahun'],
);

const HEAD = [
  'No',
  'Judul Kegiatan',
  'Bentuk Kegiatan',
  'Tanggal Pelaksanaan',
  'Mitra',
  'Nomor MoU',
  'Jumlah Peserta',
  'Luaran',
  'Bukti',
];
const INTERNSHIP = [
  '1',
  'Magang Budidaya Ikan',
  'Magang',
  '1 Juli - 30 Agustus 2024',
  'Politeknik Sungai Batang',
  'No. 12/UN77/KS/2023',
  '25 mahasiswa, 2 dosen',
  'Laporan magang',
  'https://drive.google.com/magang',
];
const LECTURE = [
  '2',
  'Kuliah Tamu Ekonomi Hijau',
  'Kuliah tamu',
  'Kamis, 3 Oktober 2024',
  'Universiti Sungai Jernih',
  'MoU tahun 2019',
  '120',
  '',
  'Daftar hadir',
];
const MEETING = ['3', 'Rapat Kebun Percobaan', 'Rapat', '2024-11-12', 'PT Bumi Lestari', '', '18', '', ''];
const FORMLESS = [
  '4',
  'Malam Keakraban',
  'Jalan santai',
  '2024-12-14',
  'PT Bumi Lestari',
  '',
  'banyak',
  '',
  '',
];
const NAMELESS = ['5', '', '', '2024-12-15', 'PT Bumi Lestari', '', '7', '', ''];

const INTERNSHIP_FILE = 'activities/2024/magang-budidaya-ikan-2024.yaml';

/** An office that has imported its papers. */
async function withPapers(): Promise<string> {
  const folder = office({ 'mou.csv': PAPERS });
  expect((await runMou(['import', 'mou.csv'], { cwd: folder })).code).toBe(0);
  return folder;
}

async function importInto(
  folder: string,
  rows: readonly (readonly string[])[],
  ...options: readonly string[]
): Promise<{ out: string; code: number }> {
  writeFileSync(join(folder, 'kegiatan.csv'), csv(HEAD, ...rows));
  const { out, err, code } = await runMou(['import', 'kegiatan.csv', ...options], { cwd: folder });
  expect(err).toBe('');
  return { out, code };
}

describe('a first import', () => {
  test('says what the sheet holds, and accounts for every row', async () => {
    const folder = await withPapers();
    const { out } = await importInto(folder, [INTERNSHIP, LECTURE, MEETING, MEETING, FORMLESS, NAMELESS]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Each row is an activity, by the columns "Judul Kegiatan", "Tanggal Pelaksanaan", "Jumlah Peserta" and 1 more',
    );
    expect(out).toContain(
      '6 rows =\n  3 new activities\n  1 duplicate of another row\n  2 left for you\n1 new institution',
    );
    const flat = out.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('Jumlah Peserta: banyak — no form of activity that mou knows is named');
    expect(flat).toContain('Jumlah Peserta: 7 — nothing says what was done');
    const made = Object.keys(recordsIn(folder)).filter((path) => path.startsWith('activities/'));
    expect(made).toEqual([
      'activities/2024/kuliah-tamu-ekonomi-hijau-2024.yaml',
      INTERNSHIP_FILE,
      'activities/2024/rapat-kebun-percobaan-2024.yaml',
    ]);
  });

  test('a record says what its row says; a number that one paper alone bears links them', async () => {
    const folder = await withPapers();
    await importInto(folder, [INTERNSHIP]);
    expect(recordsIn(folder)[INTERNSHIP_FILE]).toMatchInlineSnapshot(`
      "kind: activity
      id: magang-budidaya-ikan-2024
      title: Magang Budidaya Ikan
      # import: Bentuk Kegiatan "Magang": the form of activity that is named (likely)
      form: internship
      on: 2024-07-01/2024-08-30
      # import: Nomor MoU "No. 12/UN77/KS/2023": the agreement that the cell names (likely)
      under: [politeknik-sungai-batang-2023]
      participants:
        - institution: politeknik-sungai-batang
        - group: mahasiswa
          count: 25
        - group: dosen
          count: 2
      outputs:
        - what: Laporan magang
      # import: Bukti "https://drive.google.com/magang": where the evidence lies (likely)
      evidence:
        - original_at: https://drive.google.com/magang
      x-import:
        file: kegiatan.csv
        sheet: CSV
        row: 2
        cells:
          "No": "1"
          Judul Kegiatan: Magang Budidaya Ikan
          Bentuk Kegiatan: Magang
          Tanggal Pelaksanaan: "1 Juli - 30 Agustus 2024"
          Mitra: Politeknik Sungai Batang
          Nomor MoU: No. 12/UN77/KS/2023
          Jumlah Peserta: "25 mahasiswa, 2 dosen"
          Luaran: Laporan magang
          Bukti: https://drive.google.com/magang
        made: >-
          title=0c6fb2 form=407b2d on=f7fe9e under=656e23 participants/0/institution=038dfe
          participants/1/group=7edc9c participants/1/count=b7a568 participants/2/group=03d19b
          participants/2/count=d4735e outputs/0/what=1bb2f5 evidence/0/original_at=7f7560
      "
    `);
  });

  test('what is not certain is proposed, beside the record and in the report, and never linked', async () => {
    const folder = await withPapers();
    const { out } = await importInto(folder, [LECTURE, MEETING]);
    const records = recordsIn(folder);
    const lecture = records['activities/2024/kuliah-tamu-ekonomi-hijau-2024.yaml'] ?? '';
    expect(lecture).not.toContain('under:');
    expect(lecture).toContain(
      '# import: Nomor MoU "MoU tahun 2019": no agreement, or more than one, is called so',
    );
    expect(lecture).toContain('notes: "Bukti: Daftar hadir"');
    const meeting = records['activities/2024/rapat-kebun-percobaan-2024.yaml'] ?? '';
    expect(meeting).not.toContain('under:');
    expect(meeting).toContain('in `under` if so: pt-bumi-lestari-2024 (for you to decide)');
    expect(out).toContain(
      'Perhaps carried out under an agreement (1); if so, write it in under:\n  rapat-kebun-percobaan-2024 (CSV!3): pt-bumi-lestari-2024',
    );
  });

  test('mou check finds what the sheet lacks, and nothing of our own making', async () => {
    const folder = await withPapers();
    await importInto(folder, [INTERNSHIP, LECTURE, MEETING]);
    const { out } = await runMou(['check', '--format', 'json'], { cwd: folder });
    const { findings } = JSON.parse(out) as { findings: readonly { rule: string; file: string }[] };
    const rules = findings.filter(({ file }) => file.startsWith('activities/')).map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual(['evidence-missing']);
  });

  test('a form of the register is known by its label', async () => {
    const folder = await withPapers();
    edit(
      folder,
      'mou.config.yaml',
      'language: en',
      'language: en\nforms:\n  jalan-sehat: {en: Fun walk, id: Jalan santai}',
    );
    const { out } = await importInto(folder, [FORMLESS]);
    expect(out).toContain('1 new activity');
    expect(recordsIn(folder)['activities/2024/malam-keakraban-2024.yaml']).toContain('form: jalan-sehat');
  });

  test('a dry run writes nothing and shows the files', async () => {
    const folder = await withPapers();
    const before = recordsIn(folder);
    const { out } = await importInto(folder, [INTERNSHIP], '--dry-run');
    expect(out).toContain(`+++ ${INTERNSHIP_FILE}`);
    expect(recordsIn(folder)).toEqual(before);
  });

  test('what somebody has recorded by hand is left, not made twice', async () => {
    const folder = await withPapers();
    writeFileSync(
      join(folder, 'rapat.yaml'),
      'kind: activity\nid: rapat-kebun\ntitle: Rapat kebun percobaan\nform: meeting\non: 2024-11-12\n',
    );
    const { out } = await importInto(folder, [MEETING]);
    expect(out).toContain('1 row =\n  0 new activities\n  1 left for you');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('= rapat-kebun — somebody has recorded this already');
  });
});

describe('again', () => {
  test('the same file changes no byte', async () => {
    const folder = await withPapers();
    const rows = [INTERNSHIP, LECTURE, MEETING, FORMLESS];
    await importInto(folder, rows);
    const before = recordsIn(folder);
    const { out } = await importInto(folder, rows);
    expect(out).toContain('4 rows =\n  0 new activities\n  3 activities as they were\n  1 left for you');
    expect(recordsIn(folder)).toEqual(before);
  });

  test('a changed cell is brought up to date; one that was edited too is a conflict', async () => {
    const folder = await withPapers();
    await importInto(folder, [INTERNSHIP, MEETING]);
    edit(folder, INTERNSHIP_FILE, 'title: Magang Budidaya Ikan', 'title: Magang Budidaya Nila');
    const changed = INTERNSHIP.with(1, 'Magang Ikan').with(7, 'Laporan dan poster');
    const { out, code } = await importInto(folder, [changed, MEETING.with(6, '19')]);
    expect(code).toBe(1);
    expect(out).toContain('2 activities brought up to date');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'magang-budidaya-ikan-2024 title: here Magang Budidaya Nila, in the file Magang Ikan',
    );
    const records = recordsIn(folder);
    expect(records[INTERNSHIP_FILE]).toContain('- what: Laporan dan poster');
    expect(records['activities/2024/rapat-kebun-percobaan-2024.yaml']).toContain('count: 19');
  });

  test('a row that is gone keeps its record, and is named', async () => {
    const folder = await withPapers();
    await importInto(folder, [INTERNSHIP, MEETING]);
    const { out } = await importInto(folder, [INTERNSHIP]);
    expect(out).toContain('No longer in the file; their records stay (1):\n  rapat-kebun-percobaan-2024');
  });

  test('an agreement that is imported later is linked by the next import', async () => {
    const folder = office({ 'mou.csv': PAPERS });
    await importInto(folder, [INTERNSHIP]);
    expect(recordsIn(folder)[INTERNSHIP_FILE]).not.toContain('under:');
    await runMou(['import', 'mou.csv'], { cwd: folder });
    await importInto(folder, [INTERNSHIP]);
    expect(recordsIn(folder)[INTERNSHIP_FILE]).toContain('under: [politeknik-sungai-batang-2023]');
  });

  test('one that somebody deleted is not made again until that is asked', async () => {
    const folder = await withPapers();
    await importInto(folder, [INTERNSHIP, MEETING]);
    const before = readFileSync(join(folder, INTERNSHIP_FILE), 'utf8');
    rmSync(join(folder, INTERNSHIP_FILE));
    const { out, code } = await importInto(folder, [INTERNSHIP, MEETING]);
    expect(code).toBe(0);
    expect(out).toContain(
      '2 rows =\n  0 new activities\n  1 activity as it was\n  1 deleted here, not made again',
    );
    expect(recordsIn(folder)[INTERNSHIP_FILE]).toBeUndefined();
    await importInto(folder, [INTERNSHIP, MEETING], '--bring-back', 'magang-budidaya-ikan-2024');
    expect(recordsIn(folder)[INTERNSHIP_FILE]).toBe(before);
  });

  test('property: import twice is import once, whatever the cells hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-',
        'Seminar',
        'Seminar; Pelatihan',
        'Jalan santai',
        '3/4/2024',
        '14 s.d. 18 November 2022',
        '0000-00-00',
        'PT Bumi Lestari',
        '1. PT A 2. PT B',
        'Universitas Lembah Anai',
        '12/UN77/KS/2023 dan 14/UN77/KS/2024',
        '25 mahasiswa, 3 dosen',
        'https://contoh.ac.id/foto dan daftar hadir',
        '=1+1',
        'O\'Neill: # "x"',
        '{a: b}',
        '- y\n- z',
      ),
      fc.string({ maxLength: 12 }),
    );
    const row = fc.array(cell, { minLength: HEAD.length, maxLength: HEAD.length });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const folder = await withPapers();
        await importInto(folder, [INTERNSHIP, ...rows]);
        const once = recordsIn(folder);
        const { out } = await importInto(folder, [INTERNSHIP, ...rows]);
        expect(out).not.toContain('≠');
        expect(recordsIn(folder)).toEqual(once);
        const checked = await runMou(['check', '--format', 'json'], { cwd: folder });
        const { findings } = JSON.parse(checked.out) as {
          findings: readonly { rule: string; severity: string }[];
        };
        expect(
          findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'similar-institutions'),
        ).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 180_000);
});
