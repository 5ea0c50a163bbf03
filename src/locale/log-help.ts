/** The help of `mou log`. */
import type { Language } from './language.ts';

type LogHelp = {
  readonly id: string;
  readonly format: string;
  readonly limit: string;
  readonly examples: string;
};

export const LOG_HELP: Readonly<Record<Language, LogHelp>> = {
  en: {
    id: 'the id of the record',
    format: 'how to show it',
    limit: 'how many changes to show at most (default: 20)',
    examples: `What became of one record, the newest change first, each seen from its own day.
A record is followed when its file or its id was renamed.

Examples:
  mou log iism-2026
  mou log iism-2026 --limit 3 --format json`,
  },
  id: {
    id: 'id data itu',
    format: 'cara menampilkan',
    limit: 'paling banyak berapa perubahan (bawaan: 20)',
    examples: `Riwayat satu data, perubahan terbaru lebih dahulu, masing-masing dilihat dari
harinya sendiri. Data tetap diikuti walau berkas atau idnya berganti nama.

Contoh:
  mou log iism-2026
  mou log iism-2026 --limit 3 --format json`,
  },
};
