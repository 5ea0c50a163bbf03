/** The formats of `mou list`, by name. */
import { COLUMN_LABELS } from '../../locale/columns.ts';
import { partyName, type RecordRow } from '../../views/record-row.ts';
import { COLUMNS, type Column } from '../../views/row-columns.ts';
import { groupRows } from '../../views/row-groups.ts';
import { rowsCsv } from '../rows/csv.ts';
import { rowsIds } from '../rows/ids.ts';
import { rowsJson, rowsJsonLines } from '../rows/json.ts';
import { escapeMarkdown, rowsMarkdown } from '../rows/markdown.ts';
import type { Row } from '../rows/row.ts';
import { rowsYaml } from '../rows/yaml.ts';
import { groupHeading, rowCells } from './list-cells.ts';
import { usualColumns } from './list-columns.ts';
import { listTable } from './list-table.ts';
import type { ListShowing, RowList } from './row-list.ts';

export const LIST_FORMATS = {
  table: listTable,
  json: (list) => rowsJson(rowsOf(list)),
  jsonl: (list) => rowsJsonLines(rowsOf(list)),
  csv: ({ rows, columns }) => rowsCsv(rows.map(flatRow), columns ?? COLUMNS),
  yaml: (list) => rowsYaml(rowsOf(list)),
  ids: ({ rows }) => rowsIds(rows),
  markdown: listMarkdown,
} as const satisfies Record<string, (list: RowList, showing: ListShowing) => string>;

export type ListFormat = keyof typeof LIST_FORMATS;

/** The formats in which rows can stand in groups. */
export const GROUPING_FORMATS: readonly ListFormat[] = ['table', 'markdown'];

/** Whole rows, or the columns that were asked for, in that order. */
function rowsOf({ rows, columns }: RowList): readonly Row[] {
  if (columns === undefined) return rows;
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
}

/** A row for a sheet: what is made of parts says what they are called, or their days. */
function flatRow(row: RecordRow): Row {
  return {
    ...row,
    parties: row.parties.map(partyName),
    periods: row.periods.map(({ start, last_day }) => ({ earliest: start, latest: last_day })),
    last_activity: row.last_activity?.day ?? null,
  };
}

/** The table for people in Markdown, under a heading for each group. */
function listMarkdown(list: RowList, showing: ListShowing): string {
  const columns = list.columns ?? usualColumns(list);
  const titles = columns.map((column) => COLUMN_LABELS[column][showing.language]);
  const table = (rows: readonly RecordRow[]): string =>
    rowsMarkdown(
      rows.map((row) => markdownRow(row, columns, showing)),
      columns,
      titles,
    );
  const { groupBy } = list;
  if (groupBy === undefined) return table(list.rows);
  return groupRows(list.rows, groupBy)
    .map((group) => `## ${escapeMarkdown(groupHeading(group, groupBy, showing))}\n\n${table(group.rows)}`)
    .join('\n');
}

function markdownRow(row: RecordRow, columns: readonly Column[], showing: ListShowing): Row {
  const cells = rowCells(row, columns, showing);
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}
