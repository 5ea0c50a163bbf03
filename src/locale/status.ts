/** What `mou status` says around its counts and days. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';
import type { Text } from './text.ts';

type StatusTexts = {
  readonly asOf: (day: Day) => string;
  readonly knownAt: (commit: string) => string;
  readonly register: string;
  readonly agreements: string;
  readonly memberships: string;
  readonly activities: string;
  readonly institutions: string;
  readonly noInstrument: string;
  readonly mistakes: string;
  readonly configMistakes: string;
  readonly matters: (until: Day) => string;
  readonly noMatters: (until: Day) => string;
  readonly next: string;
  readonly noNext: string;
  readonly more: (count: number) => string;
};

export const STATUS_TEXTS: Readonly<Record<Language, StatusTexts>> = {
  en: {
    asOf: (day) => formatDay(day, 'en'),
    knownAt: (commit) => `as git knew it at ${commit.slice(0, 8)}`,
    register: 'Register',
    agreements: 'Agreements',
    memberships: 'Memberships',
    activities: 'Activities',
    institutions: 'Institutions',
    noInstrument: 'instrument not stated',
    mistakes: 'The register has mistakes, so something may be missing here: see `mou check`.',
    configMistakes:
      'mou.config.yaml has mistakes, so days and states may be counted wrongly here: see `mou check`.',
    matters: (until) => `Needs somebody by ${formatDay(until, 'en')}`,
    noMatters: (until) => `Nothing needs anybody by ${formatDay(until, 'en')}.`,
    next: 'Next dates',
    noNext: 'No date is coming.',
    more: (count) => `and ${formatNumber(count, 'en')} more`,
  },
  id: {
    asOf: (day) => formatDay(day, 'id'),
    knownAt: (commit) => `sebagaimana dikenal git pada ${commit.slice(0, 8)}`,
    register: 'Register',
    agreements: 'Perjanjian',
    memberships: 'Keanggotaan',
    activities: 'Kegiatan',
    institutions: 'Lembaga',
    noInstrument: 'jenis tidak disebut',
    mistakes:
      'Register ini mengandung kesalahan, jadi mungkin ada yang tidak tampak di sini: lihat `mou check`.',
    configMistakes:
      'mou.config.yaml berisi kesalahan, jadi hari dan status di sini mungkin keliru: lihat `mou check`.',
    matters: (until) => `Perlu ditangani sampai ${formatDay(until, 'id')}`,
    noMatters: (until) => `Tidak ada yang perlu ditangani sampai ${formatDay(until, 'id')}.`,
    next: 'Tanggal berikutnya',
    noNext: 'Tidak ada tanggal yang akan datang.',
    more: (count) => `dan ${formatNumber(count, 'id')} lagi`,
  },
};

/** What needs somebody, by kind. */
export const MATTER_LABELS = {
  'follow-up-overdue': { en: 'Follow-up overdue', id: 'Tindak lanjut terlambat' },
  ending: { en: 'Ending soon', id: 'Segera berakhir' },
  notice: { en: 'Notice deadline', id: 'Batas pemberitahuan' },
  'follow-up-due': { en: 'Follow-up due', id: 'Tindak lanjut jatuh tempo' },
  stalled: { en: 'Stalled since', id: 'Macet sejak' },
  dormant: { en: 'Dormant since', id: 'Tidur sejak' },
} as const satisfies Readonly<Record<string, Text>>;

/** What comes on a day, by kind. */
export const COMING_LABELS = {
  'last-day': { en: 'last day', id: 'hari terakhir' },
  renews: { en: 'last day of a period', id: 'akhir periode' },
  'notice-deadline': { en: 'notice deadline', id: 'batas pemberitahuan' },
  starts: { en: 'starts', id: 'mulai berlaku' },
  'follow-up': { en: 'follow-up due', id: 'tindak lanjut' },
  'planned-activity': { en: 'planned activity', id: 'rencana kegiatan' },
  dues: { en: 'membership dues', id: 'iuran keanggotaan' },
} as const satisfies Readonly<Record<string, Text>>;

const DAYS: CountedNoun = { en: ['day', 'days'], id: 'hari' };
const MONTHS: CountedNoun = { en: ['month', 'months'], id: 'bulan' };
const YEARS: CountedNoun = { en: ['year', 'years'], id: 'tahun' };

/**
 * How far away a day is, roughly where it is far: "in 65 days", "today", "in 4 years".
 *
 * @example
 * daysAway(59, 'id'); // '59 hari lagi'
 * daysAway(-400, 'en'); // '13 months ago'
 */
export function daysAway(days: number, language: Language): string {
  if (days === 0) return language === 'id' ? 'hari ini' : 'today';
  const stretch = roughly(Math.abs(days), language);
  if (language === 'id') return days > 0 ? `${stretch} lagi` : `${stretch} lalu`;
  return days > 0 ? `in ${stretch}` : `${stretch} ago`;
}

/** The day itself always stands beside it, so whole months and years are enough from two of them on. */
function roughly(days: number, language: Language): string {
  if (days < 61) return formatCount(days, DAYS, language);
  if (days < 731) return formatCount(Math.floor(days / 30.44), MONTHS, language);
  return formatCount(Math.floor(days / 365.25), YEARS, language);
}
