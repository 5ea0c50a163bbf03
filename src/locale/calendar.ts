/** What stands in a calendar, and what `mou calendar` says. */
import type { Language } from './language.ts';
import { formatCount } from './numbers.ts';

type CalendarTexts = {
  readonly name: (institution: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly between: (days: string) => string;
  readonly written: (path: string, count: number) => string;
  readonly wouldWrite: (path: string, count: number) => string;
};

const EVENTS = { en: ['event', 'events'], id: 'acara' } as const;

export const CALENDAR_TEXTS: Readonly<Record<Language, CalendarTexts>> = {
  en: {
    name: (institution) => `Partnerships of ${institution}`,
    kinds: {
      'last-day': 'Last day',
      'period-end': 'A period ends, the next follows by itself',
      'notice-deadline': 'Last day for notice',
      lapse: 'Lapses unless something is done',
      'follow-up': 'Due',
      dues: 'Membership dues',
      report: 'Cooperation report (Laporan Kerma)',
    },
    between: (days) => `The day is not certain: ${days}.`,
    written: (path, count) => `${path} written: ${formatCount(count, EVENTS, 'en')}.`,
    wouldWrite: (path, count) => `${path} would be written: ${formatCount(count, EVENTS, 'en')}.`,
  },
  id: {
    name: (institution) => `Kerja sama ${institution}`,
    kinds: {
      'last-day': 'Hari terakhir',
      'period-end': 'Akhir periode, berlanjut dengan sendirinya',
      'notice-deadline': 'Batas pemberitahuan',
      lapse: 'Gugur bila tetap tanpa kegiatan',
      'follow-up': 'Jatuh tempo',
      dues: 'Iuran keanggotaan',
      report: 'Laporan kerja sama (Laporan Kerma)',
    },
    between: (days) => `Harinya belum pasti: ${days}.`,
    written: (path, count) => `${path} ditulis: ${formatCount(count, EVENTS, 'id')}.`,
    wouldWrite: (path, count) => `${path} akan ditulis: ${formatCount(count, EVENTS, 'id')}.`,
  },
};
