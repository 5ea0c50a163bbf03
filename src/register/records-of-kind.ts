/** Records of one kind, those with an id that another bears too included: their other mistakes are told as well. */
import { groupedBy } from '../records/grouped.ts';
import type { Kind, RecordOf, RegisterRecord } from '../records/record.ts';
import { remembered } from '../records/remembered.ts';
import type { Register } from './register.ts';

/** Every usable record of a kind, by file and place in it. */
export function recordsOfKind<K extends Kind>(
  { records }: Pick<Register, 'records'>,
  kind: K,
): readonly RecordOf<K>[] {
  // Grouped by their kind, so that those of one kind are of it.
  return (byKind(records).get(kind) ?? []) as readonly (RecordOf<K> & RegisterRecord)[];
}

/** Nearly every rule asks for the records of a kind. */
const byKind = remembered((records: readonly RegisterRecord[]) => groupedBy(records, ({ kind }) => kind));
