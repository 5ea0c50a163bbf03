/** `mou status` and `mou show` as people see them. */
import { describe, expect, test } from 'vitest';
import stringWidth from 'string-width';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';
import { STORY } from '../support/story.ts';

function story(): { cwd: string } {
  return { cwd: folderOf(STORY) };
}

describe('mou status', () => {
  test('says in 80 columns what there is, what needs somebody, and what comes', async () => {
    const { out, code } = await runMou(['status'], story());
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Universitas Lembah Anai · 26 Januari 2026

      Perjanjian         3  segera berakhir 1 · penjajakan 1 · berlaku 1
                            PKS 1 · MoU 1 · jenis tidak disebut 1
      Keanggotaan        1  anggota 1
      Kegiatan           2  terlaksana 1 · direncanakan 1
      Lembaga            3

      Perlu ditangani sampai 26 Juli 2026
        Tindak lanjut terlambat
          15 Des 2025  42 hari lalu  nota-2021          Menyusun rencana tahunan
        Segera berakhir
          31 Mar 2026  2 bulan lagi  nota-2021          Politeknik Bahari Tarakan
        Tindak lanjut jatuh tempo
          15 Feb 2026  20 hari lagi  nota-2021          Mengirim laporan
        Macet sejak
          10 Jun 2025  7 bulan lalu  penjajakan-kumbar  Kolej Teluk Kumbar
        Tidur sejak
          12 Sep 2023  2 tahun lalu  magang-2022        Politeknik Bahari Tarakan
          12 Sep 2023  2 tahun lalu  nota-2021          Politeknik Bahari Tarakan

      Tanggal berikutnya
        31 Jan 2026  akhir periode      magang-2022   Politeknik Bahari Tarakan
        15 Feb 2026  tindak lanjut      nota-2021     Mengirim laporan
        2 Mar 2026   rencana kegiatan   kelas-2026    Kelas Lapangan Rumput Laut
        31 Mar 2026  hari terakhir      nota-2021     Politeknik Bahari Tarakan
        31 Mar 2026  iuran keanggotaan  ula-jaringan  2026
      "
    `);
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  test('leaves out whom a record is about where its id takes the room, and never tears a line', async () => {
    const long = 'universitas-pertahanan-republik-indonesia-2022';
    const files = Object.entries(STORY).map(([path, text]) => [path, text.replaceAll('magang-2022', long)]);
    const { out } = await runMou(['status'], { cwd: folderOf(Object.fromEntries(files) as typeof STORY) });
    expect(out).toContain(`12 Sep 2023  2 tahun lalu  ${long}\n`);
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  test('in English, and on another day', async () => {
    const { out } = await runMou(['status', '--lang', 'en', '--as-of', '1 April 2026'], story());
    expect(out).toMatchInlineSnapshot(`
      "Universitas Lembah Anai · 1 April 2026

      Agreements         3  expired 1 · exploring 1 · in force 1
                            MoA 1 · MoU 1 · instrument not stated 1
      Memberships        1  member 1
      Activities         2  held 1 · planned 1
      Institutions       3

      Needs somebody by 1 October 2026
        Follow-up overdue
          15 Dec 2025  3 months ago  nota-2021          Menyusun rencana tahunan
          15 Feb 2026  45 days ago   nota-2021          Mengirim laporan
        Stalled since
          10 Jun 2025  9 months ago  penjajakan-kumbar  Kolej Teluk Kumbar
        Dormant since
          12 Sep 2023  2 years ago   magang-2022        Politeknik Bahari Tarakan

      Next dates
        31 Jan 2027  last day of a period  magang-2022  Politeknik Bahari Tarakan
      "
    `);
  });

  test.each([40, 60, 120])('fits %i columns', async (columns) => {
    const { out } = await runMou(['status'], { ...story(), columns });
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });

  test('json is the same view with its version', async () => {
    const { out } = await runMou(['status', '--format', 'json'], story());
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      as_of: '2026-01-26',
      institution: 'Universitas Lembah Anai',
    });
  });

  test('a register with mistakes says that something may be missing', async () => {
    const cwd = folderOf({ ...STORY, 'x.yaml': 'kind: institution\nid: rusak\n' });
    const { out } = await runMou(['status', '--lang', 'en'], { cwd });
    expect(out).toContain('The register has mistakes, so something may be missing here: see `mou check`.');
  });

  test('a day that is none is refused with the forms that are', async () => {
    const { err, code, out } = await runMou(['status', '--as-of', '31/31/2026'], story());
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('2026-01-26');
  });

  test('several registers below: it asks which one', async () => {
    const cwd = folderOf({ 'a/mou.config.yaml': '', 'b/mou.config.yaml': '' });
    const { err, code } = await runMou(['status'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('mou -C a');
    expect((await runMou(['-C', 'a', 'status'], { cwd })).code).toBe(0);
  });

  test('of very many registers, the first are named', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `r${String(index + 10)}/mou.config.yaml`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, ''])));
    const { err } = await runMou(['status'], { cwd });
    expect(err.replaceAll(/\s+/g, ' ')).toContain('r16, r17 and 3 more. Say which one: mou -C r10 ...');
  });

  test('as git knew it, from the day of that knowledge', async () => {
    const cwd = folderOf(STORY);
    git(cwd, ['init', '--quiet']);
    commitAt(cwd, '2024-03-01T09:00:00+07:00', 'Begin');
    writeInto(cwd, { 'agreements/payung.yaml': 'kind: agreement\n' });
    commitAt(cwd, '2025-12-01T09:00:00+07:00', 'Break');
    const { out } = await runMou(['status', '--at', '2024-12-31', '--lang', 'en'], { cwd });
    expect(out).toMatch(/^Universitas Lembah Anai · 31 December 2024 · as git knew it at [0-9a-f]{8}\n/);
    expect(out).toContain('in force 2');
    const later = await runMou(['status', '--at', '2024-12-31', '--as-of', '2026-04-01', '--lang', 'en'], {
      cwd,
    });
    expect(later.out).toContain('expired 1');
  });
});

describe('mou show', () => {
  test('an agreement: parties, window, family, activities, follow-ups, documents, findings', async () => {
    const { out, code } = await runMou(['show', 'nota-2021', '--lang', 'en'], story());
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Nota Kesepahaman Pendidikan dan Riset Kelautan
      Memorandum of Understanding · National · ending soon, notice deadline passed,
      dormant, follow-up overdue · nota-2021 (agreements/payung.yaml)

      Parties
        First party  Universitas Lembah Anai (Indonesia)
          number: 12/ULA/2021
          signed by: Dr. Irma Yulianti, Rektor
          signed 1 April 2021
        Second party  Politeknik Bahari Tarakan (Indonesia)
          signed by: Ir. Basri Lamakka
          signed 1 April 2021

      Window
        start: 1 April 2021
        last day: 31 March 2026 (in 2 months)
        notice until: 31 December 2025
        Why these days: mou explain nota-2021

      Forms of cooperation
        Student exchange, Joint research

      Family
        carried out by:
          Perjanjian Kerja Sama Magang Perikanan (magang-2022, in force)

      Activities
        2 March 2026  Kelas Lapangan Rumput Laut (kelas-2026, planned)

      Follow-ups
        Menyusun rencana tahunan, Fakultas Kelautan – due 15 December 2025, overdue
        Mengirim laporan – due 15 February 2026
        Rapat awal – done 20 May 2021

      Documents
        Signed agreement, original: Lemari 3

      Findings
        Nothing has been done under this agreement since \`kuliah-tamu-2023\` on 12
          September 2023. Plan an activity, or record those that were held.
          (agreements/payung.yaml:2:5)
        "Menyusun rencana tahunan" was due on 15 December 2025, 42 days ago. Write
          \`done\` once it is done, or a new \`due\`. (agreements/payung.yaml:12:67)
      "
    `);
  });

  test.each([
    'lembah-anai',
    'bahari-tarakan',
    'kelas-2026',
    'kuliah-tamu-2023',
    'ula-jaringan',
    'penjajakan-kumbar',
  ])('%s, in Indonesian', async (id) => {
    const { out, code } = await runMou(['show', id], story());
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
  });

  test('activities of one day stand by their ids, wherever their files lie', async () => {
    const held = (id: string): string =>
      `kind: activity\nid: ${id}\ntitle: Kuliah Tamu\nform: guest-lecture\non: 2023-09-12\nunder: [magang-2022]\n`;
    const cwd = folderOf({
      ...STORY,
      'activities/a.yaml': held('z-2023'),
      'activities/z.yaml': held('a-2023'),
    });
    const { out } = await runMou(['show', 'magang-2022'], { cwd });
    expect(out.match(/\((?:a-2023|kuliah-tamu-2023|z-2023),/g)).toEqual([
      '(a-2023,',
      '(kuliah-tamu-2023,',
      '(z-2023,',
    ]);
  });

  test('an id that does not exist: the nearest is named', async () => {
    const { err, code } = await runMou(['show', 'nota-2012', '--lang', 'en'], story());
    expect(code).toBe(2);
    expect(err).toContain('Did you mean `nota-2021`?');
  });

  test('a record with mistakes: where to look', async () => {
    const cwd = folderOf({ ...STORY, 'x.yaml': 'kind: institution\nid: rusak\nname: [a]\n' });
    const { err, code } = await runMou(['show', 'rusak', '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('mou check x.yaml');
  });

  test('hostile texts stay texts', async () => {
    const name = '"\\e]0;owned\\a\\e[31mUniversitas\\u202e"';
    const cwd = folderOf({ 'x.yaml': `kind: institution\nid: x\nname: ${name}\nnotes: "a\\nb\\e[2J"\n` });
    const { out } = await runMou(['show', 'x'], { cwd });
    // eslint-disable-next-line no-control-regex -- the control characters are what must not come through
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(out).toContain('<U+001B>');
  });

  test('json: the row, the record, its relatives and findings', async () => {
    const { out } = await runMou(['show', 'magang-2022', '--format', 'json'], story());
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      row: { id: 'magang-2022', state: 'in-force' },
      record: { kind: 'agreement', under: 'nota-2021' },
      family: { umbrellas: ['nota-2021'] },
      named_by: ['kuliah-tamu-2023'],
    });
  });
});

describe('what stops a command', () => {
  test('is told in the language of the register, whatever the computer speaks', async () => {
    const { err } = await runMou(['show', 'nota-2012'], { ...story(), language: 'en' });
    expect(err).toContain('Tidak ada data');
    const elsewhere = await runMou(['-C', story().cwd, 'show', 'nota-2012'], {
      cwd: folderOf({}),
      language: 'en',
    });
    expect(elsewhere.err).toContain('Tidak ada data');
  });

  test('is told in the language that is asked for above all', async () => {
    const { err } = await runMou(['show', 'nota-2012', '--lang', 'en'], story());
    expect(err).toContain('Did you mean');
  });
});
