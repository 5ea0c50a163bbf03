/** What the options of `mou list` ask for: kinds, conditions, order, columns. */
import { readHorizon } from '../calendar/day-words.ts';
import type { Day } from '../calendar/day.ts';
import { UsageError } from '../errors.ts';
import { DURATION_FORMS } from '../locale/date-forms.ts';
import { GROUPING_FORMATS } from '../output/list/list-formats.ts';
import { KINDS, type Kind } from '../records/record.ts';
import { termsOf } from '../terms/terms-of.ts';
import type { Mark } from '../terms/agreement-term.ts';
import { MARK_LABELS } from '../locale/states.ts';
import type { RecordRow } from '../views/record-row.ts';
import { kindWithState } from '../views/record-states.ts';
import type { Column } from '../views/row-columns.ts';
import {
  endingWithin,
  inCountries,
  inForceOn,
  inStates,
  matching,
  namesIn,
  ofForms,
  ofInstruments,
  ofUnits,
  ownedBy,
  withMarks,
  withPartner,
  withTags,
  type RowFilter,
} from '../views/row-filter.ts';
import { USUAL_ORDER, type SortKey } from '../views/row-order.ts';
import { readDayOption } from './as-of.ts';
import type { ListOptions } from './list-options.ts';
import type { QueryOptions } from './query-options.ts';
import {
  ALL_KINDS,
  countryOption,
  formOption,
  INSTRUMENT_OPTION,
  KIND_OPTION,
  MARK_OPTION,
  readColumns,
  readStates,
} from './list-words.ts';
import type { OpenRegister } from './open-register.ts';
import { commaApart, readWords } from './word-option.ts';

/** The kinds asked for. Without `--kind` those that the states belong to; without either, the usual ones. */
export function readKinds(
  options: Pick<QueryOptions, 'kind' | 'state'>,
  usual: readonly Kind[] = ['agreement'],
): readonly Kind[] {
  const asked = readWords(KIND_OPTION, commaApart(options.kind));
  const states = readStates(options.state);
  if (asked.includes(ALL_KINDS)) return KINDS;
  const kinds = asked.length > 0 ? asked : states.map(kindWithState);
  return kinds.length === 0 ? usual : KINDS.filter((kind) => kinds.includes(kind));
}

/** The conditions that rows must meet; `today` is what day words such as "tomorrow" count from. */
export function readFilters(
  { register, asOf }: OpenRegister,
  options: QueryOptions,
  rows: readonly RecordRow[],
  today: Day,
): readonly RowFilter[] {
  const names = namesIn(register);
  const used = (column: 'countries' | 'forms'): readonly string[] => [
    ...new Set(rows.flatMap((row) => row[column])),
  ];
  return [
    ...when(readStates(options.state), inStates),
    ...when(readMarks(options.mark), withMarks),
    ...when(readWords(INSTRUMENT_OPTION, commaApart(options.instrument)), ofInstruments),
    ...when(options.partner, (texts) => withPartner(texts, names)),
    ...when(readWords(countryOption(used('countries')), commaApart(options.country)), inCountries),
    ...when(readWords(formOption(register, used('forms')), commaApart(options.form)), ofForms),
    ...when(options.unit, (texts) => ofUnits(texts, register)),
    ...when(commaApart(options.tag), withTags),
    ...when(options.owner, (texts) => ownedBy(texts, register.settings.owners)),
    ...ifGiven(options.endingWithin, (text) => endingWithin(asOf, horizonFrom(asOf, text))),
    ...ifGiven(options.inForceOn, (text) =>
      inForceOn(termsOf(register, readDayOption('--in-force-on', text, today))),
    ),
    ...ifGiven(options.search, (text) => matching(text, names)),
  ];
}

/** The order asked for: `last_day`, `-last_day` or `last_day:desc`; what ends comes in the order of its ends. */
export function readOrder({ sort, endingWithin: ending }: QueryOptions): readonly SortKey[] {
  const keys = commaApart(sort).flatMap((text) => {
    const [, minus, word = '', way] = /^(-?)(.*?)(?::(asc|desc))?$/.exec(text) ?? [];
    const descending = minus === '-' || way === 'desc';
    return readColumns('--sort', [word]).map((column) => ({ column, descending }));
  });
  if (keys.length > 0) return keys;
  return ending === undefined ? USUAL_ORDER : [{ column: 'last_day', descending: false }];
}

/** The columns asked for; undefined where none are. */
export function readShownColumns({ columns, format }: ListOptions): readonly Column[] | undefined {
  const words = commaApart(columns);
  if (words.length === 0) return undefined;
  if (format === 'ids') throw doesNotFit('--columns', 'ids');
  return readColumns('--columns', words);
}

/**
 * The column to group by; undefined where none is. Several kinds stand apart in a table where nothing else is asked.
 * Throws UsageError where the format has no room for groups.
 */
export function readGrouping(options: ListOptions, kinds: readonly Kind[]): Column | undefined {
  const { groupBy, format, sort, columns } = options;
  const hasGroups = GROUPING_FORMATS.includes(format);
  if (groupBy === undefined) {
    return hasGroups && kinds.length > 1 && sort.length === 0 && columns.length === 0 ? 'kind' : undefined;
  }
  if (!hasGroups) throw doesNotFit('--group-by', format);
  return readColumns('--group-by', [groupBy])[0];
}

function doesNotFit(flag: string, format: string): UsageError {
  return new UsageError({
    en: `${flag} does not go with --format ${format}, which has no place for it. Leave one of them out.`,
    id: `${flag} tidak dapat dipakai dengan --format ${format}, yang tidak menyediakan tempatnya. Hilangkan salah satu.`,
  });
}

function readMarks(given: readonly string[]): readonly Mark[] {
  const ids = readWords(MARK_OPTION, commaApart(given));
  return ids.filter((id): id is Mark => Object.hasOwn(MARK_LABELS, id));
}

function horizonFrom(asOf: Day, text: string): Day {
  const until = readHorizon(text, asOf);
  if (until !== undefined) return until;
  throw new UsageError({
    en: `--ending-within ${text}: this is no length of time that mou understands. Write ${DURATION_FORMS.en}.`,
    id: `--ending-within ${text}: jangka waktu ini tidak dimengerti mou. Tulis ${DURATION_FORMS.id}.`,
  });
}

function when<Word>(
  words: readonly Word[],
  filter: (words: readonly Word[]) => RowFilter,
): readonly RowFilter[] {
  return words.length === 0 ? [] : [filter(words)];
}

function ifGiven(text: string | undefined, filter: (text: string) => RowFilter): readonly RowFilter[] {
  return text === undefined ? [] : [filter(text)];
}
