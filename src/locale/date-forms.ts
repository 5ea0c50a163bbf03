/** How to write a day, a duration and an uncertain date: said wherever one was not understood. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import type { Text } from './text.ts';

/** The forms in which a day is understood on the command line. */
export const DAY_FORMS: Text = {
  en: 'a day such as 2026-01-26, "26 January 2026", 26/1/2026, today, tomorrow or yesterday',
  id: 'tanggal seperti 2026-01-26, "26 Januari 2026", 26/1/2026, hari ini, besok, atau kemarin',
};

/** The forms in which a duration is understood, in records and on the command line. */
export const DURATION_FORMS: Text = {
  en: 'a duration such as `P5Y`, `5 years`, `18 months`, `2 weeks` or `60 days`',
  id: 'jangka waktu seperti `P5Y`, `5 tahun`, `5 (lima) tahun`, `18 bulan`, `2 minggu`, atau `60 hari`',
};

/** The forms in which a date may be written in a record. */
export const UNCERTAIN_DATE_FORMS: Text = {
  en: 'a date such as `2026-01-26`, or as much of it as is known: `2018-06`, `2018`, `2018-06~` (about), `2017?` (uncertain), `201X`',
  id: 'tanggal seperti `2026-01-26`, atau sejauh yang diketahui: `2018-06`, `2018`, `2018-06~` (sekitar), `2017?` (belum pasti), `201X`',
};

/** What is wrong with a day that can be two. */
export const DATE_PROBLEMS = {
  twoReadings: (text: string, dayFirst: Day, monthFirst: Day): Text => ({
    en: `\`${text}\` may be ${formatDay(dayFirst, 'en')} or ${formatDay(monthFirst, 'en')}. Write the one that is meant: ${dayFirst} or ${monthFirst}.`,
    id: `\`${text}\` dapat berarti ${formatDay(dayFirst, 'id')} atau ${formatDay(monthFirst, 'id')}. Tulis yang dimaksud: ${dayFirst} atau ${monthFirst}.`,
  }),
};

/** What is said of an answer that mou cannot read. */
export const notUnderstood = {
  day: (text: string): Text => ({
    en: `\`${text}\`: this is no day that mou understands. Write ${DAY_FORMS.en}.`,
    id: `\`${text}\`: tanggal ini tidak dimengerti mou. Tulis ${DAY_FORMS.id}.`,
  }),
  duration: (text: string): Text => ({
    en: `\`${text}\`: this is no duration that mou understands. Write ${DURATION_FORMS.en}.`,
    id: `\`${text}\`: jangka waktu ini tidak dimengerti mou. Tulis ${DURATION_FORMS.id}.`,
  }),
};
