/** What reminders say: headings, kinds, and how far a rung lies from its day. */
import type { Duration } from '../calendar/duration.ts';
import type { Day } from '../calendar/day.ts';
import { formatDay, formatDuration } from './dates.ts';
import type { Language } from './language.ts';
import { formatCount } from './numbers.ts';
import type { Text } from './text.ts';

/** The headings of a digest. */
export const URGENCY_LABELS = {
  late: { en: 'Overdue or over', id: 'Terlambat atau sudah berakhir' },
  month: { en: 'Within a month', id: 'Dalam sebulan' },
  quarter: { en: 'Within three months', id: 'Dalam tiga bulan' },
  later: { en: 'Later', id: 'Kemudian' },
  waiting: { en: 'Waiting for somebody', id: 'Menunggu ditangani' },
} as const satisfies Readonly<Record<string, Text>>;

type ReminderTexts = {
  readonly heading: (institution: string, day: Day) => string;
  readonly register: string;
  readonly nothingDue: string;
  readonly nothingComes: string;
  readonly coming: string;
  readonly longPast: string;
  readonly longPastMore: (count: number) => string;
  readonly next: string;
  readonly report: string;
  readonly onTheDay: string;
  readonly before: (distance: string) => string;
  readonly after: (distance: string) => string;
};

export const REMINDER_TEXTS: Readonly<Record<Language, ReminderTexts>> = {
  en: {
    heading: (institution, day) => `Reminders of ${institution} · ${formatDay(day, 'en')}`,
    register: 'the register',
    nothingDue: 'Nothing is due.',
    nothingComes: 'Nothing comes next.',
    coming: 'Next reminders',
    longPast: 'Long past, mentioned this once',
    longPastMore: (count) => `and ${formatCount(count, { en: ['other', 'others'], id: 'lainnya' }, 'en')}`,
    next: 'What to do',
    report: 'Laporan Kerma',
    onTheDay: 'on the day',
    before: (distance) => `${distance} before`,
    after: (distance) => `${distance} after`,
  },
  id: {
    heading: (institution, day) => `Pengingat ${institution} · ${formatDay(day, 'id')}`,
    register: 'register',
    nothingDue: 'Tidak ada yang perlu diingatkan.',
    nothingComes: 'Tidak ada pengingat berikutnya.',
    coming: 'Pengingat berikutnya',
    longPast: 'Sudah lama lewat, disebut sekali ini saja',
    longPastMore: (count) => `dan ${formatCount(count, { en: ['other', 'others'], id: 'lainnya' }, 'id')}`,
    next: 'Yang perlu dilakukan',
    report: 'Laporan Kerma',
    onTheDay: 'pada harinya',
    before: (distance) => `${distance} sebelumnya`,
    after: (distance) => `${distance} sesudahnya`,
  },
};

type CountedText = Readonly<Record<Language, (count: number) => string>>;

/** How many of a kind are long past: "9 agreements have ended". */
export const LONG_PAST_COUNTS = {
  'last-day': counted('agreement has ended', 'agreements have ended', 'perjanjian sudah berakhir'),
  'notice-deadline': counted(
    'notice deadline has passed',
    'notice deadlines have passed',
    'batas pemberitahuan terlewat',
  ),
  'renewal-decision': counted(
    'renewal is undecided',
    'renewals are undecided',
    'perpanjangan belum diputuskan',
  ),
  lapse: counted('agreement has lapsed', 'agreements have lapsed', 'perjanjian gugur'),
  'follow-up': counted('follow-up is overdue', 'follow-ups are overdue', 'tindak lanjut terlambat'),
  unsigned: counted(
    'agreement should have begun',
    'agreements should have begun',
    'perjanjian seharusnya sudah mulai',
  ),
  stalled: counted('process has stalled', 'processes have stalled', 'proses macet'),
  dormant: counted('agreement is dormant', 'agreements are dormant', 'perjanjian tidur'),
  dues: counted('membership fee is overdue', 'membership fees are overdue', 'iuran terlambat'),
  evidence: counted(
    'activity has no evidence',
    'activities have no evidence',
    'kegiatan belum memiliki bukti',
  ),
  report: counted('report was due', 'reports were due', 'laporan jatuh tempo'),
} satisfies Readonly<Record<string, CountedText>>;

function counted(one: string, many: string, id: string): CountedText {
  const noun = { en: [one, many], id } as const;
  return { en: (count) => formatCount(count, noun, 'en'), id: (count) => formatCount(count, noun, 'id') };
}

/**
 * How far a rung lies from its day, in words.
 *
 * @example
 * rungWords({ after: false, distance: { months: 6, days: 0 } }, 'id'); // '6 bulan sebelumnya'
 */
export function rungWords(
  { after, distance }: { readonly after: boolean; readonly distance: Duration },
  language: Language,
): string {
  const texts = REMINDER_TEXTS[language];
  if (distance.months === 0 && distance.days === 0) return texts.onTheDay;
  return (after ? texts.after : texts.before)(formatDuration(distance, language));
}
