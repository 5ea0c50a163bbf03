/** Records of one kind, those with an id that another bears too included: their other mistakes are told as well. */
import type { Kind, RecordOf, RegisterRecord } from '../records/record.ts';
import type { Register } from './register.ts';

/** Every usable record of a kind, by file and place in it. */
export function recordsOfKind<K extends Kind>(
  { records }: Pick<Register, 'records'>,
  kind: K,
): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> & RegisterRecord => record.kind === kind);
}
