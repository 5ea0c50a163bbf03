/** The help of `mou show`. */
import type { Language } from './language.ts';

type ShowHelp = { readonly id: string; readonly format: string; readonly examples: string };

export const SHOW_HELP: Readonly<Record<Language, ShowHelp>> = {
  en: {
    id: 'the id of an agreement, an institution, an activity or a membership',
    format: 'text for people, json for programs',
    examples: `Examples:
  mou show iism-2026                     parties, window, family, activities
  mou show iium                          an institution, and all we have with it
  mou show iism-2026 --as-of 2030-12-31  how it will stand on that day`,
  },
  id: {
    id: 'id sebuah perjanjian, lembaga, kegiatan, atau keanggotaan',
    format: 'text untuk dibaca, json untuk program',
    examples: `Contoh:
  mou show iism-2026                     para pihak, masa berlaku, kegiatan
  mou show iium                          lembaga dan kerja sama dengannya
  mou show iism-2026 --as-of 2030-12-31  keadaan pada hari itu`,
  },
};
