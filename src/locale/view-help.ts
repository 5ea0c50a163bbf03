/** The help of the options that every viewing command has. */
import type { Language } from './language.ts';

type ViewHelp = { readonly asOf: string; readonly at: string };

export const VIEW_HELP: Readonly<Record<Language, ViewHelp>> = {
  en: {
    asOf: 'the day to look from: 2026-01-26, "26 January 2026", tomorrow (default: today)',
    at: 'the register as git knew it: a commit, a branch or a day',
  },
  id: {
    asOf: 'hari acuan: 2026-01-26, "26 Januari 2026", besok (bawaan: hari ini)',
    at: 'register sebagaimana dikenal git: sebuah commit, cabang, atau hari',
  },
};
