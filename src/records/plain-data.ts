/** A record's data as the plain values that it was read as: texts, numbers, lists and maps that may be changed. */
import type { PlainMap } from './read-node.ts';
import type { RegisterRecord } from './record.ts';

/** A copy of a record's data without its types; changing it leaves the record as it is. */
export function plainDataOf({ data }: Pick<RegisterRecord, 'data'>): PlainMap {
  // What was read from YAML is nothing else, so nothing is lost on the way.
  return JSON.parse(JSON.stringify(data)) as PlainMap;
}
