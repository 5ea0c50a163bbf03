/** `mou list` for people: a table that fits its terminal, or a block for each row where no table does. */
import { textColumns } from '../text-columns.ts';
import { COLUMN_LABELS } from '../../locale/columns.ts';
import { LIST_TEXTS } from '../../locale/list.ts';
import type { RecordRow } from '../../views/record-row.ts';
import type { Column } from '../../views/row-columns.ts';
import { groupRows } from '../../views/row-groups.ts';
import { paintWith, type Paint } from '../paint.ts';
import { leastWidths, textTable, type TableColumn } from '../text-table.ts';
import { indent, wrap } from '../wrap.ts';
import { groupHeading, rowCells } from './list-cells.ts';
import { fittingColumns, tableColumn, usualColumns } from './list-columns.ts';
import type { ListShowing, RowList } from './row-list.ts';
import { statePaint } from './state-paint.ts';

/** The table, its groups, and under it what it is out of. */
export function listTable(list: RowList, showing: ListShowing): string {
  const paint = paintWith(showing.colour);
  const groups = groupsOf(list, showing);
  const rows = groups.flatMap((group) => group.rows);
  const columns = list.columns ?? usualColumns(list);
  const { head, lines, missing } = shownRows(
    { rows, columns, mayDrop: list.columns === undefined },
    showing,
    paint,
  );
  const body = [...head];
  let start = 0;
  for (const { heading, rows: members } of groups) {
    if (heading !== undefined)
      body.push(...(start === 0 ? [] : ['']), ...headingLines(heading, showing, paint));
    body.push(...lines.slice(start, start + members.length));
    start += members.length;
  }
  if (rows.length > 0) body.push('');
  return [...body, ...footer(list, missing, showing, paint)].map((line) => `${line}\n`).join('');
}

function headingLines(heading: string, { columns }: ListShowing, paint: Paint): readonly string[] {
  return wrap(heading, Math.max(columns, NARROWEST)).map(paint.strong);
}

type Group = { readonly heading: string | undefined; readonly rows: readonly RecordRow[] };

function groupsOf({ rows, groupBy }: RowList, showing: ListShowing): readonly Group[] {
  if (groupBy === undefined) return [{ heading: undefined, rows }];
  return groupRows(rows, groupBy).map((group) => ({
    heading: groupHeading(group, groupBy, showing),
    rows: group.rows,
  }));
}

type Asked = {
  readonly rows: readonly RecordRow[];
  readonly columns: readonly Column[];
  /** Whether a column may go for lack of room: not where people have chosen the columns themselves. */
  readonly mayDrop: boolean;
};

/** What stands over the rows, a text for each row, and which columns found no room. */
type Shown = {
  readonly head: readonly string[];
  readonly lines: readonly string[];
  readonly missing: readonly Column[];
};

function shownRows({ rows, columns, mayDrop }: Asked, showing: ListShowing, paint: Paint): Shown {
  if (rows.length === 0) return { head: [], lines: [], missing: [] };
  const { language, columns: width } = showing;
  const cells = rows.map((row) => rowCells(row, columns, showing));
  const table = columns.map((column) => tableColumn(column, language));
  const least = leastWidths(table, cells);
  const kept = fittingColumns(columns, new Map(columns.map((column, at) => [column, least[at] ?? 0])), width);
  if (kept === undefined || (kept.length < columns.length && !mayDrop)) {
    const lines = cells.map((row) => block(row, columns, showing, paint));
    return { head: [], lines, missing: [] };
  }
  const isKept = (_: unknown, at: number): boolean => kept.includes(columns[at] ?? 'id');
  const painted = table.map((column, at) => ({ ...column, ...paintOfColumn(columns[at], rows, paint) }));
  const { head, rows: lines } = textTable(
    painted.filter(isKept),
    cells.map((row) => row.filter(isKept)),
    width,
  );
  return { head: [paint.strong(head)], lines, missing: columns.filter((column) => !kept.includes(column)) };
}

function paintOfColumn(
  column: Column | undefined,
  rows: readonly RecordRow[],
  paint: Paint,
): Pick<TableColumn, 'paint'> {
  if (column !== 'state') return {};
  return { paint: (cell, row) => statePaint(rows[row]?.state ?? null, paint)(cell) };
}

/** A row as a block of lines: its first cell, its state, the others with what they are, its id. */
function block(
  cells: readonly string[],
  columns: readonly Column[],
  showing: ListShowing,
  paint: Paint,
): string {
  const width = Math.max(showing.columns, NARROWEST);
  const [first, ...others] = cells.map((text, at) => ({ text, column: columns[at] }));
  const told = others.filter(({ text }) => text !== '');
  const labelled = told.flatMap(({ text, column }) =>
    column === undefined || SELF_EVIDENT.has(column)
      ? []
      : [`${COLUMN_LABELS[column][showing.language]}: ${text}`],
  );
  const textsOf = (wanted: Column): readonly string[] =>
    told.filter(({ column }) => column === wanted).map(({ text }) => text);
  const lines = [...textsOf('state'), joinedParts(labelled, width - 4), ...textsOf('id')];
  const head = wrap(first?.text ?? '', width)
    .map(paint.strong)
    .join('\n');
  return [head, ...lines.filter((line) => line !== '').map((line) => indent(line, 2, width, 2))]
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

/** What needs no label. */
const SELF_EVIDENT: ReadonlySet<Column> = new Set(['state', 'id']);

/** Parts with a dot between them; a part that fits into a line is held together by blanks that do not break. */
function joinedParts(parts: readonly string[], width: number): string {
  const held = parts.map((part) => (textColumns(part) < width - 2 ? part.replaceAll(' ', '\u00A0') : part));
  return held.join(' · ');
}

const NARROWEST = 20;

function footer(
  { rows, groupBy, asked, endingSoon, others, asOf, commit }: RowList,
  missing: readonly Column[],
  { language, columns }: ListShowing,
  paint: Paint,
): readonly string[] {
  const texts = LIST_TEXTS[language];
  const total = rows.length === 0 ? texts.nothing(asked, asOf) : texts.total(rows.length, asked, asOf);
  const isElsewhere = asked.every(({ count }) => count === 0) && others.some(({ count }) => count > 0);
  const notes = [
    ...(endingSoon > 0 ? [texts.endingSoon(endingSoon)] : []),
    ...(isElsewhere ? [texts.otherKinds(others)] : []),
    ...(groupBy !== undefined && isInSeveral(rows, groupBy) ? [texts.inSeveralGroups] : []),
    ...(rows.some(({ certainty }) => certainty === 'possible') ? [texts.possibleMeans] : []),
    ...(missing.length > 0 ? [texts.notShown(missing.map((column) => COLUMN_LABELS[column][language]))] : []),
  ];
  const known = commit === undefined ? '' : ` · ${texts.knownAt(commit)}`;
  const width = Math.max(columns, NARROWEST);
  return [
    ...wrap(total + known, width),
    ...notes.flatMap((note) => wrap(note, width)).map((line) => paint.faint(line)),
  ];
}

function isInSeveral(rows: readonly RecordRow[], column: Column): boolean {
  return rows.some((row) => {
    const cell = row[column];
    return Array.isArray(cell) && new Set(cell).size > 1;
  });
}
