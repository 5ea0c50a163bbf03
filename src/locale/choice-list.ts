/** What stands around a list of which something is to be chosen on a terminal. */
import type { Language } from './language.ts';

type ChoiceListTexts = {
  readonly search: string;
  /** How many fit what was typed. */
  readonly fitting: (count: number) => string;
  readonly noneFits: string;
  readonly keys: Readonly<Record<'one' | 'several', readonly string[]>>;
};

/** The texts of each language. */
export const CHOICE_LIST_TEXTS: Readonly<Record<Language, ChoiceListTexts>> = {
  en: {
    search: 'Search:',
    fitting: (count) => `(${String(count)} found)`,
    noneFits: 'Nothing fits. Type less, or something else.',
    keys: {
      one: ['↑/↓ moves', 'Enter takes it', 'typing searches'],
      several: ['↑/↓ moves', 'Tab takes one', 'Enter ends', 'typing searches'],
    },
  },
  id: {
    search: 'Cari:',
    fitting: (count) => `(${String(count)} cocok)`,
    noneFits: 'Tidak ada yang cocok. Ketik lebih sedikit, atau kata lain.',
    keys: {
      one: ['↑/↓ berpindah', 'Enter menerima', 'ketik untuk mencari'],
      several: ['↑/↓ berpindah', 'Tab memilih', 'Enter selesai', 'ketik untuk mencari'],
    },
  },
};
