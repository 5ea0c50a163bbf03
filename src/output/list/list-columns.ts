/** Which columns people see where they choose none, and how far each may give way. */
import { COLUMN_LABELS } from '../../locale/columns.ts';
import type { Language } from '../../locale/language.ts';
import type { Kind } from '../../records/record.ts';
import type { RecordRow } from '../../views/record-row.ts';
import { groupKeys, type Column } from '../../views/row-columns.ts';
import type { RowList } from './row-list.ts';

import { tableWidth, type TableColumn } from '../text-table.ts';

const OF_KIND: Readonly<Record<Kind, readonly Column[]>> = {
  agreement: ['partners', 'instrument', 'state', 'last_day', 'days_left', 'id'],
  institution: ['title', 'type', 'countries', 'place', 'id'],
  activity: ['title', 'forms', 'state', 'start', 'place', 'id'],
  membership: ['partners', 'member', 'state', 'start', 'id'],
};
const OF_SEVERAL: readonly Column[] = ['title', 'kind', 'state', 'last_day', 'id'];

/**
 * The columns for people: who, what, its state, its days, and the id to ask on with; none that is empty in every row,
 * and not the one that stands over the groups.
 */
export function usualColumns({ asked, rows, groupBy }: RowList): readonly Column[] {
  const [first, ...others] = asked;
  const columns = first === undefined || others.length > 0 ? OF_SEVERAL : OF_KIND[first.kind];
  return columns.filter((column) => column !== groupBy && rows.some((row) => isFilled(row, column)));
}

function isFilled(row: RecordRow, column: Column): boolean {
  return groupKeys(row, column).length > 0 || (column === 'last_day' && row.open);
}

/** What goes first where there is no room; the rest a list cannot do without. */
const DISPENSABLE: readonly Column[] = [
  'place',
  'days_left',
  'type',
  'forms',
  'instrument',
  'kind',
  'countries',
];

/** Columns that are never clipped: half an id finds nothing, half a day is another day. */
const WHOLE: ReadonlySet<Column> = new Set([
  'id',
  'start',
  'last_day',
  'final_day',
  'days_left',
  'notice_deadline',
  'instrument',
]);
const LEADING: ReadonlySet<Column> = new Set(['partners', 'title']);

/** How narrow a column may become where it goes on in a next line; a state stays on one. */
const NARROW = { leading: 16, state: 15, other: 10 };

/** In how many lines a cell may go on: the marks beside a state must all be seen, of a title the beginning will do. */
const MOST_LINES = { state: 6, other: 2 };

/** A column of the table: what stands over it, and how it gives way. */
export function tableColumn(column: Column, language: Language): TableColumn {
  const title = COLUMN_LABELS[column][language];
  if (column === 'days_left' || column === 'times_renewed') return { title, align: 'right' };
  if (WHOLE.has(column)) return { title };
  const least = LEADING.has(column) ? NARROW.leading : column === 'state' ? NARROW.state : NARROW.other;
  return { title, least, lines: column === 'state' ? MOST_LINES.state : MOST_LINES.other };
}

/** As many of the columns as fit, given how narrow each can become; undefined where the indispensable ones do not. */
export function fittingColumns(
  columns: readonly Column[],
  least: ReadonlyMap<Column, number>,
  width: number,
): readonly Column[] | undefined {
  let kept = columns;
  for (const dispensable of [undefined, ...DISPENSABLE]) {
    kept = kept.filter((column) => column !== dispensable);
    if (tableWidth(kept.map((column) => least.get(column) ?? 0)) <= width) return kept;
  }
  return undefined;
}
