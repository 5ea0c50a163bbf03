/** A record's data as the plain values that it was read as: texts, numbers, lists and maps that may be changed. */
import type { PlainMap } from './read-node.ts';
import type { RegisterRecord } from './record.ts';

/** A record's data without its types, to be read by path; `plainDataOf` is for changing it. */
export function asPlainData(data: RegisterRecord['data']): PlainMap {
  // What was read from YAML is plain maps, lists and single values, and nothing else.
  const plain: unknown = data;
  return plain as PlainMap;
}

/** A copy of a record's data without its types; changing it leaves the record as it is. */
export function plainDataOf({ data }: Pick<RegisterRecord, 'data'>): PlainMap {
  return structuredClone(asPlainData(data));
}
