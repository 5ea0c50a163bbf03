/** The words that a page itself bears. */
import type { Language } from '../locale/language.ts';

/** "Halaman 1 dari 3". */
export const PAGE_WORDS: Readonly<Record<Language, { readonly page: string; readonly of: string }>> = {
  en: { page: 'Page', of: 'of' },
  id: { page: 'Halaman', of: 'dari' },
};
