/** A record's data with one value changed. */
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import type { FactColumn } from './fact-form.ts';

/**
 * A record with another value at the end of a path; undefined takes the field away, and whatever holds nothing more
 * with it. What is missing on the way is begun.
 */
export function withValue(
  record: PlainMap,
  path: FactColumn['path'],
  value: PlainValue | undefined,
): PlainMap {
  const changed = changedAt(record, path, value);
  return isMap(changed) ? changed : {};
}

function changedAt(
  data: PlainValue | undefined,
  [step, ...rest]: FactColumn['path'],
  value: PlainValue | undefined,
): PlainValue | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? data : [];
    const changed = changedAt(list[step], rest, value);
    const next = changed === undefined ? list.toSpliced(step, 1) : withItem(list, step, changed);
    return next.length === 0 ? undefined : next;
  }
  const { [step]: old, ...others } = isMap(data) ? data : {};
  const changed = changedAt(old, rest, value);
  if (changed === undefined) return Object.keys(others).length === 0 ? undefined : others;
  // A field keeps its place among the others.
  return { ...(isMap(data) ? data : {}), [step]: changed };
}

/** In its place, or at the end of a list that does not reach so far. */
function withItem(list: PlainValue[], at: number, item: PlainValue): PlainValue[] {
  return at < list.length ? list.with(at, item) : [...list, item];
}

function isMap(value: PlainValue | undefined): value is PlainMap {
  return typeof value === 'object' && !Array.isArray(value);
}
