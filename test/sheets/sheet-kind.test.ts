/** What sheets hold, by the names that offices give their columns. */
import { describe, expect, test } from 'vitest';
import { findSheets } from '../../src/sheets/read-sheets.ts';
import { table } from './tables.ts';

function kindOf(head: string, ...rows: readonly string[]): string {
  const { mapped, unclear, headless } = findSheets([table(head, ...rows)]);
  const [holds] = mapped;
  if (holds !== undefined) return holds.holds.kind;
  return unclear.length > 0 ? 'unclear' : `no head: ${headless.join(', ')}`;
}

describe('certain', () => {
  test.each([
    [
      'agreement',
      'No | Nama Mitra | Negara | Jenis Dokumen | Nomor Dokumen | Tanggal Mulai | Tanggal Berakhir',
    ],
    ['agreement', 'Nama Mitra | Tanggal Mulai | Tanggal Selesai'],
    ['agreement', 'Partner | Country | Agreement type | Start date | Expiry date'],
    // The accreditation form speaks of activities, and lists papers with their terms.
    [
      'agreement',
      'Lembaga Mitra | Tingkat | Judul Kegiatan Kerjasama | Manfaat | Waktu dan Durasi | Tahun Berakhir',
    ],
    ['agreement', 'Mitra | Judul | Jenis Dokumen | Nomor Dokumen | Masa Berlaku | Luaran | Bukti'],
    ['agreement', 'Nama Mitra | Alamat | Website | Kontak | Nomor MoU | Tanggal Tanda Tangan'],
    [
      'activity',
      'Judul Kegiatan | Bentuk Kegiatan | Tanggal Pelaksanaan | Mitra | Nomor MoU | Jumlah Peserta | Luaran | Bukti',
    ],
    ['activity', 'Nama Kegiatan | Mitra | Tanggal Mulai | Tanggal Selesai | Tempat'],
    ['activity', 'No | Nama Acara | Waktu Pelaksanaan | Penyelenggara'],
    ['activity', 'Activity title | Date held | Partner | Participants | Outputs'],
    ['institution', 'No | Nama | Negara | Alamat | Website | Kontak'],
    ['institution', 'Nama Mitra | Negara | Kota'],
    ['institution', 'Institution | Country | Address | Contact person | Email'],
    ['membership', 'No | Nama Jejaring | Sejak | Iuran'],
    ['membership', 'Jaringan | Tahun Bergabung | Status Keanggotaan'],
    ['membership', 'Network | Member since | Annual fee | Representative'],
  ])('%s: %s', (kind, head) => {
    expect(kindOf(head)).toBe(kind);
  });
});

describe('not certain', () => {
  test.each([
    [
      'papers and what was done under them in one table',
      'Nama Mitra | Jenis Dokumen | Nomor Dokumen | Masa Berlaku | Nama Kegiatan | Tanggal Pelaksanaan | Jumlah Peserta',
    ],
    [
      'what was done, or the papers that it was done under',
      'Judul Kegiatan | Tanggal Pelaksanaan | Mitra | Jenis Dokumen | Nomor Dokumen | Luaran',
    ],
    ['a name alone', 'No | Nama Mitra | Catatan'],
    [
      'one column that may be of a paper among many of a partner',
      'Nama Mitra | Negara | Alamat | Website | Kontak | Bidang',
    ],
    ['networks, of which nothing says that we are a member', 'Nama Jejaring | Negara | Website'],
  ])('%s', (_, head) => {
    expect(kindOf(head)).toBe('unclear');
  });
});

describe('what the sheet is called', () => {
  test.each([
    ['DATA KEGIATAN 2024', 'Mitra | Tanggal | Bentuk', 'unclear'],
    ['DAFTAR MITRA', 'Nama Mitra | Negara | Alamat | Website | Bidang', 'institution'],
    ['KEANGGOTAAN JEJARING', 'Nama Jejaring | Negara | Website', 'membership'],
    ['REKAPITULASI KERJA SAMA', 'Nama Mitra | Tanggal Mulai | Tanggal Selesai', 'agreement'],
  ])('"%s" above "%s"', (title, head, kind) => {
    expect(kindOf(title, head)).toBe(kind);
  });

  test('is said beside the heads that agree', () => {
    const [found] = findSheets([table('KEANGGOTAAN JEJARING', 'Nama Jejaring | Negara | Website')]).mapped;
    expect(found?.holds).toMatchObject({ by: 'name', columns: ['Nama Jejaring'] });
  });
});

test('"Kegiatan" is a form where its cells are forms, one of the register too; else the title', () => {
  const sheet = (cell: string) =>
    table('Kegiatan | Mitra | Tanggal Pelaksanaan', `${cell} | PT Bumi Lestari | 2024-03-01`);
  const own = new Map([['wisuda bersama', 'wisuda']]);
  const meaning = (cell: string, forms?: typeof own) =>
    findSheets([sheet(cell)], forms).mapped[0]?.columns[0]?.meaning;
  expect([meaning('Kuliah tamu'), meaning('Wisuda bersama'), meaning('Wisuda bersama', own)]).toEqual([
    'form',
    'title',
    'form',
  ]);
});

test('a summary that names nobody is not read beside a register, and is named', () => {
  const register = { ...table('Nama Mitra | Nomor Dokumen | Masa Berlaku'), name: 'MoU' };
  const summary = {
    ...table('Negara | Provinsi | Keterangan', 'Indonesia | Riau | 12 mitra'),
    name: 'Rekap',
  };
  const { mapped, unclear, headless } = findSheets([register, summary]);
  expect(mapped.map((sheet) => sheet.table.name)).toEqual(['MoU']);
  expect(unclear).toEqual([]);
  expect(headless).toEqual(['Rekap']);
});
