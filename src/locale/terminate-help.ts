/** The help of `mou terminate`. */
import type { Language } from './language.ts';

type TerminateHelp = Readonly<
  Record<'id' | 'lastDay' | 'noticeGiven' | 'by' | 'reason' | 'when' | 'examples', string>
>;

export const TERMINATE_HELP: Readonly<Record<Language, TerminateHelp>> = {
  en: {
    id: 'the id of the agreement',
    lastDay: 'the last day on which it is in force',
    noticeGiven: 'the day on which notice was given',
    by: 'the party that terminates: 1, 2 ... or its name',
    reason: 'why',
    when: 'On which day is it in force for the last time?',
    examples: `Examples:
  mou terminate iism-2026 --last-day 2028-06-30 --reason "Reorganisation"
  mou terminate iism-2026 --notice-given today --by 2   notice alone is no end

Exit code: 0 recorded, 2 nothing was written.`,
  },
  id: {
    id: 'id perjanjian',
    lastDay: 'hari terakhir perjanjian berlaku',
    noticeGiven: 'hari pemberitahuan disampaikan',
    by: 'pihak yang mengakhiri: 1, 2 ... atau namanya',
    reason: 'alasan',
    when: 'Hari apa perjanjian ini terakhir kali berlaku?',
    examples: `Contoh:
  mou terminate iism-2026 --last-day 2028-06-30 --reason "Reorganisasi"
  mou terminate iism-2026 --notice-given "hari ini" --by 2   belum mengakhiri

Kode keluar: 0 tercatat, 2 tidak ada yang ditulis.`,
  },
};
