/** A row as a record: new, or an earlier import's brought up to date. */
import type { PlainMap } from '../records/read-node.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import { cellsKey, ORIGIN_KEY } from './import-origin.ts';
import type { PlannedRecord } from './import-plan.ts';
import { imprintOf, writeImprint } from './imprint.ts';
import type { Imported } from './match-rows.ts';
import { planKnownRecord } from './plan-known-record.ts';
import type { PlacedRemark, SheetRow } from './row-reading.ts';

type DraftedRow = {
  readonly row: SheetRow;
  readonly data: PlainMap & { readonly kind: Kind; readonly id: string };
  /** Where a new record is to stand. */
  readonly path: string;
  readonly isTitleMade: boolean;
  readonly match: Imported<RegisterRecord> | undefined;
  /** What `x-import` is to hold, the imprint aside. */
  readonly origin: PlainMap;
  readonly runningNumbers: ReadonlySet<string>;
  readonly remarks: readonly PlacedRemark[];
};

/** Plans the record of a row from what the row says it should be. */
export function planRow(drafted: DraftedRow): PlannedRecord {
  const { row, data, match, origin, remarks, isTitleMade } = drafted;
  if (match === undefined) {
    const made = writeImprint(imprintOf(data));
    const whole = { ...data, [ORIGIN_KEY]: { ...origin, made } };
    return { is: 'created', id: data.id, path: drafted.path, data: whole, remarks };
  }
  const key = (cells: SheetRow['cells']): string => cellsKey(cells, drafted.runningNumbers);
  return planKnownRecord({
    record: match.record,
    last: match.origin.imprint,
    draft: data,
    origin,
    isSameOrigin: key(row.cells) === key(match.origin.cells),
    isTitleMade,
    remarks,
  });
}
