/** Sheets as a workbook that Excel and LibreOffice open: styled heads that stay, filters, real days, wrapped text. */
import stringWidth from 'string-width';
import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node';
import type { Day } from '../../calendar/day.ts';
import { spreadsheetCount } from '../../calendar/spreadsheet-day.ts';
import { isDayCell, type SheetCell } from '../../sheets/made/sheet-cell.ts';
import { withoutTimes } from './same-bytes.ts';
import type { ColumnRole, MadeSheet, SheetColumn } from './sheet.ts';
import { workbookFeatures, type SheetWishes } from './workbook-features.ts';
import { escapedForExcel, workbookText } from './workbook-text.ts';

/** A sheet of the workbook, and how it is looked at. */
export type WorkbookSheet = MadeSheet & {
  /** Lines above the heads, for people; then the heads do not stay. */
  readonly above?: readonly string[];
  readonly hidden?: boolean;
};

/** A workbook as the bytes of its file: the same sheets give the same bytes. */
export async function workbookBytes(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const features = workbookFeatures(sheets.map(wishesOf));
  const buffer = await writeExcelFile(sheets.map(writtenSheet), { ...FONT, features }).toBuffer();
  return withoutTimes(buffer);
}

/** Without a name for it, coloured cells would be set in another font than plain ones. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };

/** A sheet as the library takes it. */
type LibrarySheet = Parameters<typeof writeExcelFile>[0][number];

function writtenSheet({ name, columns, rows, above = [] }: WorkbookSheet): LibrarySheet {
  return {
    sheet: name,
    data: [
      ...above.map((line): Cell[] => [{ value: line, type: String, fontWeight: 'bold' }]),
      ...(above.length > 0 ? [[]] : []),
      headRow(columns),
      ...rows.map((row) => bodyRow(row, columns)),
    ],
    columns: columns.map(({ width }) => ({ width })),
    ...(above.length > 0 ? {} : { stickyRowsCount: 1, stickyColumnsCount: 1 }),
    orientation: 'landscape',
  };
}

/** About as many characters as stand legibly beside each other on a sheet of A4 that lies. */
const PAGE_WIDTH = 230;

function wishesOf({ name, columns, rows, above, hidden = false }: WorkbookSheet): SheetWishes {
  const width = columns.map((column) => column.width).reduce((sum, one) => sum + one, 0);
  const filter =
    hidden || above !== undefined || columns.length === 0
      ? undefined
      : `A1:${columnName(columns.length)}${String(rows.length + 1)}`;
  return { name, filter, hidden, pagesWide: Math.ceil(width / PAGE_WIDTH) };
}

/** The letters over a column, counted from 1: A, Z, AA. */
function columnName(position: number): string {
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  const before = Math.floor((position - 1) / 26);
  return before === 0 ? letter : columnName(before) + letter;
}

const HEAD_COLOURS: Readonly<Record<ColumnRole, string>> = {
  key: '#404040',
  fact: '#1f4e79',
  computed: '#8c8c8c',
};

function headRow(columns: readonly SheetColumn[]): Cell[] {
  const height = heightOf(
    columns.map(({ head }) => head),
    columns,
  );
  return columns.map(({ head, role }) => ({ ...headCell(head, role), height }));
}

function bodyRow(cells: readonly SheetCell[], columns: readonly SheetColumn[]): Cell[] {
  const height = heightOf(
    cells.map((cell) => (typeof cell === 'string' ? cell : '')),
    columns,
  );
  return cells.map((cell, at) => ({ ...bodyCell(cell, columns[at]?.role ?? 'fact'), height }));
}

/** Points that a line of text takes, and the most that a row of a spreadsheet may have. */
const LINE = 15;
const HIGHEST = 409;

/** How high a row must be for its texts to be seen whole: programs do not work it out for files that they did not save. */
function heightOf(texts: readonly string[], columns: readonly SheetColumn[]): number {
  const lines = texts.map((text, at) => linesIn(text, (columns[at]?.width ?? 10) - 1));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines) + 3);
}

function linesIn(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(stringWidth(line) / width)));
  return lines.reduce((sum, count) => sum + count, 0);
}

function headCell(head: string, role: ColumnRole): CellObject {
  return {
    value: head,
    type: String,
    fontWeight: 'bold',
    textColor: '#ffffff',
    backgroundColor: HEAD_COLOURS[role],
    align: 'left',
    alignVertical: 'center',
    wrap: true,
    borderStyle: 'thin',
    borderColor: '#ffffff',
  };
}

/** Facts are black on white; what mou worked out is grey. */
const BODY_STYLES: Readonly<Record<ColumnRole, CellObject>> = {
  key: { textColor: '#404040' },
  fact: {},
  computed: { textColor: '#404040', backgroundColor: '#f0f0f0' },
};

function bodyCell(cell: SheetCell, role: ColumnRole): CellObject {
  const style: CellObject = {
    ...BODY_STYLES[role],
    alignVertical: 'top',
    borderStyle: 'hair',
    borderColor: '#bfbfbf',
  };
  if (cell === null || cell === '') return style;
  if (isDayCell(cell)) return dayCell(cell.day, style);
  if (typeof cell === 'number') return { ...style, value: cell, type: Number };
  const text = escapedForExcel(workbookText(String(cell)));
  return { ...style, value: text, type: String, align: 'left', wrap: true };
}

/** A day as the number that spreadsheets count, shown as a day: no clock and no time zone has a part in it. */
function dayCell(day: Day, style: CellObject): CellObject {
  const count = spreadsheetCount(day);
  if (count === undefined) return { ...style, value: day, type: String, align: 'left' };
  return { ...style, value: count, type: Number, format: 'd mmm yyyy', align: 'left' };
}
