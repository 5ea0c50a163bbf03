/** Days and durations in words. Own tables, not Intl: the same text on every machine. */
import { dayParts } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import type { Language } from './language.ts';
import { formatCount } from './numbers.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  en: words('January February March April May June July August September October November December'),
};

const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: words('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
  en: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  id: words('Senin Selasa Rabu Kamis Jumat Sabtu Minggu'),
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

const YEAR = { en: ['year', 'years'], id: 'tahun' } as const;
const MONTH = { en: ['month', 'months'], id: 'bulan' } as const;
const DAY = { en: ['day', 'days'], id: 'hari' } as const;

/**
 * A day in full.
 *
 * @example
 * formatDay('2031-01-26', 'id'); // '26 Januari 2031'
 * formatDay('2031-01-26', 'en'); // '26 January 2031'
 */
export function formatDay(day: Day, language: Language): string {
  const { year, month, date } = dayParts(day);
  return `${String(date)} ${monthName(month, language)} ${String(year)}`;
}

/**
 * A day for narrow columns, at most eleven characters.
 *
 * @example
 * formatShortDay('2031-08-05', 'id'); // '5 Agu 2031'
 */
export function formatShortDay(day: Day, language: Language): string {
  const { year, month, date } = dayParts(day);
  return `${String(date)} ${shortMonthName(month, language)} ${String(year)}`;
}

/** The name of a month; `month` counts from 1. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

/** The name of a month in three letters; `month` counts from 1. */
export function shortMonthName(month: number, language: Language): string {
  return SHORT_MONTHS[language][month - 1] ?? '';
}

/** The name of a day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

/**
 * A duration in words, whole years before months.
 *
 * @example
 * formatDuration({ months: 60, days: 0 }, 'id'); // '5 tahun'
 * formatDuration({ months: 18, days: 0 }, 'en'); // '1 year 6 months'
 */
export function formatDuration(duration: Duration, language: Language): string {
  const years = Math.floor(duration.months / 12);
  const months = duration.months % 12;
  const parts = [
    years > 0 ? [formatCount(years, YEAR, language)] : [],
    months > 0 ? [formatCount(months, MONTH, language)] : [],
    duration.days > 0 ? [formatDays(duration.days, language)] : [],
  ].flat();
  return parts.length === 0 ? formatDays(0, language) : parts.join(' ');
}

/**
 * A number of days, with its noun.
 *
 * @example
 * formatDays(1, 'en'); // '1 day'
 * formatDays(1095, 'id'); // '1.095 hari'
 */
export function formatDays(count: number, language: Language): string {
  return formatCount(count, DAY, language);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
