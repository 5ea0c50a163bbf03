/** What is said of files that change. */
import type { Language } from './language.ts';
import type { Text } from './text.ts';

type ChangeWords = {
  readonly created: string;
  readonly deleted: string;
  readonly renamed: string;
  /** A file whose bytes are copied as they are. */
  readonly copied: (bytes: string) => string;
};

export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = {
  en: { created: 'new', deleted: 'deleted', renamed: 'renamed', copied: (bytes) => `copied, ${bytes} bytes` },
  id: {
    created: 'baru',
    deleted: 'dihapus',
    renamed: 'ganti nama',
    copied: (bytes) => `disalin, ${bytes} bita`,
  },
};

/** Why changes were not made; nothing was written then. */
export const CHANGE_PROBLEMS = {
  changedMeanwhile: (path: string): Text => ({
    en: `${path} has changed since mou read it. Nothing was written. Run the command again: it then works with what is there now.`,
    id: `${path} berubah sejak dibaca mou. Tidak ada yang ditulis. Ulangi perintahnya: mou lalu bekerja dengan isi yang sekarang.`,
  }),
  alreadyThere: (path: string): Text => ({
    en: `${path} is there already. Nothing was written. Rename that file or choose another name, then run the command again.`,
    id: `${path} sudah ada. Tidak ada yang ditulis. Ganti nama berkas itu atau pilih nama lain, lalu ulangi perintahnya.`,
  }),
  refused: (path: string, word: string, root: string): Text => ({
    en: `${path} cannot be written (${word}). Nothing was changed. Close it where it is open elsewhere, check that you may write in ${root}, then run the command again.`,
    id: `${path} tidak dapat ditulis (${word}). Tidak ada yang diubah. Tutup berkas itu bila sedang dibuka, pastikan Anda boleh menulis di ${root}, lalu ulangi perintahnya.`,
  }),
};
