/** Rows to be listed, and how: what every format of `mou list` takes. */
import type { Day } from '../../calendar/day.ts';
import type { KindCount } from '../../locale/list.ts';
import type { RecordRow } from '../../views/record-row.ts';
import type { Column } from '../../views/row-columns.ts';
import type { CellWords } from './list-cells.ts';

/** What is to be shown. */
export type RowList = {
  readonly rows: readonly RecordRow[];
  /** The columns that were asked for; undefined leaves the choice to the table. */
  readonly columns: readonly Column[] | undefined;
  readonly groupBy: Column | undefined;
  /** How many records there are of each kind asked for, and of the others. */
  readonly asked: readonly KindCount[];
  readonly others: readonly KindCount[];
  /** How many of the rows are ending soon, where only what is in force was named; 0 where both or neither were. */
  readonly endingSoon: number;
  readonly asOf: Day;
  /** The commit that the register was read from, where it was not the working tree. */
  readonly commit: string | undefined;
};

/** How it is shown; `columns` is the terminal's width. */
export type ListShowing = CellWords & { readonly colour: boolean; readonly columns: number };
