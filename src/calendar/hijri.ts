/** Days in the Islamic calendar of Umm al-Qura, which Indonesian papers of Islamic institutions bear beside the date. */
import type { Day } from './day.ts';

/** A day of the Islamic calendar; `month` counts from 1 (Muharram). */
export type HijriDay = { readonly year: number; readonly month: number; readonly date: number };

/** The years that the calendar of Umm al-Qura has tables for (ICU, `IslamicCalendar`). */
const [FIRST_YEAR, LAST_YEAR] = [1300, 1600];

/**
 * The day in the calendar of Umm al-Qura; undefined before 1300 and after 1600 of the Hijra, where it has no tables.
 *
 * @example
 * hijriOf('2026-01-26'); // { year: 1447, month: 8, date: 7 }
 */
export function hijriOf(day: Day): HijriDay | undefined {
  const parts = FORMAT.formatToParts(new Date(`${day}T00:00:00Z`)); // not by `Date.UTC`: it takes the year 26 for 1926
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const hijri = { year: part('year'), month: part('month'), date: part('day') };
  return hijri.year >= FIRST_YEAR && hijri.year <= LAST_YEAR ? hijri : undefined;
}

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
