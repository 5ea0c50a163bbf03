/** The order in which the fields of a record are written: that of the schemas, the register's own `x-` keys last. */
import type { MapShape } from '../records/shape.ts';

/**
 * The place of a key among the keys of its map; keys that the schema does not know come after it, in the order in
 * which they were found. For free maps (`forms`, `owners`, anything below `x-`) no key has a place.
 */
export function keyPlace(form: MapShape | undefined, key: string): number {
  const place = Object.keys(form?.fields ?? {}).indexOf(key);
  return place === -1 ? Infinity : place;
}

/** Things that bear keys, in the order in which their keys are written; the order of unknown keys stays. */
export function inKeyOrder<Keyed>(
  items: readonly Keyed[],
  keyOf: (item: Keyed) => string,
  form: MapShape | undefined,
): readonly Keyed[] {
  const places = new Map(items.map((item) => [item, keyPlace(form, keyOf(item))]));
  const place = (item: Keyed): number => Math.min(places.get(item) ?? LAST, LAST);
  return items.toSorted((a, b) => place(a) - place(b));
}

/** After every key of a schema; a number that can be taken from another, which infinity cannot. */
const LAST = Number.MAX_SAFE_INTEGER;
