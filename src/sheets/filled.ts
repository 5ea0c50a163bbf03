/** The fields of a record that a row fills. */
import type { PlainMap, PlainValue } from '../records/read-node.ts';

/** The fields in their order, without those of which the row says nothing. */
export function filled(fields: Readonly<Record<string, PlainValue | undefined>>): PlainMap {
  const map: PlainMap = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) map[key] = value;
  return map;
}
