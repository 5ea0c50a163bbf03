/** The options that only some reports take, and what they say. */
import { makeDay, type Day } from '../../calendar/day.ts';
import { readHorizon } from '../../calendar/day-words.ts';
import { UsageError } from '../../errors.ts';
import { DURATION_FORMS } from '../../locale/date-forms.ts';
import type { ReportInput, ReportOption } from '../report.ts';

/** Days from one to another, both inclusive. */
export type Stretch = { readonly from: Day; readonly to: Day };

export const WITHIN: ReportOption = {
  flag: '--within <duration>',
  about: {
    en: 'ending: how far to look ahead (default: as the register says, six months)',
    id: 'ending: sejauh mana melihat ke depan (bawaan: menurut register, enam bulan)',
  },
};

export const YEAR: ReportOption = {
  flag: '--year <year>',
  about: {
    en: 'activities: of which year (default: that of the day)',
    id: 'activities: tahun berapa (bawaan: tahun hari acuan)',
  },
};

export const SEMESTER: ReportOption = {
  flag: '--semester <number>',
  about: {
    en: 'activities: 1 for January to June, 2 for July to December',
    id: 'activities: 1 untuk Januari–Juni, 2 untuk Juli–Desember',
  },
};

export const NUMBER: ReportOption = {
  flag: '--number <text>',
  about: { en: 'letter: its number', id: 'letter: nomor suratnya' },
};

/** `--within`, from the as-of day on; undefined where it was not given. Throws UsageError. */
export function within({ options, terms: { asOf } }: ReportInput): Stretch | undefined {
  const text = options['within'];
  if (text === undefined) return undefined;
  const to = readHorizon(text, asOf);
  if (to !== undefined) return { from: asOf, to };
  throw new UsageError({
    en: `--within ${text}: write ${DURATION_FORMS.en}.`,
    id: `--within ${text}: tulis ${DURATION_FORMS.id}.`,
  });
}

/** `--year` and `--semester`, else the year of the day. Throws UsageError. */
export function yearOrSemester({ options, terms: { asOf } }: ReportInput): Stretch & {
  readonly year: number;
  readonly semester: 1 | 2 | null;
} {
  const year = Number(options['year'] ?? asOf.slice(0, 4));
  const semester = semesterIn(options['semester']);
  const from = makeDay(year, semester === 2 ? 7 : 1, 1);
  const to = semester === 1 ? makeDay(year, 6, 30) : makeDay(year, 12, 31);
  if (from !== undefined && to !== undefined) return { year, semester, from, to };
  throw new UsageError({
    en: `--year ${String(options['year'])}: write a year such as 2026.`,
    id: `--year ${String(options['year'])}: tulis tahun seperti 2026.`,
  });
}

function semesterIn(text: string | undefined): 1 | 2 | null {
  if (text === undefined) return null;
  if (text === '1' || text === '2') return text === '1' ? 1 : 2;
  throw new UsageError({
    en: `--semester ${text}: write 1 (January to June) or 2 (July to December).`,
    id: `--semester ${text}: tulis 1 (Januari–Juni) atau 2 (Juli–Desember).`,
  });
}
