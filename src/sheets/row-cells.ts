/** A row with its columns at hand. */
import type { FieldPath } from '../findings/place.ts';
import type { DateOrder } from './cells/date-order.ts';
import { saidText } from './cells/said-text.ts';
import type { MappedColumn } from './column-mapping.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import type { CellReading, Remark } from './remark.ts';
import type { PlacedRemark } from './row-reading.ts';
import { cellAddress, EMPTY_CELL, oneLine, type SheetCell } from './sheet-table.ts';
import type { SheetHabits } from './sheet-habits.ts';

/** A row with its columns at hand: cells are asked for by meaning, and what is said of them is kept with their place. */
export type RowCells = {
  readonly habits: SheetHabits;
  /** The first filled column of a meaning; an empty cell where there is none. */
  readonly cell: (meaning: ColumnMeaning) => SheetCell;
  /** Every filled column of a meaning, with its head. */
  readonly all: (
    meaning: ColumnMeaning,
  ) => readonly { readonly cell: SheetCell; readonly column: MappedColumn }[];
  /** What the first filled column of a meaning says on one line; undefined where that stands for nothing. */
  readonly text: (meaning: ColumnMeaning) => string | undefined;
  /** The same of every column of a meaning. */
  readonly texts: (
    meaning: ColumnMeaning,
  ) => readonly { readonly text: string; readonly column: MappedColumn }[];
  /** The order of the figures of days in a column. */
  readonly order: (meaning: ColumnMeaning) => DateOrder;
  readonly column: (meaning: ColumnMeaning) => MappedColumn | undefined;
  /** Keeps a reading's remarks, and gives its value. */
  readonly take: <Value>(
    reading: CellReading<Value>,
    meaning: ColumnMeaning,
    path: FieldPath,
  ) => Value | undefined;
  readonly say: (remarks: readonly Remark[], at: MappedColumn | ColumnMeaning, path: FieldPath) => void;
};

/** A row with this number, from 0; what is said of its cells goes to `remarks`. */
export function rowCells(
  cells: readonly SheetCell[],
  row: number,
  habits: SheetHabits,
  remarks: PlacedRemark[],
): RowCells {
  const { mapping, byMeaning } = habits;
  const all: RowCells['all'] = (meaning) =>
    (byMeaning.get(meaning) ?? []).flatMap((column) => {
      const cell = cells[column.column] ?? EMPTY_CELL;
      return oneLine(cell.text) === '' ? [] : [{ cell, column }];
    });
  const column: RowCells['column'] = (meaning) => all(meaning)[0]?.column ?? byMeaning.get(meaning)?.[0];
  const say: RowCells['say'] = (said, at, path) => {
    const spot = typeof at === 'string' ? column(at) : at;
    if (spot === undefined) return;
    const text = oneLine((cells[spot.column] ?? EMPTY_CELL).text);
    const place = {
      sheet: mapping.table.name,
      cell: cellAddress(row, spot.column),
      header: spot.title,
      said: text,
    };
    for (const remark of said)
      remarks.push({ ...remark, ...place, path, of: PARTNERS.has(spot.meaning) ? 'partner' : 'record' });
  };
  const texts: RowCells['texts'] = (meaning) =>
    all(meaning).flatMap(({ cell, column: at }) => {
      const text = saidText(cell.text);
      return text === undefined ? [] : [{ text, column: at }];
    });
  return {
    habits,
    cell: (meaning) => all(meaning)[0]?.cell ?? EMPTY_CELL,
    all,
    text: (meaning) => texts(meaning)[0]?.text,
    texts,
    order: (meaning) => habits.orders.get(column(meaning)?.column ?? -1) ?? { by: 'custom', swaps: false },
    column,
    say,
    take: (reading, meaning, path) => {
      say(reading.remarks, meaning, path);
      return reading.value;
    },
  };
}

/** Columns that describe the partner itself, not the paper. */
const PARTNERS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'partner',
  'network',
  'former-names',
  'partner-type',
  'partner-class',
  'country',
  'city',
  'city-country',
  'address',
  'website',
]);
