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
  word: (known: readonly string[]): Text => ({
    en: `this word is not known here. Possible are ${known.join(', ')}`,
    id: `kata ini tidak dikenal di sini. Yang dapat dipakai: ${known.join(', ')}`,
  }),
} as const;
