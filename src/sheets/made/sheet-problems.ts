/** What is said of a changed cell that means nothing to its field. */
import type { Text } from '../../locale/text.ts';

export const SHEET_PROBLEMS = {
  day: {
    en: 'this is no day. Write 2026-01-26 or 26 January 2026',
    id: 'ini bukan hari. Tulis 2026-01-26 atau 26 Januari 2026',
  },
  twoDays: {
    en: 'this can be two different days. Write 2026-01-26 or 26 January 2026',
    id: 'ini dapat berarti dua hari yang berbeda. Tulis 2026-01-26 atau 26 Januari 2026',
  },
  number: {
    en: 'this is no plain number. Write 100000000, without thousands separators',
    id: 'ini bukan bilangan biasa. Tulis 100000000, tanpa pemisah ribuan',
  },
  yesNo: { en: 'write yes or no', id: 'tulis ya atau tidak' },
  oneForm: { en: 'write one form of cooperation', id: 'tulis satu bentuk kegiatan' },
  word: (known: readonly Text[]): Text => ({
    en: `this word is not known here. Possible are ${known.map(({ en }) => en).join(', ')}`,
    id: `kata ini tidak dikenal di sini. Yang dapat dipakai: ${known.map(({ id }) => id).join(', ')}`,
  }),
} as const;

/** What is said of cells and rows on their way back that cannot be taken. */
export const BACK_PROBLEMS = {
  unknownRow: {
    en: 'mou did not make this row, so it has no record. Use mou new for it, or import it from a table of its own',
    id: 'baris ini bukan buatan mou, jadi tidak ada datanya. Pakai mou new, atau impor dari tabel tersendiri',
  },
  twice: {
    en: 'the record has a row already; only the first one was read',
    id: 'data ini sudah punya baris; hanya yang pertama yang dibaca',
  },
  tooRich: {
    en: 'the record holds more here than a cell can. Change it in its file',
    id: 'data di sini lebih banyak daripada isi sebuah sel. Ubah di berkasnya',
  },
  madeDay: {
    en: 'a spreadsheet seems to have made a date of it. Change it in its file',
    id: 'tampaknya aplikasi lembar kerja mengubahnya menjadi tanggal. Ubah di berkasnya',
  },
  invalid: {
    en: 'the record would not be valid with this. Look at the meaning of the column',
    id: 'data menjadi tidak sah dengan isi ini. Lihat arti kolomnya',
  },
  invalidRecord: {
    en: 'the record in this file is not valid here, so it was not made',
    id: 'data dalam berkas ini tidak sah di sini, jadi tidak dibuat',
  },
  otherKind: {
    en: 'the register has another kind of record with this id',
    id: 'register memuat jenis data lain dengan id ini',
  },
} as const satisfies Readonly<Record<string, Text>>;
