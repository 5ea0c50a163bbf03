/** The help of `mou fmt`, and what it says of files. */
import type { Language } from './language.ts';
import { formatCount } from './numbers.ts';

type FmtTexts = {
  readonly paths: string;
  readonly check: string;
  readonly dryRun: string;
  readonly examples: string;
  readonly formatted: (count: number) => string;
  readonly wouldBe: (count: number) => string;
  readonly allDone: (count: number) => string;
  /** What to do after `--check`. */
  readonly remedy: string;
  readonly unreadable: (path: string) => string;
  readonly left: (path: string) => string;
};

const FILES = { en: ['file', 'files'], id: 'berkas' } as const;

export const FMT_TEXTS: Readonly<Record<Language, FmtTexts>> = {
  en: {
    paths: 'registers, folders or files (default: the register you stand in)',
    check: 'write nothing; list what is not in order and exit with 1',
    dryRun: 'write nothing; show what would change',
    examples: `Puts the fields of every record in one order and spaces them alike. Comments
stay with what they belong to; what a record says never changes.

Examples:
  mou fmt                   every file of this register
  mou fmt agreements        one folder
  mou fmt --dry-run         show the changes first
  mou fmt --check           for CI

Exit code: 0 all in order, 1 some files are not (with --check) or could not be
read, 2 could not run.`,
    formatted: (count) => `Put in order: ${formatCount(count, FILES, 'en')}.`,
    wouldBe: (count) => `Not in order: ${formatCount(count, FILES, 'en')}.`,
    allDone: (count) => `${formatCount(count, FILES, 'en')} looked at: all in order.`,
    remedy: 'mou fmt puts them in order.',
    unreadable: (path) => `${path}: left as it is, because it has mistakes. See them with: mou check ${path}`,
    left: (path) =>
      `${path}: left as it is: with names and references (&a, *a), tags or a record in brackets, only its author can say how it should look.`,
  },
  id: {
    paths: 'register, folder, atau berkas (bawaan: register tempat Anda berada)',
    check: 'tidak menulis; sebutkan yang belum rapi dan keluar dengan kode 1',
    dryRun: 'tidak menulis; tampilkan yang akan berubah',
    examples: `Menyusun isian setiap data dalam satu urutan dan merapikan spasinya. Komentar
tetap bersama isian yang dijelaskannya; isi data tidak pernah berubah.

Contoh:
  mou fmt                   setiap berkas register ini
  mou fmt agreements        satu folder
  mou fmt --dry-run         lihat perubahannya dahulu
  mou fmt --check           untuk CI

Kode keluar: 0 semua rapi, 1 ada yang belum rapi (dengan --check) atau tidak
terbaca, 2 tidak dapat dijalankan.`,
    formatted: (count) => `Dirapikan: ${formatCount(count, FILES, 'id')}.`,
    wouldBe: (count) => `Belum rapi: ${formatCount(count, FILES, 'id')}.`,
    allDone: (count) => `${formatCount(count, FILES, 'id')} diperiksa: semua rapi.`,
    remedy: 'mou fmt merapikannya.',
    unreadable: (path) =>
      `${path}: dibiarkan, karena masih mengandung kesalahan. Lihat dengan: mou check ${path}`,
    left: (path) =>
      `${path}: dibiarkan: dengan nama dan rujukan (&a, *a), tag, atau data di antara kurung, hanya penulisnya yang tahu bentuk yang baik.`,
  },
};
