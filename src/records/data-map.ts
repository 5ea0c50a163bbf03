/** Plain data of which nothing is known yet: telling a map from anything else, and data that says the same. */

/** A map of YAML or JSON, whatever its fields hold. */
export type DataMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map: neither a list nor a single value. */
export function isDataMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same, in whatever order their fields stand; nothing is the same as nothing. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSameData(item, other[index]));
  }
  if (!isDataMap(one) || !isDataMap(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameData(one[key], other[key]))
  );
}
