/** What the columns mean as a file: written by mou, changed by people, read again for the next import. */
import { parse } from 'yaml';
import { KIND_NAMES } from '../locale/kind-names.ts';
import { COLUMN_MEANING_NAMES } from '../locale/import/meanings.ts';
import { MAPPING_TEXTS } from '../locale/import/mapping.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import { nearest } from '../records/nearest.ts';
import { isKind, KINDS, type Kind } from '../records/record.ts';
import type { FormNames } from './cells/forms.ts';
import { mapColumns, type MappedColumn, type SheetMapping } from './column-mapping.ts';
import { findHeader, headerAt, type FoundHeader } from './find-header.ts';
import { isMeaning, type ColumnMeaning } from './header-dictionary.ts';
import { takesMeaning } from './kind-headers.ts';
import { kindFound, type UnclearSheet } from './read-sheets.ts';
import type { KindFound, SheetKind } from './sheet-kind.ts';
import { oneLine, type SheetTable } from './sheet-table.ts';

/** A sheet as a mapping file describes it; rows count from 1. */
export type SheetMap = {
  readonly sheet: string;
  /** What its rows are; `open` where somebody still has to say it; undefined in a file that knows no kinds. */
  readonly kind?: Kind | 'open';
  readonly head: readonly number[];
  readonly columns: readonly ColumnMap[];
};

/** A sheet with what it holds, or seems to hold. */
export type DraftedMapping = { readonly mapping: SheetMapping; readonly isKindCertain: boolean };

type ColumnMap = {
  readonly column: string;
  readonly as: ColumnMeaning;
  readonly dates?: 'day' | 'month';
};

/** The mapping of some sheets as a file that explains itself. */
export function writeMapping(mappings: readonly DraftedMapping[], file: string, language: Language): string {
  const texts = MAPPING_TEXTS[language];
  const sheets = mappings.map(({ mapping: { table, header, columns, holds }, isKindCertain }) => {
    const head = header.first === header.last ? [header.first + 1] : [header.first + 1, header.last + 1];
    const lines = columns.map(
      ({ title, meaning }) => `      - column: ${quoted(title)}\n        as: ${meaning}`,
    );
    return [
      `  - sheet: ${quoted(table.name)}`,
      isKindCertain ? `    kind: ${holds.kind}` : `    kind:  # ${texts.whichKind}`,
      `    head: [${head.join(', ')}]`,
      '    columns:',
      ...lines,
    ].join('\n');
  });
  const kinds = KINDS.map((kind) => `#   ${kind.padEnd(28)}${KIND_NAMES[kind][language]}`);
  const meanings = Object.entries(COLUMN_MEANING_NAMES).map(
    ([meaning, name]) => `#   ${meaning.padEnd(28)}${name[language]}`,
  );
  return `${[...texts.head(oneLine(file)), ...kinds, ...texts.meanings, ...meanings].join('\n')}\nsheets:\n${sheets.join('\n')}\n`;
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
  const kind = textOf(fieldOf(data, 'kind'));
  if (kind !== '' && !isKind(kind)) {
    return { problem: MAPPING_TEXTS.problems.kind(sheet, kind, nearest(kind, KINDS)) };
  }
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
  const isOpen = kind === '' && fieldOf(data, 'kind') !== undefined;
  return { sheet, head: rows, columns, ...(kind === '' ? (isOpen ? { kind: 'open' } : {}) : { kind }) };
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

type Problem = { readonly problem: Text };

/** A sheet of which neither the mapping nor its head says what it holds. */
export type UnclearMap = UnclearSheet & { readonly columns: readonly ColumnMap[] };

/** The sheets of a workbook as a mapping file describes them; the columns that it does not name are found as ever. */
export function applyMapping(
  tables: readonly SheetTable[],
  maps: readonly SheetMap[],
  own: FormNames = new Map(),
): { readonly mapped: readonly SheetMapping[]; readonly unclear: readonly UnclearMap[] } | Problem {
  const mapped: SheetMapping[] = [];
  const unclear: UnclearMap[] = [];
  for (const map of maps) {
    const table =
      tables.find(({ name }) => name === map.sheet) ??
      (tables.length === 1 && maps.length === 1 ? tables[0] : undefined);
    if (table === undefined) {
      const names = tables.map(({ name }) => name).join(', ');
      return { problem: MAPPING_TEXTS.problems.noSheet(map.sheet, names) };
    }
    const [first = 1, last = first] = map.head;
    const header = headerAt(table, first - 1, last - 1);
    const found = kindInMap(map, table, header);
    if (!found.isCertain) {
      unclear.push({ table, header, found, columns: map.columns });
      continue;
    }
    const one = mapSheet({ table, header, columns: map.columns }, found, own);
    if ('problem' in one) return one;
    mapped.push(one);
  }
  return { mapped, unclear };
}

/** As the mapping says; else the one kind that can have all columns that somebody named; else by the head. */
function kindInMap({ kind, columns }: SheetMap, table: SheetTable, header: FoundHeader): KindFound {
  if (kind !== undefined && kind !== 'open') return toldKind(kind);
  const found = kindFound(table, header);
  // Where the kind is open, mou has written down what the columns are likely to mean: that is nobody's word.
  const drafted = kind === 'open' ? mapColumns(table, header, found).columns : [];
  const named = columns.filter(({ column, as }) =>
    drafted.every(({ title, meaning }) => title !== column || meaning !== as),
  );
  const possible = KINDS.filter((each) => named.every(({ as }) => takesMeaning(each, as)));
  const [only, ...others] = possible;
  if (only !== undefined && others.length === 0) return toldKind(only);
  return { ...found, isCertain: kind !== 'open' && found.isCertain && possible.includes(found.kind) };
}

function toldKind(kind: Kind): KindFound {
  return { kind, by: 'told', columns: [], isCertain: true };
}

/** The columns of a sheet of a kind, those that somebody has named as they are told. */
export function mapSheet(
  { table, header, columns }: Pick<UnclearMap, 'table' | 'header' | 'columns'>,
  holds: SheetKind,
  own: FormNames = new Map(),
): SheetMapping | Problem {
  const { problems } = MAPPING_TEXTS;
  const found = mapColumns(table, header, holds, own);
  const titles = new Set(found.columns.map(({ title }) => title));
  const stray = columns.find(({ column }) => !titles.has(column));
  if (stray !== undefined) return { problem: problems.noColumn(stray.column, nearest(stray.column, titles)) };
  const others = columns.find(({ as }) => !takesMeaning(holds.kind, as));
  if (others !== undefined) return { problem: problems.notOfKind(others.column, others.as, holds.kind) };
  return { ...found, columns: found.columns.map((column) => told(column, columns)) };
}

/** The columns of a sheet that a mapping has told the meaning of. */
export function toldColumns({ columns }: SheetMapping): readonly ColumnMap[] {
  return columns.flatMap(({ title, meaning, how, dates }) =>
    how === 'told' ? [{ column: title, as: meaning, ...(dates === undefined ? {} : { dates }) }] : [],
  );
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
export function draftMapping(table: SheetTable, kind?: Kind): DraftedMapping {
  const fallback = table.rows.findIndex((row) => row.filter(({ text }) => oneLine(text) !== '').length >= 2);
  const row = Math.max(0, fallback);
  const header = findHeader(table) ?? headerAt(table, row, row);
  const found: KindFound = kind === undefined ? kindFound(table, header) : toldKind(kind);
  return { mapping: mapColumns(table, header, found), isKindCertain: found.isCertain };
}
