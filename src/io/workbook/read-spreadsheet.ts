/** XLSX, XLS, ODS and HTML tables by SheetJS; loaded only when there is such a file. */
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { makeDay } from '../../calendar/day.ts';
import { FileError } from '../../errors.ts';
import { WORKBOOK_ERRORS } from '../../locale/import/file-errors.ts';
import { EMPTY_CELL, type SheetCell, type SheetTable } from '../../sheets/sheet-table.ts';
import { WORKBOOK_LIMITS } from './limits.ts';

/** The sheets of a file, charts and empty ones left out. */
export function readSpreadsheet(bytes: Uint8Array, path: string): readonly SheetTable[] {
  const workbook = open(bytes, path);
  return workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    const rows = sheet === undefined ? [] : rowsOf(sheet);
    if (rows.length > WORKBOOK_LIMITS.rows) {
      throw new FileError(WORKBOOK_ERRORS.tooManyRows(path, String(WORKBOOK_LIMITS.rows)));
    }
    return rows.length === 0 ? [] : [{ name, rows }];
  });
}

function open(bytes: Uint8Array, path: string): ReturnType<typeof read> {
  try {
    // Days are days: without UTC they would be midnight of the machine's time zone, and a day early in the east.
    return quietly(() =>
      read(bytes, {
        cellDates: true,
        UTC: true,
        dense: true,
        cellFormula: false,
        cellHTML: false,
        sheetRows: WORKBOOK_LIMITS.rows + 1,
      }),
    );
  } catch (error) {
    const isProtected = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileError(isProtected ? WORKBOOK_ERRORS.protected(path) : WORKBOOK_ERRORS.broken(path));
  }
}

/** SheetJS tells the console of formats that it does not know: nothing that an office could mend. */
function quietly<Result>(work: () => Result): Result {
  /* eslint-disable no-console -- theirs is held back, none is written */
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
  /* eslint-enable no-console */
}

/** The rows down to the last filled one, merged cells filled with what they show. */
function rowsOf(sheet: WorkSheet): readonly (readonly SheetCell[])[] {
  // The library's type knows no holes.
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  // A row that was never written is a hole, which `map` would leave one.
  const rows = Array.from(data, (row) => Array.from(row ?? [], cellOf));
  while (rows.length > 0 && (rows.at(-1) ?? []).every(({ text }) => text.trim() === '')) rows.pop();
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const shown = rows[start.r]?.[start.c];
    if (shown === undefined || shown.text === '') continue;
    fill(rows, shown, { top: start.r, left: start.c, bottom: end.r, right: end.c });
  }
  return rows;
}

type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

// A merge over more columns is a title over an unused sheet.
const WIDEST_MERGE = 200;

function fill(rows: SheetCell[][], shown: SheetCell, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (cells === undefined) continue;
    for (let column = left; column <= Math.min(right, left + WIDEST_MERGE); column += 1) {
      while (cells.length <= column) cells.push(EMPTY_CELL);
      cells[column] = shown;
    }
  }
}

function cellOf(cell: CellObject | undefined): SheetCell {
  if (cell?.v === undefined) return EMPTY_CELL;
  switch (cell.t) {
    case 'd':
      return dayCell(cell);
    case 'n':
      return { text: numberText(cell) };
    case 'b':
      return { text: cell.v === true ? 'TRUE' : 'FALSE' };
    case 'e':
    case 'z':
      return EMPTY_CELL;
    default:
      return { text: typeof cell.v === 'string' ? cell.v : (cell.w ?? '') };
  }
}

function dayCell({ v, w = '' }: CellObject): SheetCell {
  if (!(v instanceof Date)) return { text: w };
  const day = makeDay(v.getUTCFullYear(), v.getUTCMonth() + 1, v.getUTCDate());
  return day === undefined ? { text: w } : { text: day, day };
}

/** A figure as it stands, unless its format adds a word: `0 "tahun"`. */
function numberText({ v, w = '' }: CellObject): string {
  return /\p{L}{3,}/u.test(w) && !/e\+/i.test(w) && w.length < 60 ? w : String(v);
}
