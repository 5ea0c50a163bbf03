/** What charts say around their shapes. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';

type ChartTexts = {
  readonly asOf: (day: Day) => string;
  readonly tallies: Readonly<Record<'year' | 'country' | 'form' | 'type', string>>;
  readonly map: string;
  readonly funnel: string;
  readonly calendar: string;
  /** Whose they are: behind the title. */
  readonly of: (title: string, institution: string | null) => string;
  readonly signed: (count: number) => string;
  readonly inForce: string;
  readonly notInForce: string;
  /** The bar of those of which the record does not say it. */
  readonly unstated: Readonly<Record<'year' | 'country' | 'form' | 'type', string>>;
  /** The last bar, where there are more than are shown. */
  readonly others: (count: number) => string;
  readonly upTo: (year: string) => string;
  /** One bar in words: "Malaysia 12 (7 in force)". */
  readonly bar: (label: string, total: number, inForce: number) => string;
  readonly partners: (count: number) => string;
  readonly countries: (count: number) => string;
  readonly elsewhere: (count: number) => string;
  readonly home: string;
  readonly partnersInForce: string;
  readonly partnersNotInForce: string;
  readonly stages: Readonly<
    Record<'explored' | 'signed' | 'active' | 'renewed', { readonly label: string; readonly meaning: string }>
  >;
  readonly shareOf: Readonly<Record<'explored' | 'signed', (percent: number) => string>>;
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly more: (count: number) => string;
  readonly later: (count: number) => string;
  readonly nothing: string;
  readonly nothingComing: string;
};

const SIGNED: CountedNoun = {
  en: ['signed agreement', 'signed agreements'],
  id: 'perjanjian ditandatangani',
};
const PARTNERS: CountedNoun = { en: ['partner', 'partners'], id: 'mitra' };
const COUNTRIES: CountedNoun = { en: ['country', 'countries'], id: 'negara' };

export const CHART_TEXTS: Readonly<Record<Language, ChartTexts>> = {
  en: {
    asOf: (day) => `as of ${formatDay(day, 'en')}`,
    tallies: {
      year: 'Agreements by the year they started',
      country: "Agreements by the partner's country",
      form: 'Agreements by form of cooperation',
      type: 'Agreements by type of partner',
    },
    map: 'Where the partners are',
    funnel: 'From exploring to renewal',
    calendar: 'What comes, month by month',
    of: (title, institution) => (institution === null ? title : `${title} – ${institution}`),
    signed: (count) => formatCount(count, SIGNED, 'en'),
    inForce: 'in force',
    notInForce: 'not in force',
    unstated: {
      year: 'year not certain',
      country: 'country not stated',
      form: 'form not stated',
      type: 'type not stated',
    },
    others: (count) => `${formatNumber(count, 'en')} others`,
    upTo: (year) => `≤ ${year}`,
    bar: (label, total, inForce) =>
      `${label} ${formatNumber(total, 'en')} (${formatNumber(inForce, 'en')} in force)`,
    partners: (count) => formatCount(count, PARTNERS, 'en'),
    countries: (count) => formatCount(count, COUNTRIES, 'en'),
    elsewhere: (count) =>
      `Not on the map: ${formatCount(count, PARTNERS, 'en')} of which no country is recorded.`,
    home: 'our institution',
    partnersInForce: 'partners with something in force',
    partnersNotInForce: 'nothing in force',
    stages: {
      explored: { label: 'Recorded', meaning: 'explored, proposed or signed' },
      signed: { label: 'Signed', meaning: 'by all parties' },
      active: { label: 'Carried out', meaning: 'by an activity at least' },
      renewed: { label: 'Renewed', meaning: 'by itself, an addendum or a successor' },
    },
    shareOf: {
      explored: (percent) => `${String(percent)}% of those recorded`,
      signed: (percent) => `${String(percent)}% of those signed`,
    },
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    today: 'the as-of day',
    more: (count) => `and ${formatNumber(count, 'en')} more`,
    later: (count) => `Later: ${formatNumber(count, 'en')} more.`,
    nothing: 'There is nothing to show.',
    nothingComing: 'nothing',
  },
  id: {
    asOf: (day) => `status per ${formatDay(day, 'id')}`,
    tallies: {
      year: 'Perjanjian menurut tahun mulai',
      country: 'Perjanjian menurut negara mitra',
      form: 'Perjanjian menurut bentuk kegiatan',
      type: 'Perjanjian menurut jenis mitra',
    },
    map: 'Sebaran mitra di dunia',
    funnel: 'Dari penjajakan sampai perpanjangan',
    calendar: 'Yang akan datang, bulan demi bulan',
    of: (title, institution) => (institution === null ? title : `${title} – ${institution}`),
    signed: (count) => formatCount(count, SIGNED, 'id'),
    inForce: 'berlaku',
    notInForce: 'tidak berlaku',
    unstated: {
      year: 'tahun belum pasti',
      country: 'negara tidak disebut',
      form: 'bentuk tidak disebut',
      type: 'jenis tidak disebut',
    },
    others: (count) => `${formatNumber(count, 'id')} lainnya`,
    upTo: (year) => `≤ ${year}`,
    bar: (label, total, inForce) =>
      `${label} ${formatNumber(total, 'id')} (${formatNumber(inForce, 'id')} berlaku)`,
    partners: (count) => formatCount(count, PARTNERS, 'id'),
    countries: (count) => formatCount(count, COUNTRIES, 'id'),
    elsewhere: (count) =>
      `Tidak ada di peta: ${formatCount(count, PARTNERS, 'id')} yang negaranya tidak tercatat.`,
    home: 'lembaga kita',
    partnersInForce: 'mitra dengan kerja sama yang berlaku',
    partnersNotInForce: 'tidak ada yang berlaku',
    stages: {
      explored: { label: 'Tercatat', meaning: 'dijajaki, diusulkan, atau ditandatangani' },
      signed: { label: 'Ditandatangani', meaning: 'oleh semua pihak' },
      active: { label: 'Dilaksanakan', meaning: 'melalui sedikitnya satu kegiatan' },
      renewed: { label: 'Diperpanjang', meaning: 'otomatis, dengan adendum, atau penggantinya' },
    },
    shareOf: {
      explored: (percent) => `${String(percent)}% dari yang tercatat`,
      signed: (percent) => `${String(percent)}% dari yang ditandatangani`,
    },
    weekdays: ['Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb', 'Mg'],
    today: 'hari acuan',
    more: (count) => `dan ${formatNumber(count, 'id')} lagi`,
    later: (count) => `Sesudahnya: ${formatNumber(count, 'id')} lagi.`,
    nothing: 'Tidak ada yang dapat ditampilkan.',
    nothingComing: 'tidak ada',
  },
};
