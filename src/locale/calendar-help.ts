/** The help of `mou calendar`. */
import type { Language } from './language.ts';

type CalendarHelp = {
  readonly output: string;
  readonly owner: string;
  readonly force: string;
  readonly dryRun: string;
  readonly examples: string;
};

export const CALENDAR_HELP: Readonly<Record<Language, CalendarHelp>> = {
  en: {
    output: 'write into this file (default: print)',
    owner: 'only what one owner looks after, by the id in mou.config.yaml',
    force: 'write over a file that mou did not make, or that was changed',
    dryRun: 'only say what would be written',
    examples: `Examples:
  mou calendar -o mou.ics               for Google, Outlook, Thunderbird
  mou calendar --owner kui -o kui.ics   only what this owner looks after`,
  },
  id: {
    output: 'menulis ke berkas ini (bawaan: ditampilkan)',
    owner: 'hanya yang ditangani seorang penanggung jawab, menurut id dalam mou.config.yaml',
    force: 'menimpa berkas yang bukan buatan mou atau sudah diubah',
    dryRun: 'hanya menyebutkan yang akan ditulis',
    examples: `Contoh:
  mou calendar -o mou.ics               untuk Google, Outlook, Thunderbird
  mou calendar --owner kui -o kui.ics   hanya milik satu penanggung jawab`,
  },
};
