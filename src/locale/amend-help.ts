/** The help of `mou amend`. */
import type { Language } from './language.ts';

type AmendHelp = Readonly<
  Record<'id' | 'signed' | 'number' | 'effective' | 'until' | 'lasts' | 'scope' | 'note' | 'examples', string>
>;

export const AMEND_HELP: Readonly<Record<Language, AmendHelp>> = {
  en: {
    id: 'the id of the agreement',
    signed: 'the day on which the addendum was signed (default: today)',
    number: 'the number of the addendum',
    effective: 'the day from which it applies (default: the day it was signed)',
    until: 'the new last day',
    lasts: 'how long the agreement lasts from that day on, such as "2 years"',
    scope: 'the forms of cooperation from then on, with commas between',
    note: 'what else it changes',
    examples: `Examples:
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
    lasts: 'jangka waktu sejak hari itu, misalnya "2 tahun"',
    scope: 'bentuk kegiatan sejak itu, dipisah koma',
    note: 'hal lain yang diubah',
    examples: `Contoh:
  mou amend iism-2026 --until 2033-01-25 --number 003/ADD/2028
  mou amend iism-2026 --lasts "2 tahun" --effective 2031-01-26

Kode keluar: 0 tercatat, 2 tidak ada yang ditulis.`,
  },
};
