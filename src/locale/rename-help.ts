/** The help of `mou rename` and of `mou merge`. */
import type { Language } from './language.ts';

type RenameHelp = Readonly<Record<'old' | 'next' | 'examples', string>>;

export const RENAME_HELP: Readonly<Record<Language, RenameHelp>> = {
  en: {
    old: 'the id of any record',
    next: 'the id that it is to have',
    examples: `Changes the id everywhere: in the record, in every record that names it and in
the settings; the file too, where it bears the id. All of it or nothing.

Examples:
  mou rename iism iism-malaysia
  mou rename iism iism-malaysia --dry-run

Exit code: 0 renamed, 2 nothing was written.`,
  },
  id: {
    old: 'id data apa pun',
    next: 'id yang baru',
    examples: `Mengganti id di mana-mana: dalam datanya, dalam setiap data yang menyebutnya,
dan dalam pengaturan; juga nama berkasnya bila memuat id itu. Semua atau tidak
sama sekali.

Contoh:
  mou rename iism iism-malaysia
  mou rename iism iism-malaysia --dry-run

Kode keluar: 0 diganti, 2 tidak ada yang ditulis.`,
  },
};

type MergeHelp = Readonly<Record<'old' | 'into' | 'examples', string>>;

export const MERGE_HELP: Readonly<Record<Language, MergeHelp>> = {
  en: {
    old: 'the id of the institution that goes',
    into: 'the id of the institution that stays',
    examples: `Two records of one institution become one. Whatever names the old one names the
other from then on; its names are kept in also_known_as, and what the other does
not know is taken over. All of it or nothing.

Examples:
  mou merge poltek-jember polije
  mou merge poltek-jember polije --dry-run

Exit code: 0 merged, 2 nothing was written.`,
  },
  id: {
    old: 'id lembaga yang dihapus',
    into: 'id lembaga yang tetap',
    examples: `Dua data dari lembaga yang sama menjadi satu. Semua yang menyebut data lama
selanjutnya menyebut yang tetap; namanya disimpan dalam also_known_as, dan yang
belum diketahui diambil alih. Semua atau tidak sama sekali.

Contoh:
  mou merge poltek-jember polije
  mou merge poltek-jember polije --dry-run

Kode keluar: 0 digabung, 2 tidak ada yang ditulis.`,
  },
};
