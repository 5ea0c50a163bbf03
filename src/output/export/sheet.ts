/** A sheet before it becomes a workbook or a text: heads, what they mean, and cells. */
import type { SheetCell } from '../../sheets/made/sheet-cell.ts';

/** What a column holds: the id of its record, a fact that may be changed, or what mou looked up or worked out. */
export type ColumnRole = 'key' | 'fact' | 'computed';

/** A column of a sheet. */
export type SheetColumn = {
  readonly head: string;
  readonly meaning: string;
  readonly role: ColumnRole;
  /** In characters. */
  readonly width: number;
};

/** A sheet; every row has a cell for each column. */
export type MadeSheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
};
