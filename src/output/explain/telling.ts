/** What the sentences of an explanation are made of: days, lengths, sums and names in the reader's language. */
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import type { Day } from '../../calendar/day.ts';
import type { Duration } from '../../calendar/duration.ts';
import type { LastDayConvention } from '../../calendar/last-day.ts';
import { formatDay, formatDuration, monthName } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { formatList } from '../../locale/lists.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { formatUncertainDate } from '../../locale/uncertain-dates.ts';
import type { DayRange } from '../../terms/day-range.ts';
import { NO_SUM, type Arithmetic } from './arithmetic.ts';
import type { Sum } from './sums.ts';

/** What one sentence may draw on. */
export type Telling = {
  /** The day on which we look. */
  readonly asOf: Day;
  /** What is written at each source of the step; undefined where nothing is. */
  readonly written: readonly (string | undefined)[];
  /** Whether the same is written at all of them. */
  readonly writtenAlike: boolean;
  /** Whether one of the dates written may still lie ahead of the day on which we look. */
  readonly mayLieAhead: boolean;
  /** "26 January 2026", "between 1 June 2018 and 30 June 2018 (about June 2018)". */
  readonly day: (range: DayRange) => string;
  /** The same where a sentence goes on: "on 26 January 2026", "between ...". */
  readonly on: (range: DayRange) => string;
  /** The same as a noun, after "from" or "until": "26 January 2026", "a day between ...". */
  readonly someDay: (range: DayRange) => string;
  readonly date: (day: Day) => string;
  readonly length: (duration: Duration) => string;
  /** "26 January 2026 + 5 years = 26 January 2031"; for a range "Earliest: ...; latest: ..."; or empty. */
  readonly sum: string;
  /** How the last day follows from the sum: "the day before". */
  readonly counted: string;
  /** The sum and the last day that follows: "... = 26 January 2031. Last day: 25 January 2031, the day before." */
  readonly ending: (lastDay: DayRange) => string;
  /** Parties by position, with their names: "party 1 (Universitas Bengkulu)". */
  readonly parties: (positions: readonly number[]) => string;
  /** A record by its title and id. */
  readonly record: (id: string) => string;
};

/** What the language of a telling is asked for. */
type TellingWords = {
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

const WORDS: Readonly<Record<Language, TellingWords>> = {
  en: {
    on: 'on',
    between: (from, to) => `between ${from} and ${to}`,
    someDay: 'a day',
    notCertain: 'not certain',
    party: (position, name) => `party ${position} (${name})`,
    noSuchDay: (day) => `there is no ${day}`,
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
    noSuchDay: (day) => `tidak ada tanggal ${day}`,
    extremes: (earliest, latest) => `Paling awal: ${earliest}; paling lambat: ${latest}`,
    lastDay: (day) => `Hari terakhir: ${day}`,
    counted: { 'day-before': 'sehari sebelumnya', anniversary: 'hari itu sendiri' },
  },
};

/** What is told about, as far as all sentences share it. */
export type TellingFacts = Pick<Telling, 'asOf' | 'written'> & {
  /** The names of the parties, in the order of the document. */
  readonly parties: readonly string[];
  /** Titles by id, of the records that a sentence may name. */
  readonly titles: Readonly<Record<string, string>>;
};

/** The means of telling one step, with the arithmetic behind it, in a language. */
export function tellingIn(language: Language, facts: TellingFacts, arithmetic: Arithmetic = NO_SUM): Telling {
  const { asOf, written, parties, titles } = facts;
  const words = WORDS[language];
  const { sums, convention } = arithmetic;
  const sum = sumsWords(sums, language);
  const counted = words.counted[convention];
  const date = (day: Day): string => formatDay(day, language);
  const day = (range: DayRange): string => dayWords(range, facts, language);
  const isOneDay = ({ earliest, latest }: DayRange): boolean => earliest === latest;
  return {
    asOf,
    written,
    writtenAlike: written.every((text) => text === written[0]),
    mayLieAhead: written.some((text) => (latestOf(text) ?? asOf) > asOf),
    day,
    on: (range) => (isOneDay(range) ? `${words.on} ${day(range)}` : day(range)),
    someDay: (range) => (isOneDay(range) ? day(range) : `${words.someDay} ${day(range)}`),
    date,
    length: (duration) => formatDuration(duration, language),
    sum,
    counted,
    ending: (lastDay) => {
      const end = words.lastDay(day(lastDay));
      return sum === '' ? `${end}.` : `${sum}. ${end}, ${counted}.`;
    },
    parties: (positions) =>
      formatList(
        positions.map((position) => words.party(position, parties[position - 1] ?? '?')),
        'and',
        language,
      ),
    record: (id) => (titles[id] === undefined ? id : `"${titles[id]}" (${id})`),
  };
}

function dayWords(range: DayRange, facts: KnownWriting, language: Language): string {
  const { earliest, latest, certain } = range;
  const words = WORDS[language];
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

type KnownWriting = Pick<Telling, 'written' | 'asOf'>;

function latestOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseUncertainDate(text)?.latest;
}

function sumsWords([first, second]: readonly Sum[], language: Language): string {
  if (first === undefined) return '';
  const earliest = sumWords(first, language);
  return second === undefined ? earliest : WORDS[language].extremes(earliest, sumWords(second, language));
}

function sumWords({ from, sign, addends, reached, missing }: Sum, language: Language): string {
  const added = addends.map(({ duration, times }) => {
    const length = formatDuration(duration, language);
    return ` ${sign} ${times === 1 ? length : `${formatNumber(times, language)} × ${length}`}`;
  });
  const sum = `${formatDay(from, language)}${added.join('')} = ${formatDay(reached, language)}`;
  if (missing === undefined) return sum;
  const day = `${missing.date} ${monthName(missing.month, language)} ${missing.year}`;
  return `${sum} (${WORDS[language].noSuchDay(day)})`;
}
