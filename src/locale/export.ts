/** What `mou export` says, and the words of the sheets that it makes. */
import type { Kind } from './kind-names.ts';
import type { Language } from './language.ts';
import { formatCount } from './numbers.ts';
import type { Text } from './text.ts';

/** What the sheets of a workbook are called. */
export const SHEET_NAMES: Readonly<Record<Kind | 'follow-up' | 'meaning', Text>> = {
  agreement: { en: 'Agreements', id: 'Perjanjian' },
  institution: { en: 'Institutions', id: 'Lembaga' },
  activity: { en: 'Activities', id: 'Kegiatan' },
  membership: { en: 'Memberships', id: 'Keanggotaan' },
  'follow-up': { en: 'Follow-ups', id: 'Tindak lanjut' },
  meaning: { en: 'Columns', id: 'Arti kolom' },
};

type SheetTexts = {
  readonly key: string;
  readonly kind: string;
  readonly kindMeaning: string;
  readonly followUpKey: string;
  readonly position: string;
  readonly positionMeaning: string;
  readonly of: string;
  readonly ofMeaning: string;
  readonly followUpState: string;
  readonly followUpStateMeaning: string;
  readonly daysLeft: string;
  readonly daysLeftMeaning: string;
  readonly sheet: string;
  readonly column: string;
  readonly role: string;
  readonly meaning: string;
  readonly roles: Readonly<Record<'key' | 'fact' | 'computed', string>>;
  readonly asOf: (day: string) => string;
  readonly forImport: string;
  readonly notForImport: string;
  readonly open: string;
  readonly overdue: string;
  readonly done: string;
};

export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = {
  en: {
    key: 'The name under which mou knows the record. Do not change it: a row is found again by it.',
    kind: 'Kind',
    kindMeaning: 'Agreement, institution, activity or membership.',
    followUpKey: 'The agreement or activity that has the follow-up. Do not change it.',
    position: 'No',
    positionMeaning: 'Its place in the record. Do not change it.',
    of: 'Of',
    ofMeaning: 'The title of the agreement or activity.',
    followUpState: 'State',
    followUpStateMeaning: 'Open, overdue or done on the day.',
    daysLeft: 'Days left',
    daysLeftMeaning: 'From the day to the due day; below zero after it.',
    sheet: 'Sheet',
    column: 'Column',
    role: 'What it is',
    meaning: 'What it means',
    roles: { key: 'key: leave as it is', fact: 'fact: may be changed', computed: 'worked out by mou' },
    asOf: (day) => `As of ${day}`,
    forImport:
      'Change facts under blue heads, save, and run: mou import FILE. Grey columns follow from the facts; changes there are not taken.',
    notForImport: 'Made for everybody to see; people and contacts are left out. It cannot be imported.',
    open: 'open',
    overdue: 'overdue',
    done: 'done',
  },
  id: {
    key: 'Nama data ini bagi mou. Jangan diubah: barisnya dikenali kembali dari sini.',
    kind: 'Jenis data',
    kindMeaning: 'Perjanjian, lembaga, kegiatan, atau keanggotaan.',
    followUpKey: 'Perjanjian atau kegiatan yang memuat tindak lanjut ini. Jangan diubah.',
    position: 'No',
    positionMeaning: 'Urutannya dalam data. Jangan diubah.',
    of: 'Dari',
    ofMeaning: 'Judul perjanjian atau kegiatannya.',
    followUpState: 'Status',
    followUpStateMeaning: 'Belum selesai, terlambat, atau selesai pada hari acuan.',
    daysLeft: 'Sisa hari',
    daysLeftMeaning: 'Dari hari acuan sampai jatuh tempo; di bawah nol bila sudah lewat.',
    sheet: 'Lembar',
    column: 'Kolom',
    role: 'Sifat',
    meaning: 'Arti',
    roles: { key: 'kunci: jangan diubah', fact: 'fakta: boleh diubah', computed: 'dihitung oleh mou' },
    asOf: (day) => `Per ${day}`,
    forImport:
      'Ubah fakta di bawah judul kolom biru, simpan, lalu jalankan: mou import BERKAS. Kolom abu-abu mengikuti faktanya; perubahan di sana tidak diambil.',
    notForImport: 'Dibuat untuk umum, tanpa nama orang dan kontak. Tidak dapat diimpor.',
    open: 'belum selesai',
    overdue: 'terlambat',
    done: 'selesai',
  },
};

type ExportTexts = {
  readonly written: (path: string, count: number) => string;
  readonly wouldWrite: (path: string, count: number) => string;
  /** What takes its time. */
  readonly choosing: string;
  readonly making: (count: number) => string;
};

const RECORDS = { en: ['record', 'records'], id: 'data' } as const;

/** What is said once a file is written. */
export const EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  en: {
    written: (path, count) => `Written: ${path}, ${formatCount(count, RECORDS, 'en')}`,
    wouldWrite: (path, count) => `Would write: ${path}, ${formatCount(count, RECORDS, 'en')}`,
    choosing: 'Choosing records',
    making: (count) => `Writing ${formatCount(count, RECORDS, 'en')}`,
  },
  id: {
    written: (path, count) => `Ditulis: ${path}, ${formatCount(count, RECORDS, 'id')}`,
    wouldWrite: (path, count) => `Akan ditulis: ${path}, ${formatCount(count, RECORDS, 'id')}`,
    choosing: 'Memilih data',
    making: (count) => `Menuliskan ${formatCount(count, RECORDS, 'id')}`,
  },
};
