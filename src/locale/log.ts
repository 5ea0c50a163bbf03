/** What `mou log` says around the facts. */
import type { Language } from './language.ts';

type LogTexts = {
  readonly notCommitted: string;
  readonly end: Readonly<Record<'cut-off' | 'limit', string>>;
};

export const LOG_TEXTS: Readonly<Record<Language, LogTexts>> = {
  en: {
    notCommitted: 'not committed yet',
    end: {
      'cut-off': 'This clone has only the newest part of the history. Fetch the rest: git fetch --unshallow',
      limit: 'There is more before this: --limit says how much is shown.',
    },
  },
  id: {
    notCommitted: 'belum disimpan sebagai commit',
    end: {
      'cut-off': 'Salinan ini hanya memuat bagian terbaru dari riwayat. Ambil sisanya: git fetch --unshallow',
      limit: 'Masih ada yang lebih lama: --limit menentukan berapa yang ditampilkan.',
    },
  },
};
