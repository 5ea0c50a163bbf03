/** The help of `mou amend`. */
import type { Language } from './language.ts';

type AmendHelp = Readonly<
  Record<'id' | 'signed' | 'number' | 'effective' | 'until' | 'lasts' | 'form' | 'note' | 'examples', string>
>;

export const AMEND_HELP: Readonly<Record<Language, AmendHelp>> = {
  en: {
    id: 'the id of the agreement',
    signed: 'the day on which the addendum was signed (default: today)',
    number: 'the number of the addendum',
    effective: 'the day from which it applies (default: the day it was signed)',
    until: 'the new last day',
    lasts:
      'how long it lasts, counted from the day on which the addendum applies (--effective), such as "2 years"',
    form: 'the forms of cooperation from then on, with commas between',
    note: 'what else it changes',
    examples: `A length counts from the day the addendum was signed unless --effective names
another: two more years after 25 January 2031 are
--lasts "2 years" --effective 2031-01-26.

Examples:
  mou amend iism-2026 --until 2033-01-25 --number 003/ADD/2028
  mou amend iism-2026 --lasts "2 years" --effective 2031-01-26

Exit code: 0 recorded, 2 nothing was written.`,
  },
  id: {
    id: 'id perjanjian',
    signed: 'hari adendum ditandatangani (bawaan: hari ini)',
    number: 'nomor adendum',
    effective: 'hari adendum mulai berlaku (bawaan: hari ditandatangani)',
    until: 'hari terakhir yang baru',
    lasts: 'jangka waktu, dihitung sejak hari adendum mulai berlaku (--effective), misalnya "2 tahun"',
    form: 'bentuk kegiatan sejak itu, dipisah koma',
    note: 'hal lain yang diubah',
    examples: `Jangka waktu dihitung sejak hari adendum ditandatangani, kecuali --effective
menyebut hari lain: tambahan dua tahun sesudah 25 Januari 2031 adalah
--lasts "2 tahun" --effective 2031-01-26.

Contoh:
  mou amend iism-2026 --until 2033-01-25 --number 003/ADD/2028
  mou amend iism-2026 --lasts "2 tahun" --effective 2031-01-26

Kode keluar: 0 tercatat, 2 tidak ada yang ditulis.`,
  },
};
