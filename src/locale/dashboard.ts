/** The words of the dashboard. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import type { Language } from './language.ts';
import { formatCount, type CountedNoun } from './numbers.ts';

const RECORDS: CountedNoun = {
  en: ['agreement or membership', 'agreements and memberships'],
  id: 'kerja sama',
};

const EN = {
  asOf: (day: Day): string => `as of ${formatDay(day, 'en')}`,
  knownAt: (commit: string): string => `as git knew it at ${commit.slice(0, 8)}`,
  edition: { public: 'public edition', internal: 'for internal use' },
  skip: 'Skip to the list',
  sections: 'On this page',
  overview: 'At a glance',
  inForce: 'in force',
  ending: 'ending soon',
  partners: (count: number): string => (count === 1 ? 'partner' : 'partners'),
  countries: (count: number): string => (count === 1 ? 'country' : 'countries'),
  networks: (count: number): string => `${count === 1 ? 'network' : 'networks'} we belong to`,
  held: (count: number): string => `${count === 1 ? 'activity' : 'activities'} in the last 12 months`,
  next: 'What comes next',
  noNext: 'No date is coming.',
  funnel: 'How far agreements come',
  list: 'All agreements and memberships',
  search: 'Search',
  searchHint: 'partner, title, number, person who signed ...',
  filters: {
    kind: 'Record',
    state: 'State',
    country: 'Country',
    instrument: 'Type',
    form: 'Form',
    unit: 'Our unit',
  },
  all: 'all',
  reset: 'Show everything',
  count: '{shown} of {all} shown',
  none: 'Nothing fits.',
  noneHint: 'Nothing fits this search. Take a filter away or search for fewer words.',
  sortBy: 'Sort by {column}',
  columns: {
    partner: 'Partner and title',
    type: 'Type',
    state: 'State',
    start: 'Start',
    end: 'End',
    forms: 'Forms of cooperation',
    window: 'In force',
  },
  kinds: { agreement: 'agreement', membership: 'membership' },
  windowNote: (from: string, to: string): string =>
    `The bars reach from ${from} to ${to}; the thin line is the day looked at.`,
  activities: 'Activities',
  activitiesNote: 'The latest and the next ones.',
  map: 'Where the partners are',
  charts: 'In numbers',
  calendar: 'Calendar',
  timeline: 'Timeline',
  timelineNote: 'What is in force, coming or in preparation.',
  scrollHint: 'wide picture: scroll sideways',
  close: 'Close',
  leftOut:
    'This page leaves out: telephone numbers and e-mail addresses, people other than those who signed, memberships of persons, notes, documents and evidence, follow-ups, dues, amounts of money, tags and reasons.',
  internalNote:
    'This page holds names, notes and follow-ups. Do not publish it; make the public edition for that.',
  records: (count: number): string => formatCount(count, RECORDS, 'en'),
  madeBy: 'Made with mou from the register, without anything from the internet.',
};

type DashboardTexts = typeof EN;

const ID: DashboardTexts = {
  asOf: (day) => `status per ${formatDay(day, 'id')}`,
  knownAt: (commit) => `sebagaimana dikenal git pada ${commit.slice(0, 8)}`,
  edition: { public: 'edisi publik', internal: 'untuk kalangan sendiri' },
  skip: 'Langsung ke daftar',
  sections: 'Di halaman ini',
  overview: 'Sekilas',
  inForce: 'berlaku',
  ending: 'segera berakhir',
  partners: () => 'mitra',
  countries: () => 'negara',
  networks: () => 'jejaring yang kita ikuti',
  held: () => 'kegiatan dalam 12 bulan terakhir',
  next: 'Yang akan datang',
  noNext: 'Tidak ada tanggal yang akan datang.',
  funnel: 'Sejauh mana perjanjian berjalan',
  list: 'Semua perjanjian dan keanggotaan',
  search: 'Cari',
  searchHint: 'mitra, judul, nomor, penanda tangan ...',
  filters: {
    kind: 'Data',
    state: 'Status',
    country: 'Negara',
    instrument: 'Jenis naskah',
    form: 'Bentuk kegiatan',
    unit: 'Unit kita',
  },
  all: 'semua',
  reset: 'Tampilkan semua',
  count: '{shown} dari {all} ditampilkan',
  none: 'Tidak ada yang sesuai.',
  noneHint: 'Tidak ada yang sesuai. Hapus salah satu saringan, atau cari dengan kata yang lebih sedikit.',
  sortBy: 'Urutkan menurut {column}',
  columns: {
    partner: 'Mitra dan judul',
    type: 'Jenis',
    state: 'Status',
    start: 'Mulai',
    end: 'Berakhir',
    forms: 'Bentuk kegiatan',
    window: 'Masa berlaku',
  },
  kinds: { agreement: 'perjanjian', membership: 'keanggotaan' },
  windowNote: (from, to) => `Batang merentang dari ${from} sampai ${to}; garis tipis menandai hari acuan.`,
  activities: 'Kegiatan',
  activitiesNote: 'Yang terakhir dan yang akan datang.',
  map: 'Sebaran mitra di dunia',
  charts: 'Dalam angka',
  calendar: 'Kalender',
  timeline: 'Linimasa',
  timelineNote: 'Yang berlaku, akan berlaku, atau sedang diproses.',
  scrollHint: 'gambar lebar: geser ke samping',
  close: 'Tutup',
  leftOut:
    'Halaman ini tidak memuat: nomor telepon dan alamat surel, orang selain penanda tangan, keanggotaan perorangan, catatan, dokumen dan bukti, tindak lanjut, iuran, nilai uang, label, dan alasan.',
  internalNote:
    'Halaman ini memuat nama, catatan, dan tindak lanjut. Jangan diterbitkan; untuk itu buatlah edisi publik.',
  records: (count) => formatCount(count, RECORDS, 'id'),
  madeBy: 'Dibuat dengan mou dari register, tanpa mengambil apa pun dari internet.',
};

export const DASHBOARD_TEXTS: Readonly<Record<Language, DashboardTexts>> = { en: EN, id: ID };
