/** What an import is going to do: records to create, fields to change, and an account of every row. */
import type { PlainMap } from '../records/read-node.ts';
import type { AgreementRecord, InstitutionRecord, Kind } from '../records/record.ts';
import type { PerhapsOne } from './gather-institutions.ts';
import type { FieldConflict } from './merge-again.ts';
import type { PassedOverRow } from './passed-over.ts';
import type { RemarkReason } from './remark.ts';
import type { PlacedRemark, RowReading } from './row-reading.ts';
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
  readonly record: AgreementRecord | InstitutionRecord;
  readonly after: PlainMap;
  readonly conflicts: readonly FieldConflict[];
};

export type PlannedRecord = CreatedRecord | KnownRecord;

/** A row that became no record. */
export type LeftRow = { readonly row: RowReading; readonly reason: RemarkReason; readonly recordId?: string };

/** Every row is in one of the counts after the first: it has its agreement, is a duplicate, or is left. */
export type RowAccount = {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly left: number;
};

export type ImportPlan = {
  readonly account: RowAccount;
  /** Institutions before the agreements that name them. */
  readonly planned: readonly PlannedRecord[];
  readonly left: readonly LeftRow[];
  readonly duplicates: readonly DuplicateRow[];
  /** Totals, headings and rows with a running number alone: no rows of the account. */
  readonly passedOver: readonly PassedOverRow[];
  readonly perhapsOne: readonly PerhapsOne[];
  readonly perhapsSame: readonly PerhapsSameRow[];
  /** Agreements of an earlier import of this file whose rows are not in it any more. */
  readonly gone: readonly AgreementRecord[];
};
