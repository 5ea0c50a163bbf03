/** What the columns of a spreadsheet were read as, for eyes: shown for approval, and again with the report. */
import { COLUMN_MEANING_NAMES } from '../../locale/import/meanings.ts';
import { IMPORT_TEXTS } from '../../locale/import/report.ts';
import type { Language } from '../../locale/language.ts';
import type { MappedColumn, SheetMapping } from '../../sheets/column-mapping.ts';
import { columnLetters } from '../../sheets/sheet-table.ts';
import type { SheetHabits } from '../../sheets/sheet-habits.ts';
import { paintWith } from '../paint.ts';
import { textTable, type TableColumn } from '../text-table.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';

export type Showing = { readonly language: Language; readonly colour: boolean; readonly columns: number };

/** A sheet's head, its rows, and a line for each column. */
export function columnsText(
  { mapping, orders, evidence }: Pick<SheetHabits, 'mapping' | 'orders' | 'evidence'>,
  { language, colour, columns }: Showing,
): string {
  const texts = IMPORT_TEXTS[language];
  const paint = paintWith(colour);
  const width = Math.min(columns, 110);
  const isNarrow = width < NARROW;
  const rows = mapping.columns.map((column) => {
    const meaning = COLUMN_MEANING_NAMES[column.meaning][language];
    const note = noteOf(column, { orders, evidence }, language);
    const letters = columnLetters(column.column);
    if (!isNarrow) return [letters, visible(column.title), meaning, note];
    return [letters, visible(column.title), note === '' ? meaning : `${meaning}; ${note}`];
  });
  const { column, title, meaning } = texts.columns;
  const faint = (cell: string, row: number): string =>
    mapping.columns[row]?.meaning === 'nothing' ? paint.faint(cell) : cell;
  const wide: readonly TableColumn[] = isNarrow
    ? []
    : [{ title: '', least: 10, lines: 3, paint: (cell) => paint.faint(cell) }];
  const table = textTable(
    [
      { title: column },
      { title, least: 10, lines: 3, paint: faint },
      { title: meaning, least: 12, lines: isNarrow ? 5 : 2, paint: faint },
      ...wide,
    ],
    rows,
    width - 2,
  );
  const lines = [table.head, ...table.rows]
    .flatMap((line) => line.split('\n'))
    .map((line) => `  ${line}`.trimEnd());
  const { kind, by, columns: telling } = mapping.holds;
  const holds = indent(texts.holds(kind, by, telling.map(visible)), 0, width);
  return `${paint.strong(indent(headline(mapping, language), 0, width))}\n${holds}\n\n${lines.join('\n')}\n`;
}

/** Narrower than this, notes have no column of their own. */
const NARROW = 64;

function headline({ table, header, rows }: SheetMapping, language: Language): string {
  const { first, last } = header;
  const word = { en: first === last ? 'row' : 'rows', id: 'baris' }[language];
  const range = first === last ? String(first + 1) : `${String(first + 1)}-${String(last + 1)}`;
  return IMPORT_TEXTS[language].sheet(visible(table.name), `${word} ${range}`, rows.data.length);
}

function noteOf(
  { column, how, meaning }: MappedColumn,
  { orders, evidence }: Pick<SheetHabits, 'orders' | 'evidence'>,
  language: Language,
): string {
  const { how: words, order: orderWords } = IMPORT_TEXTS[language];
  const counted = evidence.get(column);
  const order = orders.get(column);
  const notes = [meaning === 'nothing' ? '' : words[how]];
  if (order !== undefined && counted !== undefined && counted.either > 0) {
    const by = 'first' in order ? order.first : order.by;
    notes.push(orderWords[by](counted.day, counted.month));
  }
  return notes.filter((note) => note !== '').join('; ');
}
