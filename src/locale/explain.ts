/** What `mou explain` says around its sentences. */
import type { Day } from '../calendar/day.ts';
import { formatDay, formatDays } from './dates.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** The groups of sentences, in the order in which they are read. */
export const EXPLAIN_SECTIONS = [
  'process',
  'signing',
  'term',
  'amendments',
  'renewal',
  'notice',
  'early-end',
  'suspension',
  'membership',
  'activity',
  'state',
] as const;

export type ExplainSection = (typeof EXPLAIN_SECTIONS)[number];

type ExplainTexts = {
  readonly headings: Readonly<Record<ExplainSection, string>>;
  readonly atCommit: (commit: string) => string;
  readonly state: (day: Day, states: string) => string;
  readonly notCertain: string;
  readonly start: string;
  readonly lastDay: string;
  readonly daysLeft: string;
  readonly finalDay: string;
  readonly noticeDeadline: string;
  readonly lapsesAfter: string;
  readonly marks: string;
  readonly involved: string;
  readonly joined: string;
  readonly left: string;
  readonly firstDay: string;
  readonly noStart: string;
  readonly noEnd: string;
  readonly unknown: string;
  readonly none: string;
  readonly goesOn: string;
  readonly timesRenewed: (times: number) => string;
  /** Days to a last day: two where it is uncertain. */
  readonly days: (earliest: number, latest: number) => string;
  readonly possible: string;
  readonly notWritten: (key: string) => string;
  readonly byDefault: (setting: string, value: string) => string;
};

/** The texts of each language. */
export const EXPLAIN_TEXTS: Readonly<Record<Language, ExplainTexts>> = {
  en: {
    headings: {
      process: 'Process',
      signing: 'Signing and start',
      term: 'Term',
      amendments: 'Amendments',
      renewal: 'Renewal',
      notice: 'Notice',
      'early-end': 'Early end',
      suspension: 'Suspension',
      membership: 'Membership',
      activity: 'Days',
      state: 'State',
    },
    atCommit: (commit) => `as git knew it at ${commit}; the lines below are those of that commit`,
    state: (day, states) => `On ${formatDay(day, 'en')}: ${states}`,
    notCertain: 'not certain',
    start: 'Start',
    lastDay: 'Last day',
    daysLeft: 'Days left',
    finalDay: 'Can run until',
    noticeDeadline: 'Notice deadline',
    lapsesAfter: 'Lapses after',
    marks: 'Marks',
    involved: 'Involved',
    joined: 'Joined',
    left: 'Left',
    firstDay: 'First day',
    noStart: 'none yet',
    noEnd: 'none: it has no end',
    unknown: 'unknown',
    none: 'none',
    goesOn: 'no last day: it goes on by itself',
    timesRenewed: (times) => (times === 1 ? 'renewed once' : `renewed ${formatNumber(times, 'en')} times`),
    days: daysInEnglish,
    possible: 'Dates that are not certain leave the answer open.',
    notWritten: (key) => `\`${key}\` is not written`,
    byDefault: (setting, value) => `default setting: ${setting} is ${value}`,
  },
  id: {
    headings: {
      process: 'Proses',
      signing: 'Penandatanganan dan mulai berlaku',
      term: 'Jangka waktu',
      amendments: 'Adendum',
      renewal: 'Perpanjangan',
      notice: 'Pemberitahuan',
      'early-end': 'Berakhir lebih awal',
      suspension: 'Penangguhan',
      membership: 'Keanggotaan',
      activity: 'Tanggal',
      state: 'Status',
    },
    atCommit: (commit) => `sebagaimana dikenal git pada ${commit}; baris di bawah ini menurut commit itu`,
    state: (day, states) => `Pada ${formatDay(day, 'id')}: ${states}`,
    notCertain: 'belum pasti',
    start: 'Mulai',
    lastDay: 'Hari terakhir',
    daysLeft: 'Sisa waktu',
    finalDay: 'Dapat berlaku sampai',
    noticeDeadline: 'Batas pemberitahuan',
    lapsesAfter: 'Gugur sesudah',
    marks: 'Tanda',
    involved: 'Terlibat',
    joined: 'Bergabung',
    left: 'Keluar',
    firstDay: 'Hari pertama',
    noStart: 'belum ada',
    noEnd: 'tidak ada: tanpa batas waktu',
    unknown: 'tidak diketahui',
    none: 'tidak ada',
    goesOn: 'tanpa hari terakhir: berlanjut dengan sendirinya',
    timesRenewed: (times) => `diperpanjang ${formatNumber(times, 'id')} kali`,
    days: daysInIndonesian,
    possible: 'Tanggal yang belum pasti membuat jawabannya belum pasti.',
    notWritten: (key) => `\`${key}\` tidak ditulis`,
    byDefault: (setting, value) => `pengaturan bawaan: ${setting} adalah ${value}`,
  },
};

function daysInEnglish(earliest: number, latest: number): string {
  const days = (count: number): string => formatDays(Math.abs(count), 'en');
  const number = (count: number): string => formatNumber(Math.abs(count), 'en');
  if (earliest < 0 && latest >= 0)
    return `not certain: ended up to ${days(earliest)} ago, or up to ${days(latest)} left`;
  if (earliest !== latest) {
    return latest < 0
      ? `none: ended ${number(latest)} to ${days(earliest)} ago`
      : `${number(earliest)} to ${days(latest)}`;
  }
  if (latest === 0) return '0 days: this is the last day';
  return latest > 0 ? days(latest) : `none: ended ${days(latest)} ago`;
}

function daysInIndonesian(earliest: number, latest: number): string {
  const days = (count: number): string => formatDays(Math.abs(count), 'id');
  const number = (count: number): string => formatNumber(Math.abs(count), 'id');
  if (earliest < 0 && latest >= 0) {
    return `belum pasti: berakhir paling lama ${days(earliest)} lalu, atau masih ${days(latest)} lagi`;
  }
  if (earliest !== latest) {
    return latest < 0
      ? `habis: berakhir ${number(latest)} sampai ${days(earliest)} lalu`
      : `${number(earliest)} sampai ${days(latest)}`;
  }
  if (latest === 0) return '0 hari: ini hari terakhirnya';
  return latest > 0 ? days(latest) : `habis: berakhir ${days(latest)} lalu`;
}
