/** Days and sums as parts of a sentence, and the small words that they need, in each language. */
import type { Day } from '../../calendar/day.ts';
import type { LastDayConvention } from '../../calendar/last-day.ts';
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import { formatDay, formatDuration, monthName } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { formatUncertainDate } from '../../locale/uncertain-dates.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { Sum } from './sums.ts';

/** What differs between languages. */
type PhraseWords = {
  readonly on: string;
  readonly between: (from: string, to: string) => string;
  readonly someDay: string;
  readonly notCertain: string;
  readonly party: (position: number, name: string) => string;
  readonly noSuchDay: (day: string) => string;
  readonly extremes: (earliest: string, latest: string) => string;
  readonly lastDay: (day: string) => string;
  readonly counted: Readonly<Record<LastDayConvention, string>>;
};

/** The small words of each language. */
export const PHRASES: Readonly<Record<Language, PhraseWords>> = {
  en: {
    on: 'on',
    between: (from, to) => `between ${from} and ${to}`,
    someDay: 'a day',
    notCertain: 'not certain',
    party: (position, name) => `party ${position} (${name})`,
    noSuchDay: (day) => `as there is no ${day}`,
    extremes: (earliest, latest) => `Earliest: ${earliest}; latest: ${latest}`,
    lastDay: (day) => `Last day: ${day}`,
    counted: { 'day-before': 'the day before', anniversary: 'the day itself' },
  },
  id: {
    on: 'pada',
    between: (from, to) => `antara ${from} dan ${to}`,
    someDay: 'suatu hari',
    notCertain: 'belum pasti',
    party: (position, name) => `pihak ke-${position} (${name})`,
    noSuchDay: (day) => `karena tidak ada tanggal ${day}`,
    extremes: (earliest, latest) => `Paling awal: ${earliest}; paling lambat: ${latest}`,
    lastDay: (day) => `Hari terakhir: ${day}`,
    counted: { 'day-before': 'sehari sebelumnya', anniversary: 'hari itu sendiri' },
  },
};

/** A day, or the days between which it lies, with the words of the date from which it comes. */
export function dayPhrase(range: DayRange, facts: KnownWriting, language: Language): string {
  const { earliest, latest, certain } = range;
  const words = PHRASES[language];
  if (earliest === latest) {
    const day = formatDay(earliest, language);
    return certain ? day : (asWritten(range, facts, language) ?? `${day} (${words.notCertain})`);
  }
  const between = words.between(formatDay(earliest, language), formatDay(latest, language));
  const source = asWritten(range, facts, language);
  return source === undefined ? between : `${between} (${source})`;
}

/** The uncertain date from which a range comes, as far as it is known, in words: "about June 2018". */
function asWritten(range: DayRange, { written, asOf }: KnownWriting, language: Language): string | undefined {
  for (const text of written) {
    const date = text === undefined ? undefined : parseUncertainDate(text);
    if (date?.kind !== 'date' || date.certain || date.earliest !== range.earliest) continue;
    if (date.latest !== range.latest && asOf !== range.latest) continue;
    // Brackets within brackets are hard to read: "2027 (uncertain)" becomes "2027, uncertain".
    return formatUncertainDate(date, language).replace(/ \((.+)\)$/, ', $1');
  }
  return undefined;
}

type KnownWriting = { readonly written: readonly (string | undefined)[]; readonly asOf: Day };

/** A sum, or the earliest and the latest; empty for none. */
export function sumsPhrase([first, second]: readonly Sum[], language: Language): string {
  if (first === undefined) return '';
  const earliest = sumPhrase(first, language);
  return second === undefined ? earliest : PHRASES[language].extremes(earliest, sumPhrase(second, language));
}

function sumPhrase({ from, sign, addends, reached, missing }: Sum, language: Language): string {
  const added = addends.map(({ duration, times }) => {
    const length = formatDuration(duration, language);
    return ` ${sign} ${times === 1 ? length : `${formatNumber(times, language)} × ${length}`}`;
  });
  const sum = `${formatDay(from, language)}${added.join('')} = ${formatDay(reached, language)}`;
  if (missing === undefined) return sum;
  const day = `${missing.date} ${monthName(missing.month, language)} ${missing.year}`;
  return `${sum}, ${PHRASES[language].noSuchDay(day)}`;
}
