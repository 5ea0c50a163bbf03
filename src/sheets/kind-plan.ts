/** What becomes of the rows of one kind, and what each kind plans with. */
import type { PlainMap } from '../records/read-node.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import type { GatheredInstitution, Gathering, Ids } from './gather-institutions.ts';
import type { ImportedRow, RowPrint } from './imported-rows.ts';
import type { ImportInput } from './import-input.ts';
import type { DeletedRow, LeftRow, PlannedRecord } from './import-plan.ts';
import type { Imported } from './match-rows.ts';
import type { SheetRow } from './row-reading.ts';
import type { DuplicateRow, SheetRows } from './sheet-rows.ts';
import type { SortedRows } from './sort-rows.ts';

/** A kind's rows before they are planned; `usable` are those that name what they have to. */
export type KindRows<Row extends SheetRow> = {
  readonly sheet: SheetRows<Row>;
  readonly usable: readonly Row[];
  readonly unusable: readonly LeftRow[];
};

/** What all kinds plan with. */
export type Planning = {
  readonly input: ImportInput;
  readonly gathering: Gathering;
  readonly ids: Ids;
};

export type KindPlan<K extends Kind> = {
  readonly kind: K;
  /** How many rows there were, duplicates too. */
  readonly total: number;
  readonly planned: readonly PlannedRecord[];
  readonly left: readonly LeftRow[];
  readonly deleted: readonly DeletedRow[];
  readonly duplicates: readonly DuplicateRow[];
  readonly imported: readonly Imported<RegisterRecord>[];
  /** The ids of records whose rows are still there. */
  readonly matched: ReadonlySet<string>;
  readonly listed: readonly ImportedRow[];
  /** Institutions that records name otherwise than as partners. */
  readonly naming: readonly GatheredInstitution[];
};

/** The plan of a kind, from its rows and the record that each of them is. */
export function kindPlan<K extends Kind, Row extends SheetRow, R extends RegisterRecord>(
  kind: K,
  { sheet, unusable }: KindRows<Row>,
  sorted: SortedRows<Row, R>,
  {
    records,
    input,
    naming = [],
  }: {
    readonly records: ReadonlyMap<Row, PlannedRecord>;
    readonly input: ImportInput;
    readonly naming?: readonly GatheredInstitution[];
  },
): KindPlan<K> {
  return {
    kind,
    naming,
    total: sheet.rows.length + sheet.duplicates.length,
    planned: [...records.values()],
    left: [...unusable, ...sorted.left],
    deleted: sorted.deleted,
    duplicates: sheet.duplicates,
    imported: sorted.imported,
    matched: new Set([...sorted.matches.values()].map(({ record }) => record.id)),
    listed: [...records].map(([row, { id }]) => listedRow(kind, id, input.file, sorted.prints.get(row))),
  };
}

function listedRow(kind: Kind, id: string, file: string, print: RowPrint = { cells: '' }): ImportedRow {
  return { kind, id, file, ...print };
}

/** The data that a record keeps of its row, for the next import. */
export function originOf(row: SheetRow, file: string, duplicates: readonly DuplicateRow[]): PlainMap {
  const copies = copiesOf(row, duplicates);
  return {
    file,
    sheet: row.sheet,
    row: row.row,
    ...(copies.length === 0 ? {} : { same_rows: copies.map((copy) => copy.row) }),
    cells: { ...row.cells },
  };
}

/** The rows that say what this one says. */
function copiesOf(row: SheetRow, duplicates: readonly DuplicateRow[]): readonly SheetRow[] {
  return duplicates.filter(({ of }) => of === row).map((copy) => copy.row);
}
