/** What the columns mean as a file: written by mou, changed by people, read again for the next import. */
import { parse } from 'yaml';
import { COLUMN_MEANING_NAMES } from '../locale/import/meanings.ts';
import { MAPPING_TEXTS } from '../locale/import/mapping.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import { nearest } from '../records/nearest.ts';
import { mapColumns, type MappedColumn, type SheetMapping } from './column-mapping.ts';
import { findHeader, headerAt } from './find-header.ts';
import { isMeaning, type ColumnMeaning } from './header-dictionary.ts';
import { oneLine, type SheetTable } from './sheet-table.ts';

/** A sheet as a mapping file describes it; rows count from 1. */
export type SheetMap = {
  readonly sheet: string;
  readonly head: readonly number[];
  readonly columns: readonly ColumnMap[];
};

type ColumnMap = {
  readonly column: string;
  readonly as: ColumnMeaning;
  readonly dates?: 'day' | 'month';
};

/** The mapping of some sheets as a file that explains itself. */
export function writeMapping(mappings: readonly SheetMapping[], file: string, language: Language): string {
  const texts = MAPPING_TEXTS[language];
  const sheets = mappings.map(({ table, header, columns }) => {
    const head = header.first === header.last ? [header.first + 1] : [header.first + 1, header.last + 1];
    const lines = columns.map(
      ({ title, meaning }) => `      - column: ${quoted(title)}\n        as: ${meaning}`,
    );
    return [
      `  - sheet: ${quoted(table.name)}`,
      `    head: [${head.join(', ')}]`,
      '    columns:',
      ...lines,
    ].join('\n');
  });
  const meanings = Object.entries(COLUMN_MEANING_NAMES).map(
    ([meaning, name]) => `#   ${meaning.padEnd(28)}${name[language]}`,
  );
  return `${[...texts.head(oneLine(file)), ...meanings].join('\n')}\nsheets:\n${sheets.join('\n')}\n`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The sheets that a mapping file describes, or what is wrong with it. */
export function readMapping(text: string): readonly SheetMap[] | { readonly problem: Text } {
  let data: unknown;
  try {
    data = parse(text, { schema: 'core' });
  } catch (error) {
    return {
      problem: MAPPING_TEXTS.problems.syntax(
        error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
      ),
    };
  }
  const sheets = fieldOf(data, 'sheets');
  if (!Array.isArray(sheets) || sheets.length === 0) return { problem: MAPPING_TEXTS.problems.noSheets };
  const read: SheetMap[] = [];
  for (const sheet of sheets) {
    const one = readSheetMap(sheet);
    if ('problem' in one) return one;
    read.push(one);
  }
  return read;
}

function readSheetMap(data: unknown): SheetMap | { readonly problem: Text } {
  const head = fieldOf(data, 'head');
  const rows = (Array.isArray(head) ? head : [head]).map(Number);
  const sheet = textOf(fieldOf(data, 'sheet'));
  if (rows.length > 2 || rows.some((row) => !Number.isInteger(row) || row < 1)) {
    return { problem: MAPPING_TEXTS.problems.head(sheet) };
  }
  const given = fieldOf(data, 'columns');
  const columns: ColumnMap[] = [];
  for (const item of Array.isArray(given) ? given : []) {
    const column = readColumnMap(item);
    if ('problem' in column) return column;
    columns.push(column);
  }
  return { sheet, head: rows, columns };
}

const ORDERS: ReadonlyMap<string, Pick<ColumnMap, 'dates'>> = new Map([
  ['', {}],
  ['day-first', { dates: 'day' }],
  ['month-first', { dates: 'month' }],
]);

function readColumnMap(item: unknown): ColumnMap | { readonly problem: Text } {
  const { problems } = MAPPING_TEXTS;
  const [column = '', as = '', dates = ''] = ['column', 'as', 'dates'].map((key) =>
    textOf(fieldOf(item, key)),
  );
  if (!isMeaning(as)) {
    return { problem: problems.meaning(column, as, nearest(as, Object.keys(COLUMN_MEANING_NAMES))) };
  }
  const order = ORDERS.get(dates);
  return order === undefined ? { problem: problems.dates(column, dates) } : { column, as, ...order };
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The sheets of a workbook as a mapping file describes them; the columns that it does not name are found as ever. */
export function applyMapping(
  tables: readonly SheetTable[],
  maps: readonly SheetMap[],
): readonly SheetMapping[] | { readonly problem: Text } {
  const mapped: SheetMapping[] = [];
  for (const { sheet, head, columns } of maps) {
    const table =
      tables.find(({ name }) => name === sheet) ??
      (tables.length === 1 && maps.length === 1 ? tables[0] : undefined);
    if (table === undefined)
      return { problem: MAPPING_TEXTS.problems.noSheet(sheet, tables.map(({ name }) => name).join(', ')) };
    const [first = 1, last = first] = head;
    const found = mapColumns(table, headerAt(table, first - 1, last - 1));
    const titles = new Set(found.columns.map(({ title }) => title));
    const stray = columns.find(({ column }) => !titles.has(column));
    if (stray !== undefined)
      return { problem: MAPPING_TEXTS.problems.noColumn(stray.column, nearest(stray.column, titles)) };
    mapped.push({ ...found, columns: found.columns.map((column) => told(column, columns)) });
  }
  return mapped;
}

function told(column: MappedColumn, maps: readonly ColumnMap[]): MappedColumn {
  const map = maps.find((each) => each.column === column.title);
  if (map === undefined) return column;
  return {
    ...column,
    meaning: map.as,
    how: 'told',
    ...(map.dates === undefined ? {} : { dates: map.dates }),
  };
}

/** What a mapping file begins from: the head that was found, else the first row that might be one. */
export function draftMapping(table: SheetTable): SheetMapping {
  const fallback = table.rows.findIndex((row) => row.filter(({ text }) => oneLine(text) !== '').length >= 2);
  const row = Math.max(0, fallback);
  return mapColumns(table, findHeader(table) ?? headerAt(table, row, row));
}
