/** What an import is going to do: records to create, fields to change, and an account of every row. */
import type { PlainMap } from '../records/read-node.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import type { PerhapsOne } from './gather-institutions.ts';
import type { ImportedRow } from './imported-rows.ts';
import type { FieldConflict } from './merge-again.ts';
import type { PassedOverRow } from './passed-over.ts';
import type { RemarkReason } from './remark.ts';
import type { PlacedRemark, SheetRow } from './row-reading.ts';
import type { DuplicateRow, PerhapsSameRow } from './sheet-rows.ts';

type Planned = { readonly id: string; readonly remarks: readonly PlacedRemark[] };

/** A record that is new; `path` starts at the register's root, with `/`. */
export type CreatedRecord = Planned & {
  readonly is: 'created';
  readonly path: string;
  readonly data: PlainMap & { readonly kind: Kind };
};

/** A record of an earlier import, with what it becomes; fields in conflict stay as they are. */
export type KnownRecord = Planned & {
  /** `unchanged`: its text stays as it is, whatever is in conflict. */
  readonly is: 'updated' | 'unchanged';
  readonly record: RegisterRecord;
  readonly after: PlainMap;
  readonly conflicts: readonly FieldConflict[];
};

export type PlannedRecord = CreatedRecord | KnownRecord;

/** A row that became no record. */
export type LeftRow = { readonly row: SheetRow; readonly reason: RemarkReason; readonly recordId?: string };

/** A row of an earlier import whose record somebody has deleted since: it is not made again unless that is asked. */
export type DeletedRow = { readonly row: SheetRow; readonly id: string };

/** The rows of one kind. Every row is in one of the counts after the first. */
export type RowAccount = {
  readonly kind: Kind;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly deleted: number;
  readonly left: number;
};

/** An activity that may carry out an agreement; a person decides. */
export type PerhapsUnder = {
  readonly id: string;
  readonly row: SheetRow;
  readonly agreements: readonly string[];
};

export type ImportPlan = {
  /** By kind, in the order of the kinds; only kinds that the sheets hold. */
  readonly accounts: readonly RowAccount[];
  /** Institutions first, then agreements, then what names both. */
  readonly planned: readonly PlannedRecord[];
  /** Institutions that rows of other kinds name, and that no row describes itself. */
  readonly named: readonly PlannedRecord[];
  readonly left: readonly LeftRow[];
  readonly deleted: readonly DeletedRow[];
  readonly duplicates: readonly DuplicateRow[];
  /** Totals, headings and rows with a running number alone: no rows of the account. */
  readonly passedOver: readonly PassedOverRow[];
  readonly perhapsOne: readonly PerhapsOne[];
  readonly perhapsSame: readonly PerhapsSameRow[];
  readonly perhapsUnder: readonly PerhapsUnder[];
  /** Records of an earlier import of these sheets whose rows are not in them any more. */
  readonly gone: readonly RegisterRecord[];
  /** The rows that have records now, for the list of imported rows. */
  readonly listed: readonly ImportedRow[];
};
