/** A workbook read: which of its sheets are tables, what they hold, what their columns mean, and every row of them. */
import type { Kind } from '../records/record.ts';
import type { FormNames } from './cells/forms.ts';
import { mapColumns, type SheetMapping } from './column-mapping.ts';
import { findHeader, type FoundHeader } from './find-header.ts';
import { readActivityRow, type ActivityRow } from './read-activity-row.ts';
import { readInstitutionRow, type InstitutionRow } from './read-institution-row.ts';
import { readMembershipRow, type MembershipRow } from './read-membership-row.ts';
import { readRow } from './read-row.ts';
import type { RowReading } from './row-reading.ts';
import type { SheetHabits } from './sheet-habits.ts';
import { kindOfSheet, nameOfSheet, namesAnything, type KindFound } from './sheet-kind.ts';
import { oneLine, type SheetCell, type SheetTable } from './sheet-table.ts';

/** A sheet of which its head does not tell for certain what it holds. */
export type UnclearSheet = {
  readonly table: SheetTable;
  readonly header: FoundHeader;
  readonly found: KindFound;
};

/** The sheets that have a head and rows; those of which somebody has to say what they hold; and the names of all others that are not empty. */
export type FoundSheets = {
  readonly mapped: readonly SheetMapping[];
  readonly unclear: readonly UnclearSheet[];
  readonly headless: readonly string[];
};

/** Finds the tables of a workbook; `own` are the register's own forms. */
export function findSheets(tables: readonly SheetTable[], own: FormNames = new Map()): FoundSheets {
  const mapped: SheetMapping[] = [];
  const unclear: UnclearSheet[] = [];
  const headless: string[] = [];
  for (const table of tables) {
    const header = findHeader(table);
    const found = header === undefined ? undefined : kindFound(table, header);
    if (header !== undefined && found?.isCertain === true) mapped.push(mapColumns(table, header, found, own));
    // A summary by years names nobody: it can hold no record.
    else if (header !== undefined && found !== undefined && (tables.length === 1 || namesAnything(header)))
      unclear.push({ table, header, found });
    else if (table.rows.some((row) => row.some(({ text }) => oneLine(text) !== '')))
      headless.push(table.name);
  }
  return { mapped, unclear, headless };
}

/** What a sheet seems to hold, by its head and by what it is called. */
export function kindFound(table: SheetTable, header: FoundHeader): KindFound {
  const { columns } = mapColumns(table, header, { kind: 'agreement', by: 'columns', columns: [] });
  return kindOfSheet(columns, nameOfSheet(table, header));
}

type Rows = {
  readonly agreement: RowReading;
  readonly activity: ActivityRow;
  readonly institution: InstitutionRow;
  readonly membership: MembershipRow;
};

/** The rows of a sheet, read as what they are. */
export type SheetReadingOf<K extends Kind> = {
  readonly kind: K;
  readonly mapping: SheetMapping;
  readonly rows: readonly Rows[K][];
};

export type SheetReading = { [K in Kind]: SheetReadingOf<K> }[Kind];

/** Reads every row of a sheet; `onRow` hears of each. */
export function readSheet(habits: SheetHabits, onRow: () => void): SheetReading {
  const { mapping } = habits;
  const { kind } = mapping.holds;
  const all = <Row>(
    read: (cells: readonly SheetCell[], row: number, habits: SheetHabits) => Row,
  ): readonly Row[] =>
    mapping.rows.data.map((row) => {
      onRow();
      return read(mapping.table.rows[row] ?? [], row, habits);
    });
  switch (kind) {
    case 'agreement':
      return { kind, mapping, rows: all(readRow) };
    case 'activity':
      return { kind, mapping, rows: all(readActivityRow) };
    case 'institution':
      return { kind, mapping, rows: all(readInstitutionRow) };
    case 'membership':
      return { kind, mapping, rows: all(readMembershipRow) };
    default:
      return kind satisfies never;
  }
}
