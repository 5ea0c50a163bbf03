/** The one list of reports. */
import { SEMESTER, WITHIN, YEAR } from './data/period-options.ts';
import type { ReportEntry } from './report.ts';

// To add one: write `src/reports/<name>.ts` with `content`, which makes plain data from the register, the terms and the day
// (null for what is not known; snake_case names), and pictures as SVG with their text alternative; describe the data in
// `schemas/report-data.schema.json`; write `templates/reports/<name>.id.md.hbs` and `.en.md.hbs`; name it here. Formats,
// paper, letterhead, `--all`, `--public` and files come by themselves.
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
];
