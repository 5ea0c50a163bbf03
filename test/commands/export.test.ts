/** `mou export`: every format, what is chosen, what is left out, and what becomes of the file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readEnvelope } from '../../src/sheets/made/envelope.ts';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { STORY } from '../support/story.ts';

async function exported(
  argv: readonly string[],
  folder = folderOf(OFFICE),
): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  return runMou(['export', '--as-of', '2026-01-26', '--lang', 'en', ...argv], { cwd: folder });
}

async function workbook(
  argv: readonly string[] = [],
  files = OFFICE as Record<string, string>,
): Promise<WorkBook> {
  const folder = folderOf(files);
  const { err, code } = await exported(['-o', 'register.xlsx', ...argv], folder);
  expect({ err, code }).toMatchObject({ code: 0 });
  return read(readFileSync(join(folder, 'register.xlsx')), { cellDates: true, UTC: true });
}

function table(text: string): Record<string, string>[] {
  return parse(text, { columns: true });
}

describe('json and jsonl', () => {
  const ajv = editorValidator();

  test.each([[[]], [['--public']]])('%j hold what their schemas promise', async (argv) => {
    const whole = validatorOf(ajv, 'export.schema.json');
    const line = validatorOf(ajv, 'export-line.schema.json');
    const { out, code } = await exported(['-f', 'json', ...argv]);
    expect(code).toBe(0);
    const all = JSON.parse(out) as { records: object[] };
    expect(whole(all), JSON.stringify(whole.errors)).toBe(true);
    const lines = (await exported(['-f', 'jsonl', ...argv])).out.trimEnd().split('\n');
    expect(lines.map((text) => JSON.parse(text) as object)).toMatchObject(all.records);
    for (const text of lines) expect(line(JSON.parse(text)), JSON.stringify(line.errors)).toBe(true);
  });

  test('hold every record, or those that are chosen', async () => {
    const ids = async (argv: readonly string[]): Promise<readonly string[]> => {
      const { out } = await exported(['-f', 'json', ...argv]);
      return (JSON.parse(out) as { records: { row: { id: string } }[] }).records.map(({ row }) => row.id);
    };
    expect(await ids([])).toHaveLength(15);
    expect(await ids(['--ending-within', '6mo'])).toEqual(['nota-bahari']);
    expect(await ids(['--kind', 'institution'])).toEqual(['cmu', 'bahari', 'ula']);
    expect(await ids(['--where', "state = 'held'"])).toEqual(['kelas-2024']);
  });

  test('of nothing are empty', async () => {
    expect(JSON.parse((await exported(['-f', 'json', '--state', 'lapsed'])).out)).toMatchObject({
      records: [],
    });
    expect((await exported(['-f', 'jsonl', '--state', 'lapsed'])).out).toBe('');
  });

  test('for everybody name no owner and no person who is a member', async () => {
    const { out } = await exported(['-f', 'json', '--public']);
    expect(out).not.toMatch(/Budi Santoso|Sri Rejeki|Lemari 3|"kui"/);
    expect(out).toContain('"public": true');
  });
});

describe('csv', () => {
  test('has agreements, their facts, what follows, and each whole', async () => {
    const { out, code } = await exported(['-f', 'csv', '--partner', 'Poltekba', '--state', 'ending-soon']);
    expect(code).toBe(0);
    const [row, ...others] = table(out);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ID: 'nota-bahari',
      Partner: 'Politeknik Bahari Tarakan',
      'Number, party 1': '012/ULA/KS/2021',
      'Signed, party 2': '2021-04-01',
      'Forms of cooperation': 'Student exchange; School at sea',
      State: 'ending soon',
      'Last day': '2026-03-31',
      'Days left': '64',
    });
    expect(readEnvelope([row?.['mou-record'] ?? ''])).toMatchObject({
      file: 'agreements.yaml',
      record: { id: 'nota-bahari', owner: 'kui' },
    });
  });

  test('puts several kinds under each other, each row with its own', async () => {
    const rows = table((await exported(['-f', 'csv', '--kind', 'all'])).out);
    expect(rows).toHaveLength(15);
    for (const row of rows) {
      const record = readEnvelope([row['mou-record'] ?? ''])?.record;
      expect(record?.['id']).toBe(row['ID']);
      expect(record?.['kind']).toBe(row['Kind']);
    }
  });

  test('keeps spreadsheets from taking a text for a formula', async () => {
    const folder = folderOf({
      'a.yaml': 'kind: institution\nid: jahat\nname: "=cmd|\' /C calc\'!A0"\nnotes: "@SUM(1)"\n',
    });
    const { out } = await exported(['-f', 'csv', '--kind', 'institution'], folder);
    expect(table(out)[0]).toMatchObject({ Name: "'=cmd|' /C calc'!A0", Notes: "'@SUM(1)" });
  });

  test('for everybody has no column for what is private, and nothing to read back', async () => {
    const { out } = await exported(['-f', 'csv', '--public']);
    expect(out.split('\r\n')[0]).not.toMatch(/Owner|Notes|mou-record/);
    expect(out).not.toMatch(/Lemari 3|Budi/);
  });

  test('of nothing is its heads', async () => {
    const { out } = await exported(['-f', 'csv', '--state', 'lapsed']);
    expect(out).toMatch(/^ID,Partner,Title,[^\n]*\r\n$/);
  });

  test('says who the parties are up to the fourth', async () => {
    const parties = Array.from({ length: 6 }, (_, at) => `  - {name: Kampus ${String(at + 1)}}`).join('\n');
    const folder = folderOf({
      'a.yaml': `kind: agreement\nid: banyak\ntitle: Konsorsium\nparties:\n${parties}\n`,
    });
    const [row] = table((await exported(['-f', 'csv'], folder)).out);
    expect(row).toMatchObject({ 'Party 4': 'Kampus 4' });
    expect(row).not.toHaveProperty('Party 5');
  });
});

describe('a workbook', () => {
  test('has a sheet for each kind, the follow-ups, the meanings, and a hidden one', async () => {
    const book = await workbook(['--lang', 'id'], STORY);
    expect(book.SheetNames).toEqual([
      'Perjanjian',
      'Lembaga',
      'Kegiatan',
      'Keanggotaan',
      'Tindak lanjut',
      'Arti kolom',
      'mou-record',
    ]);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(book.Sheets['Perjanjian']?.['!autofilter']).toEqual({
      ref: expect.stringMatching(/^A1:A[A-Z]4$/) as unknown,
    });
  });

  test('has days that are days, in every time zone', async () => {
    const { Sheets } = await workbook();
    const [row] = utils
      .sheet_to_json<Record<string, unknown>>(Sheets['Agreements'] ?? {})
      .filter(({ ID }) => ID === 'nota-bahari');
    expect(row?.['Last day']).toEqual(new Date('2026-03-31T00:00:00Z'));
    expect(row?.['Signed, party 1']).toEqual(new Date('2021-04-01T00:00:00Z'));
    expect(row?.['Days left']).toBe(64);
  });

  test('has uncertain days in words, and no end where there is none', async () => {
    const open = `kind: agreement\nid: selamanya\ntitle: Nota\nparties: [{name: A, signed: 2020-01-01}, {name: B, signed: 2020-01-01}]\nterm: {open: true}\n`;
    const { Sheets } = await workbook([], { ...OFFICE, 'open.yaml': open });
    const rows = utils.sheet_to_json<Record<string, unknown>>(Sheets['Agreements'] ?? {});
    const cell = (id: string, head: string): unknown => rows.find(({ ID }) => ID === id)?.[head];
    expect(cell('nota-kira-kira', 'Last day')).toBe('1 August 2026 – 31 August 2026');
    expect(cell('nota-kira-kira', 'Days left')).toBe('187–217');
    expect(cell('selamanya', 'Last day')).toBe('no end');
  });

  test('tells which follow-ups are open, overdue and done', async () => {
    const { Sheets } = await workbook([], STORY);
    const rows = utils.sheet_to_json<Record<string, unknown>>(Sheets['Follow-ups'] ?? {});
    expect(rows.map(({ ID, No, What, State, 'Days left': left }) => [ID, No, What, State, left])).toEqual([
      ['nota-2021', 1, 'Menyusun rencana tahunan', 'overdue', -42],
      ['nota-2021', 2, 'Mengirim laporan', 'open', 20],
      ['nota-2021', 3, 'Rapat awal', 'done', undefined],
    ]);
  });

  test('explains every column of every sheet', async () => {
    const { Sheets } = await workbook([], STORY);
    const lines = utils.sheet_to_json<string[]>(Sheets['Columns'] ?? {}, { header: 1 });
    const explained = new Set(lines.map(([sheet, column]) => `${String(sheet)}/${String(column)}`));
    for (const name of ['Agreements', 'Institutions', 'Activities', 'Memberships', 'Follow-ups']) {
      const [heads] = utils.sheet_to_json<string[]>(Sheets[name] ?? {}, { header: 1 });
      for (const head of heads ?? []) expect(explained).toContain(`${name}/${head}`);
    }
  });

  test('for everybody has no hidden sheet and nobody who follows up', async () => {
    const book = await workbook(['--public'], STORY);
    expect(book.SheetNames).not.toContain('mou-record');
    const [heads] = utils.sheet_to_json<string[]>(book.Sheets['Follow-ups'] ?? {}, { header: 1 });
    expect(heads).not.toContain('Who');
  });

  test('holds hostile texts as texts', async () => {
    const title = '"=1+1 _x0041_ \\e[31m \\u202E<b>&amp;"';
    const { Sheets } = await workbook([], {
      'a.yaml': `kind: activity\nid: jahat\ntitle: ${title}\nform: meeting\nnotes: "a\\nb"\n`,
    });
    const [row] = utils.sheet_to_json<Record<string, unknown>>(Sheets['Activities'] ?? {});
    expect(row).toMatchObject({ Title: '=1+1 _x0041_ <U+001B>[31m <U+202E><b>&amp;', Notes: 'a\nb' });
    expect(Sheets['Activities']?.['B2']).toMatchObject({ t: 's' });
  });

  test('is the same bytes every time', async () => {
    const folder = folderOf(STORY);
    await exported(['-o', 'a.xlsx'], folder);
    await exported(['-o', 'b.xlsx'], folder);
    expect(readFileSync(join(folder, 'a.xlsx')).equals(readFileSync(join(folder, 'b.xlsx')))).toBe(true);
  });
});

describe('laporkerma', () => {
  test('is a table of agreements as CSV, processes without a paper left out', async () => {
    const { out, err, code } = await exported(['-f', 'laporkerma', '--lang', 'id'], folderOf(STORY));
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(table(out)).toMatchObject([
      {
        No: '1',
        'Nomor Dokumen': '12/ULA/2021',
        'Jenis Dokumen': 'MoU (Nota Kesepahaman)',
        Status: 'Aktif',
        'Tanggal Akhir': '2026-03-31',
        'Bentuk Kegiatan': 'Penelitian Bersama; Pertukaran Mahasiswa',
        'Dokumen Digital': 'belum ada',
        'Belum Lengkap': expect.stringMatching(
          /^deskripsi \(catatan\); dokumen digital; alamat, pihak 1; /,
        ) as unknown,
      },
      { No: '2', 'Dasar Dokumen Kerja Sama': '12/ULA/2021', Status: 'Aktif', ID: 'magang-2022' },
    ]);
  });

  test('is a workbook where the file is to be one', async () => {
    const folder = folderOf(STORY);
    const { err } = await exported(['-f', 'laporkerma', '-o', 'kerma.xlsx'], folder);
    expect(err).toBe('Written: kerma.xlsx, 2 records\n');
    const book = read(readFileSync(join(folder, 'kerma.xlsx')), { cellDates: true, UTC: true });
    expect(book.SheetNames).toEqual(['Cooperation', 'Parties', 'Forms', 'Missing']);
    const rows = (name: string): Record<string, unknown>[] => utils.sheet_to_json(book.Sheets[name] ?? {});
    expect(rows('Cooperation')[0]).toMatchObject({
      'First day': new Date('2021-04-01T00:00:00Z'),
      Status: 'Active (Aktif)',
    });
    expect(rows('Parties').map(({ ID, Party, Institution }) => [ID, Party, Institution])).toEqual([
      ['nota-2021', 1, 'Universitas Lembah Anai'],
      ['nota-2021', 2, 'Politeknik Bahari Tarakan'],
      ['magang-2022', 1, 'Universitas Lembah Anai'],
      ['magang-2022', 2, 'Politeknik Bahari Tarakan'],
    ]);
    expect(rows('Forms').map(({ ID, Form }) => [ID, Form])).toContainEqual([
      'nota-2021',
      'Pertukaran Mahasiswa',
    ]);
    expect(rows('Missing')).toContainEqual({
      No: 2,
      ID: 'magang-2022',
      Title: 'Perjanjian Kerja Sama Magang Perikanan',
      Missing: 'document number',
    });
  });

  test('is of the agreements that are chosen', async () => {
    const { out } = await exported(['-f', 'laporkerma', '--instrument', 'moa'], folderOf(STORY));
    expect(table(out).map(({ ID }) => ID)).toEqual(['magang-2022']);
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])(
  'a workbook made in %s is that made here, byte for byte',
  async (zone) => {
    const folder = folderOf(STORY);
    await exported(['-o', 'here.xlsx'], folder);
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      await exported(['-o', 'there.xlsx'], folder);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
    expect(readFileSync(join(folder, 'there.xlsx')).equals(readFileSync(join(folder, 'here.xlsx')))).toBe(
      true,
    );
  },
);

describe('the file', () => {
  test('is named in what is said, and its ending says the format', async () => {
    const folder = folderOf(STORY);
    const { out, err, code } = await exported(['-o', 'register.jsonl'], folder);
    expect({ out, err, code }).toEqual({ out: '', err: 'Written: register.jsonl, 9 records\n', code: 0 });
    expect(readFileSync(join(folder, 'register.jsonl'), 'utf8').split('\n')).toHaveLength(10);
  });

  test('is only looked at with --dry-run', async () => {
    const folder = folderOf(STORY);
    const { err } = await exported(['-o', 'register.csv', '-n'], folder);
    expect(err).toBe('Would write: register.csv, 3 records\n');
    expect(existsSync(join(folder, 'register.csv'))).toBe(false);
  });

  test.each(['register.xlsx', 'register.csv', 'register.json'])(
    '%s is made anew, but not over what somebody has changed',
    async (name) => {
      const folder = folderOf(STORY);
      await exported(['-o', name], folder);
      expect((await exported(['-o', name, '--as-of', '2025-01-01'], folder)).code).toBe(0);
      writeFileSync(join(folder, name), 'Milik Rina');
      const { err, code } = await exported(['-o', name], folder);
      expect(err).toContain(`${name} is there already`);
      expect(code).toBe(2);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('Milik Rina');
      expect((await exported(['-o', name, '--force'], folder)).code).toBe(0);
    },
  );

  test('says what is missing in it', async () => {
    const folder = folderOf({ ...STORY, 'rusak.yaml': 'kind: agreement\nid: rusak\n' });
    const { err } = await exported(['-f', 'csv'], folder);
    expect(err).toBe('1 document could not be read and is missing here: run `mou check`.\n');
  });
});
