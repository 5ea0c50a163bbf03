/** Laporan Kerma as sheets: heads and words of both languages, one line for each output. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { KERMA_GAP_LABELS, KERMA_STATUSES } from '../../../src/locale/laporan-kerma.ts';
import { gapWords, kermaSheets, statusWords } from '../../../src/output/export/kerma-sheets.ts';
import type { SheetCell } from '../../../src/sheets/made/sheet-cell.ts';
import { termsOf } from '../../../src/terms/terms-of.ts';
import { KERMA_GAPS } from '../../../src/views/laporan-kerma/kerma-row.ts';
import { laporanKerma } from '../../../src/views/laporan-kerma/laporan-kerma.ts';
import { CAMPUS } from '../../support/campus.ts';
import { TODAY } from '../../support/context.ts';
import { registerOf } from '../../support/registers.ts';

const { register } = registerOf(CAMPUS);
const report = laporanKerma(register, termsOf(register, TODAY));

function table(sheet: number, language: 'en' | 'id' = 'id'): readonly Readonly<Record<string, SheetCell>>[] {
  const made = kermaSheets(report, language)[sheet];
  return (made?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((cell, at) => [made?.columns[at]?.head ?? '', cell])),
  );
}

test.each(LANGUAGES)('every sheet in %s has heads that differ, and a cell under each', (language) => {
  for (const { columns, rows } of kermaSheets(report, language)) {
    const heads = columns.map(({ head }) => head);
    expect(new Set(heads).size).toBe(heads.length);
    for (const row of rows) expect(row).toHaveLength(heads.length);
  }
});

test('an agreement has what the form asks for', () => {
  expect(table(0)).toMatchObject([
    {
      No: 1,
      'Nomor Dokumen': '12/ULA/2022',
      'Jenis Dokumen': 'MoU (Nota Kesepahaman)',
      Status: 'Aktif',
      'Tanggal Awal': { day: '2022-01-10' },
      'Tanggal Akhir': { day: '2027-01-09' },
      Anggaran: 250_000_000,
      Mitra: 'Kolej Teluk Kumbar',
      'Dasar Dokumen Kerja Sama': null,
    },
    { No: 2, Status: 'Dalam Perpanjangan', 'Jenis Dokumen': 'PKS (Perjanjian Kerja Sama)' },
  ]);
});

test('parties say which side they are on, and who is in charge', () => {
  expect(
    table(1).map((row) => [row['No'], row['Pihak Ke-'], row['PT atau Mitra'], row['Email Penanggung Jawab']]),
  ).toEqual([
    [1, 1, 'PT', 'rina@example.ac.id'],
    [1, 2, 'Mitra', null],
    [2, 1, 'PT', 'rina@example.ac.id'],
    [2, 2, 'Mitra', null],
  ]);
});

test('a form stands once for each output, and once where there is none', () => {
  expect(table(2).map((row) => [row['ID'], row['No Bentuk'], row['Bentuk'], row['Keterangan']])).toEqual([
    ['nota-kumbar', 24, 'Pertukaran Mahasiswa', ''],
    ['nota-kumbar', null, 'Kuliah tamu', 'Kuliah Tamu Budi Daya Laut'],
    ['nota-kumbar', null, 'Penandaarasan (benchmarking)', ''],
    ['pks-desa', 6, 'Membangun Desa/KKN Tematik-Kampus Merdeka', 'KKN Nagari Lembah'],
  ]);
});

test('what is missing stands in a line of its own, and beside its agreement', () => {
  const first = table(3, 'en').filter((row) => row['ID'] === 'nota-kumbar');
  expect(first[0]).toMatchObject({ Missing: 'the signed document as a file', Party: null });
  expect(first).toContainEqual(expect.objectContaining({ Missing: 'address', Party: 2 }));
  expect(table(0, 'en')[0]?.['Missing']).toContain('address, party 2');
});

describe('words', () => {
  test('for everything that can be missing, and for every status', () => {
    expect(Object.keys(KERMA_GAP_LABELS)).toEqual([...KERMA_GAPS]);
    for (const language of LANGUAGES) {
      const labels = KERMA_GAPS.map((what) => gapWords({ what, party: null }, language));
      expect(new Set(labels).size).toBe(labels.length);
    }
    expect(Object.values(KERMA_STATUSES).map(({ id }) => id)).toEqual([
      'Aktif',
      'Kadaluarsa',
      'Dalam Perpanjangan',
      'Tidak Aktif',
    ]);
  });

  test.each([
    ['active', 'certain', 'Aktif'],
    ['expired', 'possible', 'Kadaluarsa (?)'],
    [null, 'unknown', ''],
  ] as const)('a status %s that is %s is "%s"', (status, certainty, words) => {
    expect(statusWords({ status, certainty }, 'id')).toBe(words);
  });
});
