/** The facts of a comparison in words. */
import type { DayShift } from '../calendar/day-shift.ts';
import { formatDuration } from './dates.ts';
import { formatList } from './lists.ts';
import type { Language } from './language.ts';
import { formatCount, type CountedNoun } from './numbers.ts';
import type { Text } from './text.ts';

const AGREEMENTS: CountedNoun = { en: ['agreement', 'agreements'], id: 'perjanjian' };

/** Days that are worked out. */
export const DAY_LABELS = {
  start: { en: 'Start', id: 'Mulai' },
  'last-day': { en: 'Last day', id: 'Hari terakhir' },
  'final-day': { en: 'Can last until', id: 'Paling lama sampai' },
  'notice-deadline': { en: 'Notice deadline', id: 'Batas pemberitahuan' },
} as const satisfies Readonly<Record<string, Text>>;

type FactTexts = {
  readonly state: string;
  readonly under: string;
  readonly mark: string;
  readonly renewal: string;
  readonly reminders: string;
  readonly remindersFrom: (count: number, first: string) => string;
  readonly signed: string;
  readonly alsoChanged: string;
  readonly shift: (shift: DayShift) => string;
  readonly moved: (from: string, to: string) => string;
  readonly now: (to: string) => string;
  readonly noLonger: (from: string) => string;
  readonly marked: (mark: string) => string;
  readonly unmarked: (mark: string) => string;
  readonly goesOn: string;
  readonly goesOnNoLonger: string;
  readonly outlived: (ids: readonly string[]) => string;
  readonly outlivedNoLonger: (ids: readonly string[]) => string;
  readonly signedOn: (party: string, day: string) => string;
  readonly signatureGone: (party: string) => string;
  readonly added: (words: string) => string;
  readonly removed: (words: string) => string;
  readonly entry: Readonly<
    Record<'added' | 'removed' | 'changed' | 'done' | 'reopened' | 'paid', (day: string | null) => string>
  >;
  readonly yes: string;
  readonly no: string;
};

export const FACT_TEXTS: Readonly<Record<Language, FactTexts>> = {
  en: {
    state: 'State',
    under: 'Under it',
    mark: 'Mark',
    renewal: 'Renewal',
    reminders: 'Reminders',
    remindersFrom: (count, first) => (count === 1 ? first : `${String(count)} from ${first}`),
    signed: 'Signed',
    alsoChanged: 'Also changed',
    shift: ({ direction, by }) => `${formatDuration(by, 'en')} ${direction}`,
    moved: (from, to) => `${from} → ${to}`,
    now: (to) => `${to} (new)`,
    noLonger: (from) => `none any more (was ${from})`,
    marked: (mark) => `now ${mark}`,
    unmarked: (mark) => `no longer ${mark}`,
    goesOn: 'goes on by itself now',
    goesOnNoLonger: 'no longer goes on by itself',
    outlived: (ids) =>
      `${formatCount(ids.length, AGREEMENTS, 'en')} now ${ids.length === 1 ? 'ends' : 'end'} after it: ${formatList(ids, 'and', 'en')}`,
    outlivedNoLonger: (ids) => `no longer ending after it: ${formatList(ids, 'and', 'en')}`,
    signedOn: (party, day) => `${party}, on ${day}`,
    signatureGone: (party) => `${party}: no longer recorded`,
    added: (words) => `added ${words}`,
    removed: (words) => `removed ${words}`,
    entry: {
      added: (day) => (day === null ? 'new' : `new, ${day}`),
      removed: () => 'removed',
      changed: (day) => (day === null ? 'changed' : `changed, ${day}`),
      done: (day) => (day === null ? 'done' : `done on ${day}`),
      paid: (day) => (day === null ? 'paid' : `paid on ${day}`),
      reopened: () => 'open again',
    },
    yes: 'yes',
    no: 'no',
  },
  id: {
    state: 'Status',
    under: 'Di bawahnya',
    mark: 'Tanda',
    renewal: 'Perpanjangan',
    reminders: 'Pengingat',
    remindersFrom: (count, first) => (count === 1 ? first : `${String(count)} sejak ${first}`),
    signed: 'Ditandatangani',
    alsoChanged: 'Juga berubah',
    shift: ({ direction, by }) =>
      `${formatDuration(by, 'id')} lebih ${direction === 'earlier' ? 'awal' : 'lambat'}`,
    moved: (from, to) => `${from} → ${to}`,
    now: (to) => `${to} (baru)`,
    noLonger: (from) => `tidak ada lagi (dahulu ${from})`,
    marked: (mark) => `kini ${mark}`,
    unmarked: (mark) => `tidak lagi ${mark}`,
    goesOn: 'kini berlanjut dengan sendirinya',
    goesOnNoLonger: 'tidak lagi berlanjut dengan sendirinya',
    outlived: (ids) =>
      `${formatCount(ids.length, AGREEMENTS, 'id')} kini berakhir sesudahnya: ${formatList(ids, 'and', 'id')}`,
    outlivedNoLonger: (ids) => `tidak lagi berakhir sesudahnya: ${formatList(ids, 'and', 'id')}`,
    signedOn: (party, day) => `${party}, pada ${day}`,
    signatureGone: (party) => `${party}: tidak tercatat lagi`,
    added: (words) => `ditambah ${words}`,
    removed: (words) => `dihapus ${words}`,
    entry: {
      added: (day) => (day === null ? 'baru' : `baru, ${day}`),
      removed: () => 'dihapus',
      changed: (day) => (day === null ? 'berubah' : `berubah, ${day}`),
      done: (day) => (day === null ? 'selesai' : `selesai pada ${day}`),
      paid: (day) => (day === null ? 'dibayar' : `dibayar pada ${day}`),
      reopened: () => 'terbuka lagi',
    },
    yes: 'ya',
    no: 'tidak',
  },
};
