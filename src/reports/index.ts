/** The one list of reports. */
import { COEFFICIENTS, TS, UNIT, YEAR_BEGINS } from './data/accreditation-options.ts';
import { NUMBER, SEMESTER, WITHIN, YEAR } from './data/report-options.ts';
import type { ReportEntry } from './report.ts';

/** Every report in the order in which it is listed; CONTRIBUTING.md tells how to add one. */
export const REPORTS: readonly ReportEntry[] = [
  {
    name: 'summary',
    about: { en: 'One page for one agreement', id: 'Satu halaman untuk satu perjanjian' },
    subjects: ['agreement'],
    options: [],
    source: 'markdown',
    load: async () => (await import('./summary.ts')).summary,
  },
  {
    name: 'register',
    about: { en: 'Everything in the register as a table', id: 'Rekapitulasi seluruh kerja sama' },
    subjects: [],
    options: [],
    source: 'markdown',
    load: async () => (await import('./register.ts')).register,
  },
  {
    name: 'ending',
    about: {
      en: 'What ends within a period, with a proposed decision and a column to sign',
      id: 'Yang berakhir dalam suatu masa, dengan usul keputusan dan kolom paraf',
    },
    subjects: [],
    options: [WITHIN],
    source: 'markdown',
    load: async () => (await import('./ending.ts')).ending,
  },
  {
    name: 'activities',
    about: {
      en: 'What was carried out in a year or a semester',
      id: 'Laporan pelaksanaan kegiatan dalam satu tahun atau semester',
    },
    subjects: [],
    options: [YEAR, SEMESTER],
    source: 'markdown',
    load: async () => (await import('./activities.ts')).activities,
  },
  {
    name: 'dormant',
    about: {
      en: 'Agreements in force under which nothing is done',
      id: 'Perjanjian berlaku yang tidak dilaksanakan (MoU tidur)',
    },
    subjects: [],
    options: [],
    source: 'markdown',
    load: async () => (await import('./dormant.ts')).dormant,
  },
  {
    name: 'letter',
    about: {
      en: 'A letter to the partner that proposes to renew',
      id: 'Surat usul perpanjangan kepada mitra',
    },
    subjects: ['agreement'],
    options: [NUMBER],
    source: 'markdown',
    load: async () => (await import('./letter.ts')).letter,
  },
  {
    name: 'minutes',
    about: { en: 'The minutes of a meeting or another activity', id: 'Notulen rapat atau kegiatan lain' },
    subjects: ['activity'],
    options: [],
    source: 'markdown',
    load: async () => (await import('./minutes.ts')).minutes,
  },
  {
    name: 'partner',
    about: {
      en: 'Everything with one partner: agreements, activities, history, timeline, map',
      id: 'Semua kerja sama dengan satu mitra: perjanjian, kegiatan, riwayat, linimasa, peta',
    },
    subjects: ['institution'],
    options: [],
    source: 'markdown',
    load: async () => (await import('./partner.ts')).partner,
  },
  {
    name: 'unit',
    about: {
      en: 'Everything of one unit, named as unib/fkip',
      id: 'Semua kerja sama satu unit, ditulis seperti unib/fkip',
    },
    subjects: ['institution'],
    options: [],
    source: 'markdown',
    isOfUnits: true,
    load: async () => (await import('./unit.ts')).unit,
  },
  {
    name: 'charts',
    about: {
      en: 'The register in pictures: map, counts, funnel and calendar, a page each',
      id: 'Register dalam gambar: peta, jumlah, corong, dan kalender, satu halaman masing-masing',
    },
    subjects: [],
    options: [],
    source: 'markdown',
    load: async () => (await import('./charts.ts')).charts,
  },
  {
    name: 'dashboard',
    about: {
      en: 'The register as one web page to search, for everybody or --internal',
      id: 'Register sebagai satu halaman web yang dapat dicari, untuk umum atau --internal',
    },
    subjects: [],
    options: [],
    source: 'html',
    hasOneTemplate: true,
    isForEverybody: true,
    load: async () => (await import('./dashboard.ts')).dashboard,
  },
  {
    name: 'accreditation',
    about: {
      en: 'Accreditation tables 1-1, 1-2 and 1-3 of three years, with the score step by step',
      id: 'Tabel akreditasi 1-1, 1-2, dan 1-3 selama tiga tahun, dengan skor langkah demi langkah',
    },
    subjects: [],
    options: [UNIT, TS, YEAR_BEGINS, COEFFICIENTS],
    source: 'markdown',
    load: async () => (await import('./accreditation.ts')).accreditation,
  },
  {
    name: 'laporkerma',
    about: {
      en: 'The ministry’s cooperation report, with what is missing in it',
      id: 'Laporan Kerma, beserta apa yang belum lengkap',
    },
    subjects: [],
    options: [],
    source: 'markdown',
    load: async () => (await import('./laporkerma.ts')).laporkerma,
  },
];
