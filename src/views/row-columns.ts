/** The columns of rows: their names, and what a cell is in sorting and grouping. */
import { STATE_LABELS } from '../locale/states.ts';
import { KINDS } from '../records/record.ts';
import { folded } from './folded.ts';
import { earliestOf, latestOf } from './range-cell.ts';
import { partyName, type RecordRow } from './record-row.ts';

/** The name of a column, as in JSON. */
export type Column = keyof RecordRow;

/** Every column, in the order of the rows. */
export const COLUMNS: readonly Column[] = [
  'id',
  'kind',
  'title',
  'instrument',
  'type',
  'level',
  'state',
  'certainty',
  'possible_states',
  'marks',
  'start',
  'last_day',
  'final_day',
  'ends_by',
  'open',
  'goes_on',
  'days_left',
  'notice_deadline',
  'periods',
  'times_renewed',
  'parties',
  'partners',
  'countries',
  'numbers',
  'forms',
  'units',
  'under',
  'supersedes',
  'superseded_by',
  'last_activity',
  'place',
  'member',
  'category',
  'role',
  'owner',
  'tags',
  'notes',
  'file',
];

/** A cell as something to sort by; null for a cell without a value. */
export type SortValue = string | number | null;

/** What a row is sorted by: states and kinds by their own order, days by their first, lists by their first item. */
export function sortValue(row: RecordRow, column: Column): SortValue {
  switch (column) {
    case 'start':
    case 'last_day':
    case 'final_day':
    case 'notice_deadline': {
      const first = earliestOf(row[column]);
      return first === undefined ? null : `${first}/${latestOf(row[column]) ?? first}`;
    }
    case 'days_left':
      return typeof row.days_left === 'object' ? (row.days_left?.earliest ?? null) : row.days_left;
    case 'open':
    case 'goes_on':
      return Number(row[column]);
    case 'times_renewed':
      return row.times_renewed;
    case 'periods':
      return row.periods.length;
    case 'last_activity':
      return row.last_activity?.day ?? null;
    default: {
      const words = groupKeys(row, column).map((word) => wordValue(column, word));
      return words.length > 1 ? words.join('\n') : (words[0] ?? null);
    }
  }
}

/** Under which words a row is grouped by a column: each item of a list, or its one value; none where it is empty. */
export function groupKeys(row: RecordRow, column: Column): readonly string[] {
  switch (column) {
    case 'periods':
      return [String(row.periods.length)];
    case 'last_activity':
      return row.last_activity === null ? [] : [row.last_activity.id];
    case 'parties':
      return row.parties.map(partyName);
    case 'days_left':
    case 'start':
    case 'last_day':
    case 'final_day':
    case 'notice_deadline':
      return rangeKeys(row[column]);
    default:
      return textsOf(row[column]);
  }
}

function textsOf(cell: string | boolean | number | null | readonly string[]): readonly string[] {
  if (cell === null) return [];
  return typeof cell === 'object' ? [...new Set(cell)] : [String(cell)];
}

function rangeKeys(cell: RecordRow['days_left'] | RecordRow['start']): readonly string[] {
  if (cell === null) return [];
  return [typeof cell === 'object' ? `${cell.earliest}/${cell.latest}` : String(cell)];
}

/** As in the life of a record; what is not known stands in for none of them and comes last. */
const STATES = [...Object.keys(STATE_LABELS).filter((state) => state !== 'unknown'), 'unknown'];
const NUMBERS: ReadonlySet<Column> = new Set(['days_left', 'times_renewed', 'periods']);

/** A word of a column as something to sort by: states and kinds in their own order, numbers by their size. */
export function wordValue(column: Column, word: string): string | number {
  if (column === 'state') return STATES.indexOf(word);
  if (column === 'kind') return KINDS.findIndex((kind) => kind === word);
  return NUMBERS.has(column) ? Number.parseInt(word, 10) : folded(word);
}
