/** What the program says when it cannot go on. */
import type { Language } from './language.ts';

type ProgramTexts = {
  readonly cannot: string;
  readonly help: (command: string) => string;
  readonly bug: string;
};

export const PROGRAM_TEXTS: Readonly<Record<Language, ProgramTexts>> = {
  en: {
    cannot: 'mou cannot go on',
    help: (command) => `\`${command}\` shows what is possible.`,
    bug: 'This is a mistake in mou, not in your records; nothing was changed. Please report it with the lines below, and with the command you gave:',
  },
  id: {
    cannot: 'mou tidak dapat melanjutkan',
    help: (command) => `\`${command}\` menampilkan yang dapat dipakai.`,
    bug: 'Ini kesalahan mou, bukan kesalahan data Anda; tidak ada yang berubah. Mohon laporkan beserta baris di bawah dan perintah yang Anda berikan:',
  },
};
