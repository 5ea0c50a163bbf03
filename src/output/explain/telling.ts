/** What the sentences of an explanation are made of: days, lengths, sums and names in the reader's language. */
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import type { Day } from '../../calendar/day.ts';
import type { Duration } from '../../calendar/duration.ts';
import { formatDay, formatDuration } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { formatList } from '../../locale/lists.ts';
import type { DayRange } from '../../terms/day-range.ts';
import { NO_SUM, type Arithmetic } from './arithmetic.ts';
import { dayPhrase, PHRASES, sumsPhrase } from './phrases.ts';

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
  /** Whether a day comes after the agreement has ended. */
  readonly isAfterEnd: (range: DayRange) => boolean;
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

/** What is told about, as far as all sentences share it. */
export type TellingFacts = Pick<Telling, 'asOf' | 'written'> & {
  /** The day on which the agreement really ends; undefined where it does not, and for other records. */
  readonly finalDay: DayRange | undefined;
  /** The names of the parties, in the order of the document. */
  readonly parties: readonly string[];
  /** Titles by id, of the records that a sentence may name. */
  readonly titles: Readonly<Record<string, string>>;
};

/** The means of telling one step, with the arithmetic behind it, in a language. */
export function tellingIn(language: Language, facts: TellingFacts, arithmetic: Arithmetic = NO_SUM): Telling {
  const { asOf, written, finalDay, parties, titles } = facts;
  const words = PHRASES[language];
  const { sums, convention } = arithmetic;
  const sum = sumsPhrase(sums, language);
  const counted = words.counted[convention];
  const date = (day: Day): string => formatDay(day, language);
  const day = (range: DayRange): string => dayPhrase(range, facts, language);
  const isOneDay = ({ earliest, latest }: DayRange): boolean => earliest === latest;
  return {
    asOf,
    written,
    writtenAlike: written.every((text) => text === written[0]),
    mayLieAhead: written.some((text) => (latestOf(text) ?? asOf) > asOf),
    isAfterEnd: ({ earliest }) => finalDay !== undefined && earliest > finalDay.latest,
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
    record: (id) => (titles[id] === undefined ? `\`${id}\`` : `"${titles[id]}" (\`${id}\`)`),
  };
}

function latestOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseUncertainDate(text)?.latest;
}
