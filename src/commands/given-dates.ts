/** Days of facts as they are given on the command line: what happened has happened by the day one looks from. */
import type { Day } from '../calendar/day.ts';
import { readDayWord } from '../calendar/day-words.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import { UsageError } from '../errors.ts';
import { bothReadings } from '../records/values/both-readings.ts';
import { UNCERTAIN_DATE_FORMS } from '../locale/date-forms.ts';
import { formatDay } from '../locale/dates.ts';
import { readDayOption } from './as-of.ts';

/** The day on which something happened; `asOf` where none is given. Throws UsageError for a day that lies ahead. */
export function pastDay(option: string, text: string | undefined, asOf: Day): Day {
  const day = text === undefined ? asOf : readDayOption(option, text, asOf);
  if (day > asOf) throw liesAhead(option, day, asOf);
  return day;
}

/**
 * The date on which something happened, as a record writes it: a day, or as much of it as is known (`2018-06~`).
 * Throws UsageError for what is none, and for one that lies wholly ahead.
 */
export function pastDate(option: string, text: string | undefined, asOf: Day): string {
  if (text === undefined) return asOf;
  const day = readDayWord(text, asOf);
  const date = day ?? text.trim();
  const read = parseSingleDate(date);
  if (read === undefined) {
    const both = bothReadings(text);
    if (both !== undefined)
      throw new UsageError({ en: `${option}: ${both.en}`, id: `${option}: ${both.id}` });
    throw new UsageError({
      en: `${option} ${text}: this is no date that mou understands. Write ${UNCERTAIN_DATE_FORMS.en}.`,
      id: `${option} ${text}: tanggal ini tidak dimengerti mou. Tulis ${UNCERTAIN_DATE_FORMS.id}.`,
    });
  }
  if (read.earliest > asOf) throw liesAhead(option, read.earliest, asOf);
  return date;
}

function liesAhead(option: string, day: Day, asOf: Day): UsageError {
  return new UsageError({
    en: `${option}: ${formatDay(day, 'en')} lies ahead of ${formatDay(asOf, 'en')}, and a record holds what has happened. Run the command again when it has.`,
    id: `${option}: ${formatDay(day, 'id')} masih sesudah ${formatDay(asOf, 'id')}, padahal data memuat yang sudah terjadi. Ulangi perintahnya bila sudah terjadi.`,
  });
}
