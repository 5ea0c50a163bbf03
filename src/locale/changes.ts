/** What is said of files that change. */
import type { Language } from './language.ts';

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
