/** What is said while files are watched. */
import type { Language } from './language.ts';

export const WATCH_TEXTS: Readonly<Record<Language, { readonly waiting: string }>> = {
  en: { waiting: 'Waiting for changes. Ctrl+C ends it.' },
  id: { waiting: 'Menunggu perubahan. Ctrl+C mengakhiri.' },
};
