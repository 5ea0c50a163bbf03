/** The help of `mou status`. */
import type { Language } from './language.ts';

type StatusHelp = { readonly format: string; readonly examples: string };

export const STATUS_HELP: Readonly<Record<Language, StatusHelp>> = {
  en: {
    format: 'text for people, json for programs',
    examples: `Examples:
  mou status                          today
  mou status --as-of 2027-12-31       how it will stand at the end of 2027
  mou status --at "1 March 2025"      as the register was known on that day`,
  },
  id: {
    format: 'text untuk dibaca, json untuk program',
    examples: `Contoh:
  mou status                          hari ini
  mou status --as-of 2027-12-31       keadaan pada akhir 2027
  mou status --at "1 Maret 2025"      register sebagaimana dikenal pada hari itu`,
  },
};
