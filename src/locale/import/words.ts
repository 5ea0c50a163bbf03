/** The words that an import writes into records. */
import type { Language } from '../language.ts';

type ImportWords = {
  /** What a paper is called of which nobody says what it is. */
  readonly cooperation: string;
  readonly and: string;
};

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = {
  en: { cooperation: 'Cooperation of', and: 'and' },
  id: { cooperation: 'Kerja Sama', and: 'dan' },
};
