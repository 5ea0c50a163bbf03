/** Functions of templates for days and lengths of time. */
import { dayParts, makeDay, parseDay, weekdayOf, yearOf, type Day } from '../../calendar/day.ts';
import { daysInMonth } from '../../calendar/day-number.ts';
import { parseDuration } from '../../calendar/read-duration.ts';
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import {
  formatDay,
  formatDuration,
  formatShortDay,
  monthName,
  shortMonthName,
  weekdayName,
} from '../../locale/dates.ts';
import { formatDayInWords, formatHijriDay } from '../../locale/formal-dates.ts';
import type { Language } from '../../locale/language.ts';
import { numberInWords } from '../../locale/numbers-in-words.ts';
import type { Text } from '../../locale/text.ts';
import { formatStretch, formatUncertainDate } from '../../locale/uncertain-dates.ts';
import {
  cannotUse,
  isBlank,
  unbroken,
  type FunctionScope,
  type TemplateFunction,
} from '../template-function.ts';

const A_DAY: Text = { en: 'a day such as "2031-01-25"', id: 'tanggal seperti "2031-01-25"' };
const A_DATE: Text = {
  en: 'a date such as "2031-01-25", "2018-06~" or {earliest, latest}',
  id: 'tanggal seperti "2031-01-25", "2018-06~", atau {earliest, latest}',
};
const A_PERIOD: Text = { en: 'a length of time such as "P5Y"', id: 'jangka waktu seperti "P5Y"' };

export const DATE_FUNCTIONS: readonly TemplateFunction[] = [
  {
    name: 'date',
    takes: ['date'],
    about: {
      en: 'A date in full: a day, an uncertain date, an interval, or a day with two bounds.',
      id: 'Tanggal lengkap: satu hari, tanggal belum pasti, selang, atau hari dengan dua batas.',
    },
    example: {
      use: '{{date last_day}}',
      data: { last_day: '2031-01-25' },
      gives: { en: '25 January 2031', id: '25 Januari 2031' },
    },
    run: ([value], scope) => dateText('date', value, scope, formatDay),
  },
  {
    name: 'short-date',
    takes: ['date'],
    about: {
      en: 'The same, with short names of months, for narrow columns.',
      id: 'Sama, dengan nama bulan singkat, untuk kolom sempit.',
    },
    example: {
      use: '{{short-date last_day}}',
      data: { last_day: '2031-01-25' },
      gives: { en: '25 Jan 2031', id: '25 Jan 2031' },
    },
    run: ([value], scope) => dateText('short-date', value, scope, formatShortDay),
  },
  {
    name: 'date-in-words',
    takes: ['day'],
    about: {
      en: 'A day as the opening of a paper writes it.',
      id: 'Tanggal sebagaimana ditulis pada pembukaan naskah.',
    },
    example: {
      use: '{{date-in-words signed}}',
      data: { signed: '2026-01-26' },
      gives: {
        en: 'Monday, the twenty-sixth of January, two thousand and twenty-six',
        id: 'Senin, tanggal dua puluh enam bulan Januari tahun dua ribu dua puluh enam',
      },
    },
    run: ([value], { language }) => withDay('date-in-words', value, (day) => formatDayInWords(day, language)),
  },
  {
    name: 'hijri-date',
    takes: ['day'],
    about: {
      en: 'A day in the Islamic calendar (Umm al-Qura).',
      id: 'Tanggal menurut kalender Hijriah (Umm al-Qura).',
    },
    example: {
      use: '{{hijri-date signed}}',
      data: { signed: '2026-01-26' },
      gives: { en: "7 Sha'ban 1447 AH", id: '7 Syakban 1447 H' },
    },
    run: ([value], scope) =>
      withDay('hijri-date', value, (day) => unbroken(formatHijriDay(day, scope.language) ?? '', scope)),
  },
  {
    name: 'weekday',
    takes: ['day'],
    about: { en: 'The day of the week.', id: 'Nama hari.' },
    example: {
      use: '{{weekday held}}',
      data: { held: '2026-02-06' },
      gives: { en: 'Friday', id: 'Jumat' },
    },
    run: ([value], { language }) => withDay('weekday', value, (day) => weekdayName(weekdayOf(day), language)),
  },
  {
    name: 'year',
    takes: ['day'],
    about: { en: 'The year of a day.', id: 'Tahun dari sebuah tanggal.' },
    example: { use: '{{year as_of}}', data: { as_of: '2026-01-26' }, gives: { en: '2026', id: '2026' } },
    run: ([value]) => withDay('year', value, (day) => String(yearOf(day))),
  },
  {
    name: 'stretch',
    takes: ['first', 'last'],
    about: {
      en: 'The days from one to another, said shortly.',
      id: 'Hari dari satu tanggal ke tanggal lain, secara singkat.',
    },
    example: {
      use: '{{stretch from to}}',
      data: { from: '2022-11-14', to: '2022-11-18' },
      gives: { en: '14–18 November 2022', id: '14–18 November 2022' },
    },
    run: ([from, to], { language }) =>
      withDay('stretch', from, (first) =>
        withDay('stretch', to, (last) => formatStretch(first, last, language)),
      ),
  },
  {
    name: 'days',
    takes: ['first', 'last'],
    about: {
      en: 'When something takes place: one day or several, each perhaps uncertain, or a dash where none is known.',
      id: 'Waktu kegiatan: satu hari atau beberapa, mungkin belum pasti, atau tanda pisah bila tidak diketahui.',
    },
    example: {
      use: '{{days start last_day}}',
      data: { start: '2022-11-14', last_day: '2022-11-18' },
      gives: { en: '14–18 November 2022', id: '14–18 November 2022' },
    },
    run: ([first, last], scope) => daysText(first, last, scope),
  },
  {
    name: 'period',
    takes: ['period'],
    about: { en: 'A length of time.', id: 'Jangka waktu.' },
    example: {
      use: '{{period lasts}}',
      data: { lasts: 'P18M' },
      gives: { en: '1 year 6 months', id: '1 tahun 6 bulan' },
    },
    run: ([value], scope) => periodText('period', value, scope, (text) => text),
  },
  {
    name: 'period-in-words',
    takes: ['period'],
    about: {
      en: 'A length of time with its numbers in words too.',
      id: 'Jangka waktu dengan angka dan terbilang.',
    },
    example: {
      use: '{{period-in-words lasts}}',
      data: { lasts: 'P5Y' },
      gives: { en: '5 (five) years', id: '5 (lima) tahun' },
    },
    run: ([value], scope) =>
      periodText('period-in-words', value, scope, (text) => withWords(text, scope.language)),
  },
];

