/** What `mou timeline` says around its bars. */
import type { Day } from '../calendar/day.ts';
import { formatDay, formatShortDay } from './dates.ts';
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';

/** A sign in the legend, besides the states. */
export type TimelineSign =
  | 'preparing'
  | 'uncertain'
  | 'resting'
  | 'renewal'
  | 'renews'
  | 'fromBefore'
  | 'goesOn'
  | 'endUnknown'
  | 'notice';

type TimelineTexts = {
  readonly title: (institution: string | null) => string;
  readonly asOf: (day: Day) => string;
  readonly knownAt: (commit: string) => string;
  readonly agreements: (count: number) => string;
  readonly memberships: (count: number) => string;
  readonly only: (states: readonly string[]) => string;
  readonly nothing: string;
  readonly outside: (count: number, from: Day, to: Day) => string;
  /** How to see them. */
  readonly howToSeeThem: string;
  /** What stands over the columns. */
  readonly columns: Readonly<
    Record<'partner' | 'agreement' | 'network' | 'instrument' | 'state' | 'until', string>
  >;
  readonly sections: Readonly<Record<'agreements' | 'memberships' | 'preparing' | 'without-days', string>>;
  /** The heading of agreements of which a record does not say what they are grouped by. */
  readonly ungrouped: Readonly<Record<'country' | 'form' | 'partner' | 'instrument' | 'unit', string>>;
  readonly noEnd: string;
  readonly endNotKnown: string;
  readonly since: (day: string) => string;
  /** A state that uncertain dates leave open. */
  readonly possibly: (state: string) => string;
  readonly signs: Readonly<Record<TimelineSign, string>>;
  /** The picture in one sentence, for people who cannot see it. */
  readonly description: (about: string, from: Day, to: Day, counts: string) => string;
  readonly written: (path: string) => string;
  readonly wouldWrite: (path: string) => string;
};

const AGREEMENTS: CountedNoun = { en: ['agreement', 'agreements'], id: 'perjanjian' };
const MEMBERSHIPS: CountedNoun = { en: ['membership', 'memberships'], id: 'keanggotaan' };

export const TIMELINE_TEXTS: Readonly<Record<Language, TimelineTexts>> = {
  en: {
    title: (institution) => (institution === null ? 'Partnerships' : `Partnerships of ${institution}`),
    asOf: (day) => `as of ${formatDay(day, 'en')}`,
    knownAt: (commit) => `as git knew it at ${commit.slice(0, 8)}`,
    agreements: (count) => formatCount(count, AGREEMENTS, 'en'),
    memberships: (count) => formatCount(count, MEMBERSHIPS, 'en'),
    only: (states) => `only ${states.join(', ')}`,
    nothing: 'There is nothing to show: no agreement and no membership fits.',
    outside: (count, from, to) =>
      `Not shown: ${formatNumber(count, 'en')} wholly outside ${formatShortDay(from, 'en')} – ${formatShortDay(to, 'en')}.`,
    howToSeeThem: 'Use --from and --to.',
    columns: {
      partner: 'Partner',
      agreement: 'Agreement',
      network: 'Network',
      instrument: 'Type',
      state: 'State',
      until: 'Until',
    },
    sections: {
      agreements: 'Agreements',
      memberships: 'Memberships',
      preparing: 'Not signed yet',
      'without-days': 'No days to show',
    },
    ungrouped: {
      country: 'Country not stated',
      form: 'Form not stated',
      partner: 'Partner not stated',
      instrument: 'Instrument not stated',
      unit: 'Unit not stated',
    },
    noEnd: 'no end',
    endNotKnown: 'not known',
    since: (day) => `since ${day}`,
    possibly: (state) => `${state} (?)`,
    signs: {
      renewal: 'a renewal begins',
      renews: 'renews itself',
      fromBefore: 'began earlier',
      goesOn: 'goes on',
      endUnknown: 'end not known',
      uncertain: 'day uncertain',
      resting: 'suspended',
      notice: 'notice deadline',
      preparing: 'in preparation',
    },
    description: (about, from, to, counts) =>
      `${about}. One bar for each, from ${formatDay(from, 'en')} to ${formatDay(to, 'en')}. ${counts}.`,
    written: (path) => `Written: ${path}`,
    wouldWrite: (path) => `Would write: ${path}`,
  },
  id: {
    title: (institution) => (institution === null ? 'Kerja sama' : `Kerja sama ${institution}`),
    asOf: (day) => `status per ${formatDay(day, 'id')}`,
    knownAt: (commit) => `sebagaimana dikenal git pada ${commit.slice(0, 8)}`,
    agreements: (count) => formatCount(count, AGREEMENTS, 'id'),
    memberships: (count) => formatCount(count, MEMBERSHIPS, 'id'),
    only: (states) => `hanya ${states.join(', ')}`,
    nothing: 'Tidak ada yang dapat ditampilkan: tidak ada perjanjian atau keanggotaan yang sesuai.',
    outside: (count, from, to) =>
      `Tidak ditampilkan: ${formatNumber(count, 'id')} yang seluruhnya di luar ${formatShortDay(from, 'id')} – ${formatShortDay(to, 'id')}.`,
    howToSeeThem: 'Pakai --from dan --to.',
    columns: {
      partner: 'Mitra',
      agreement: 'Perjanjian',
      network: 'Jejaring',
      instrument: 'Jenis',
      state: 'Status',
      until: 'Sampai',
    },
    sections: {
      agreements: 'Perjanjian',
      memberships: 'Keanggotaan',
      preparing: 'Belum ditandatangani',
      'without-days': 'Tanpa tanggal',
    },
    ungrouped: {
      country: 'Negara tidak disebut',
      form: 'Bentuk kegiatan tidak disebut',
      partner: 'Mitra tidak disebut',
      instrument: 'Jenis tidak disebut',
      unit: 'Unit tidak disebut',
    },
    noEnd: 'tanpa batas waktu',
    endNotKnown: 'tidak diketahui',
    since: (day) => `sejak ${day}`,
    possibly: (state) => `${state} (?)`,
    signs: {
      renewal: 'mulai perpanjangan',
      renews: 'diperpanjang otomatis',
      fromBefore: 'mulai sebelumnya',
      goesOn: 'berlanjut',
      endUnknown: 'akhir tidak diketahui',
      uncertain: 'tanggal belum pasti',
      resting: 'ditangguhkan',
      notice: 'batas pemberitahuan',
      preparing: 'dalam proses',
    },
    description: (about, from, to, counts) =>
      `${about}. Satu batang untuk masing-masing, dari ${formatDay(from, 'id')} sampai ${formatDay(to, 'id')}. ${counts}.`,
    written: (path) => `Ditulis: ${path}`,
    wouldWrite: (path) => `Akan ditulis: ${path}`,
  },
};
