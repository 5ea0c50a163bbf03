/** Comparing what two versions of a record say. */

/** A map of YAML. */
export type DataMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map of YAML. */
export function isDataMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same; the order of keys does not count. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSameData(value, b[index]));
  }
  if (!isDataMap(a) || !isDataMap(b)) return false;
  const keys = keysOfEither(a, b);
  return keys.every((key) => isSameData(a[key], b[key]));
}

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