type DayFormat = (day: Day, language: Language) => string;

function dateText(name: string, value: unknown, scope: FunctionScope, format: DayFormat): string {
  if (isBlank(value)) return '';
  const { language } = scope;
  const bounds = boundsOf(value);
  if (bounds !== undefined) {
    const whole = wholeOf(bounds);
    if (whole !== undefined)
      return unbroken(format === formatShortDay ? whole.short(language) : whole.long(language), scope);
    const [from, to] = [format(bounds.earliest, language), format(bounds.latest, language)];
    return from === to ? unbroken(from, scope) : `${unbroken(from, scope)} – ${unbroken(to, scope)}`;
  }
  const text = String(value);
  const day = parseDay(text);
  if (day !== undefined) return unbroken(format(day, language), scope);
  const date = parseUncertainDate(text);
  if (typeof value === 'object' || date === undefined) throw cannotUse(name, value, A_DATE);
  return formatUncertainDate(date, language);
}

/** A whole month or a whole year is said by its name. */
function daysText(first: unknown, last: unknown, scope: FunctionScope): string {
  if (isBlank(first) && isBlank(last)) return '–';
  const [from, to] = [first, last].map((value) => boundsOf(value) ?? { earliest: value, latest: value });
  const [start, end] = [from?.earliest, to?.latest].map((value) => parseDay(String(value)));
  if (start === undefined || end === undefined)
    return dateText('days', isBlank(first) ? last : first, scope, formatDay);
  const whole = from?.earliest === from?.latest ? undefined : wholeOf({ earliest: start, latest: end });
  if (whole !== undefined) return whole.long(scope.language);
  return formatStretch(start, end, scope.language);
}

type Bounds = { readonly earliest: Day; readonly latest: Day };
type InLanguage = (language: Language) => string;

/** A whole year or a whole month, by its name; undefined for other days. */
function wholeOf({
  earliest,
  latest,
}: Bounds): { readonly long: InLanguage; readonly short: InLanguage } | undefined {
  const { year, month, date } = dayParts(earliest);
  if (date !== 1) return undefined;
  if (latest === makeDay(year, 12, 31) && month === 1)
    return { long: () => String(year), short: () => String(year) };
  if (latest !== makeDay(year, month, daysInMonth(year, month))) return undefined;
  return {
    long: (language) => `${monthName(month, language)} ${String(year)}`,
    short: (language) => `${shortMonthName(month, language)} ${String(year)}`,
  };
}

function boundsOf(value: unknown): Bounds | undefined {
  if (typeof value !== 'object' || value === null || !('earliest' in value) || !('latest' in value))
    return undefined;
  const [earliest, latest] = [parseDay(String(value.earliest)), parseDay(String(value.latest))];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function withDay(name: string, value: unknown, use: (day: Day) => string): string {
  if (isBlank(value)) return '';
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) throw cannotUse(name, value, A_DAY);
  return use(day);
}

function periodText(
  name: string,
  value: unknown,
  scope: FunctionScope,
  word: (text: string) => string,
): string {
  if (isBlank(value)) return '';
  const duration = typeof value === 'string' ? parseDuration(value) : undefined;
  if (duration === undefined) throw cannotUse(name, value, A_PERIOD);
  return unbroken(word(formatDuration(duration, scope.language)), scope);
}

/** "5 tahun" as "5 (lima) tahun". */
function withWords(text: string, language: Language): string {
  return text.replaceAll(
    /\d+/g,
    (digits) => `${digits} (${numberInWords(Number(digits), language) ?? digits})`,
  );
}
