/** The cells of rows in a person's words, on one line each. */
import { CELL_LABELS } from '../../locale/columns.ts';
import { KIND_NAMES } from '../../locale/kind-names.ts';
import type { Language } from '../../locale/language.ts';
import { LIST_TEXTS } from '../../locale/list.ts';
import type { Settings } from '../../register/settings.ts';
import type { Mark } from '../../terms/agreement-term.ts';
import { isHolding } from '../../views/record-states.ts';
import type { RecordRow } from '../../views/record-row.ts';
import { groupKeys, type Column } from '../../views/row-columns.ts';
import type { RowGroup } from '../../views/row-groups.ts';
import {
  categoryLabel,
  countryLabel,
  formLabel,
  institutionTypeLabel,
  instrumentShort,
  levelLabel,
  markLabel,
  stateLabel,
} from '../labels.ts';
import { shortDayText } from '../range-text.ts';
import { visible } from '../visible.ts';

/** What the words of a cell depend on. */
export type CellWords = { readonly language: Language; readonly forms: Settings['forms'] };

/** The cells of a row; beside its state stand its marks, unless they have a column of their own. */
export function rowCells(row: RecordRow, columns: readonly Column[], words: CellWords): readonly string[] {
  const marksApart = columns.includes('marks');
  return columns.map((column) =>
    column === 'state' && !marksApart ? stateAndMarks(row, words.language) : cellWords(row, column, words),
  );
}

/** What stands over a group: its word and how many rows it has. */
export function groupHeading({ key, rows }: RowGroup, column: Column, words: CellWords): string {
  return `${groupName(key, rows[0], column, words)} (${rows.length})`;
}

/** Days are told as in the table. A state is told without the doubts of single rows. */
function groupName(
  key: string | null,
  first: RecordRow | undefined,
  column: Column,
  words: CellWords,
): string {
  if (key === null || first === undefined) return LIST_TEXTS[words.language].none;
  const isWord = column === 'state' || Array.isArray(first[column]);
  const name = isWord ? keyWords(column, key, words) : cellWords(first, column, words);
  return WITHIN_SENTENCES.has(column) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Columns whose words are written as within a sentence; over a group they begin with a capital. */
const WITHIN_SENTENCES: ReadonlySet<Column> = new Set([
  'kind',
  'state',
  'possible_states',
  'marks',
  'certainty',
  'ends_by',
]);

/** One cell; empty where the row has nothing there. */
function cellWords(row: RecordRow, column: Column, words: CellWords): string {
  const { language } = words;
  switch (column) {
    case 'start':
    case 'final_day':
    case 'notice_deadline':
      return shortDayText(row[column], language);
    case 'last_day':
      return row.open ? LIST_TEXTS[language].openEnd : shortDayText(row.last_day, language);
    case 'days_left':
      return daysLeftWords(row.days_left);
    case 'open':
    case 'goes_on':
      return row[column] ? LIST_TEXTS[language].yes : LIST_TEXTS[language].no;
    case 'state':
      return stateWords(row, language);
    case 'last_activity':
      return row.last_activity === null ? '' : shortDayText(row.last_activity.day, language);
    default:
      return groupKeys(row, column)
        .map((key) => keyWords(column, key, words))
        .join(', ');
  }
}

/** The state, and after it what is worth knowing beside it, the most urgent first. */
function stateAndMarks(row: RecordRow, language: Language): string {
  const marks = URGENCY.filter((mark) => row.marks.includes(mark));
  const goesOn = row.goes_on && isHolding(row.state) ? [LIST_TEXTS[language].goesOn] : [];
  return [stateWords(row, language), ...marks.map((mark) => markLabel(mark, language)), ...goesOn]
    .filter((text) => text !== '')
    .join(' · ');
}

/** That it has been renewed already asks nothing of anybody. */
const URGENCY: readonly Mark[] = [
  'follow-up-overdue',
  'notice-given',
  'notice-window',
  'notice-passed',
  'stalled',
  'dormant',
  'end-unknown',
  'signing-not-recorded',
  'renewal-under-way',
];

function stateWords({ state, certainty }: RecordRow, language: Language): string {
  if (state === null) return '';
  const label = stateLabel(state, language);
  return certainty === 'possible' ? LIST_TEXTS[language].possible(label) : label;
}

function daysLeftWords(cell: RecordRow['days_left']): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : `${cell.earliest}–${cell.latest}`;
}

/** An id, a code or a text of a column in words: "Malaysia" for MY. */
function keyWords(column: Column, key: string, { language, forms }: CellWords): string {
  switch (column) {
    case 'kind':
      return wordIn(KIND_NAMES, key, language);
    case 'instrument':
      return instrumentShort(key, language) ?? key;
    case 'type':
      return institutionTypeLabel(key, language);
    case 'level':
      return levelLabel(key, language);
    case 'state':
    case 'possible_states':
      return stateLabel(key, language);
    case 'marks':
      return markLabel(key, language);
    case 'countries':
      return countryLabel(key, language);
    case 'forms':
      return oneLine(formLabel(key, { forms }, language));
    case 'category':
      return categoryLabel(key, language);
    case 'certainty':
    case 'ends_by':
      return wordIn(CELL_LABELS, key, language);
    default:
      return oneLine(key);
  }
}

function wordIn(
  words: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  key: string,
  language: Language,
): string {
  return words[key]?.[language] ?? key;
}

/** A text of a record on one line, with nothing that a terminal would obey. */
function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
