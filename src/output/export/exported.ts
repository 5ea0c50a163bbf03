/** What every format of `mou export` takes: rows and records, as of a day. */
import type { Day } from '../../calendar/day.ts';
import type { Language } from '../../locale/language.ts';
import type { PlainMap } from '../../records/read-node.ts';
import type { RegisterRecord } from '../../records/record.ts';
import type { Settings } from '../../register/settings.ts';
import { isPersonal, publicData, publicRow } from '../../views/public-record.ts';
import type { RecordRow } from '../../views/record-row.ts';

/** A record: what is worked out of it, what it says, and where it came from. */
export type ExportedRecord = { readonly row: RecordRow; readonly record: PlainMap };

/** Records to write down, in their order. */
export type Exported = {
  readonly records: readonly ExportedRecord[];
  readonly asOf: Day;
  /** The commit that the register was read from, where it was not the working tree. */
  readonly commit: string | undefined;
  /** Whether people and ways to reach them are left out; nothing that is public can be read back whole. */
  readonly isPublic: boolean;
  readonly language: Language;
  readonly forms: Settings['forms'];
};

/** The records behind some rows; for everybody to see, without what is private. */
export function exportedRecords(
  rows: readonly RecordRow[],
  byId: ReadonlyMap<string, RegisterRecord>,
  isPublic: boolean,
): readonly ExportedRecord[] {
  return rows.flatMap((row) => {
    const record = byId.get(row.id);
    if (record === undefined || (isPublic && isPersonal(record))) return [];
    // A record's data is what its YAML says, and nothing else: plain maps, lists and single values.
    const data = isPublic ? publicData(record.data) : record.data;
    return [{ row: isPublic ? publicRow(row) : row, record: data as PlainMap }];
  });
}
