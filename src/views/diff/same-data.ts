/** Comparing two versions of a record whose keys or ids may have changed. */
import { isDataMap, type DataMap } from '../../records/data-map.ts';

/** The keys of two maps, those of the second after the first's. */
export function keysOfEither(a: DataMap, b: DataMap): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/**
 * The same data as if records had borne their new ids before: every text that is an old id, or a unit of one, is
 * replaced.
 */
export function withNewIds(value: unknown, newIds: ReadonlyMap<string, string>): unknown {
  if (newIds.size === 0) return value;
  if (typeof value === 'string') return newIdOf(value, newIds);
  if (Array.isArray(value)) return value.map((item) => withNewIds(item, newIds));
  if (!isDataMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withNewIds(field, newIds)]));
}

function newIdOf(text: string, newIds: ReadonlyMap<string, string>): string {
  const [id = '', unit] = text.split('/', 2);
  const renamed = newIds.get(id);
  if (renamed === undefined) return text;
  return unit === undefined ? renamed : `${renamed}/${unit}`;
}
