/** A workbook read: which of its sheets are registers, what their columns mean, and every row of them. */
import { mapColumns, type SheetMapping } from './column-mapping.ts';
import { findHeader } from './find-header.ts';
import { readRow } from './read-row.ts';
import type { RowReading } from './row-reading.ts';
import type { SheetHabits } from './sheet-habits.ts';
import { oneLine, type SheetTable } from './sheet-table.ts';

/** The sheets that have a head and rows, and the names of those that have none; empty sheets are not named. */
export type FoundSheets = { readonly mapped: readonly SheetMapping[]; readonly headless: readonly string[] };

/** Finds the tables of a workbook. */
export function findSheets(tables: readonly SheetTable[]): FoundSheets {
  const mapped: SheetMapping[] = [];
  const headless: string[] = [];
  for (const table of tables) {
    const header = findHeader(table);
    if (header !== undefined) mapped.push(mapColumns(table, header));
    else if (table.rows.some((row) => row.some(({ text }) => oneLine(text) !== '')))
      headless.push(table.name);
  }
  return { mapped, headless };
}

export type SheetReading = { readonly mapping: SheetMapping; readonly rows: readonly RowReading[] };

/** Reads every row of a sheet; `onRow` hears of each. */
export function readSheet(habits: SheetHabits, onRow: () => void): SheetReading {
  const { mapping } = habits;
  const rows = mapping.rows.data.map((row) => {
    onRow();
    return readRow(mapping.table.rows[row] ?? [], row, habits);
  });
  return { mapping, rows };
}
