/** What can be changed in a record, as data: on its text and on its data alike. */
import type { FieldPath } from '../findings/place.ts';
import { isSameData } from '../records/data-map.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import { isScalar } from './value-lines.ts';

/**
 * One change of one record. Paths are those of the record as the edits before it have left it.
 *
 * - `set` gives a field or an entry of a list its value, whether or not the field is there; a new field comes to stand
 *   where the schema's order wants it.
 * - `remove` takes a field or an entry away. Remarks on lines of their own stay.
 * - `insert` puts an entry into a list (`path` is the list's), at the end unless `at` says where; a list that is not
 *   there is begun.
 *
 * `comment` is written as `#` lines above what is set or inserted, unless it stands there already.
 */
export type Edit =
  | { readonly edit: 'set'; readonly path: FieldPath; readonly value: PlainValue; readonly comment?: string }
  | { readonly edit: 'remove'; readonly path: FieldPath }
  | {
      readonly edit: 'insert';
      readonly path: FieldPath;
      readonly value: PlainValue;
      readonly at?: number;
      readonly comment?: string;
    };

/**
 * The edits that turn one value into another, field by field, so that whatever they share keeps its text: what a
 * program made once and makes again can be brought up to date without rewriting the record.
 *
 * @example
 * editsBetween({ title: 'Nota', city: 'Jember' }, { title: 'Nota', city: 'Malang' });
 * // [{ edit: 'set', path: ['city'], value: 'Malang' }]
 */
export function editsBetween(before: PlainValue, after: PlainValue, path: FieldPath = []): readonly Edit[] {
  if (isSameData(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0)
    return betweenLists(before, after, path);
  if (isMap(before) && isMap(after)) return betweenMaps(before, after, path);
  return [{ edit: 'set', path, value: after }];
}

function betweenMaps(before: PlainMap, after: PlainMap, path: FieldPath): readonly Edit[] {
  const set = Object.entries(after).flatMap(([key, value]) => {
    const old = fieldIn(before, key);
    const here = [...path, key];
    return old === undefined ? [{ edit: 'set' as const, path: here, value }] : editsBetween(old, value, here);
  });
  const gone = Object.keys(before).filter((key) => fieldIn(after, key) === undefined);
  return [...set, ...gone.map((key) => ({ edit: 'remove' as const, path: [...path, key] }))];
}

/** Entries that both lists begin and end with stay; between them, those of one place are changed into each other. */
function betweenLists(
  before: readonly PlainValue[],
  after: readonly PlainValue[],
  path: FieldPath,
): readonly Edit[] {
  const start = sharedStart(before, after);
  const [oldRest, newRest] = [before.slice(start), after.slice(start)];
  const end = sharedStart(oldRest.toReversed(), newRest.toReversed());
  const [old, fresh] = [oldRest.slice(0, oldRest.length - end), newRest.slice(0, newRest.length - end)];
  const shared = Math.min(old.length, fresh.length);
  const changed = fresh
    .slice(0, shared)
    .flatMap((value, index) => editsBetween(old[index] ?? value, value, [...path, start + index]));
  const added = fresh.slice(shared).map((value, index): Edit => ({
    edit: 'insert',
    path,
    value,
    at: start + shared + index,
  }));
  const gone = old.slice(shared).map((): Edit => ({ edit: 'remove', path: [...path, start + shared] }));
  return [...changed, ...added, ...gone];
}

function sharedStart(one: readonly PlainValue[], other: readonly PlainValue[]): number {
  const index = one.findIndex((value, at) => at >= other.length || !isSameData(value, other[at] ?? null));
  return index === -1 ? one.length : index;
}

/** The data after an edit; undefined where there is nothing at the edit's path to change. */
export function editData(data: PlainValue, edit: Edit): PlainValue | undefined {
  switch (edit.edit) {
    case 'set':
      return changedAt(data, edit.path, () => edit.value);
    case 'remove':
      return changedAt(data, edit.path, () => REMOVED);
    case 'insert':
      return changedAt(data, edit.path, (list = []) => {
        if (!Array.isArray(list)) return undefined;
        const at = edit.at ?? list.length;
        return at > list.length ? undefined : list.toSpliced(at, 0, edit.value);
      });
    default:
      return edit satisfies never;
  }
}

const REMOVED = Symbol('removed');

type Change = (value: PlainValue | undefined) => PlainValue | typeof REMOVED | undefined;

function changedAt(data: PlainValue, path: FieldPath, change: Change): PlainValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) {
    const changed = change(data);
    return changed === REMOVED ? undefined : changed;
  }
  if (Array.isArray(data)) return changedInList(data, Number(step), rest, change);
  if (!isMap(data)) return undefined;
  const key = String(step);
  const old = fieldIn(data, key);
  // A field below one that is not there begins it: `term.until` where there is no `term` yet.
  const changed = rest.length === 0 ? change(old) : changedAt(old ?? {}, rest, change);
  if (changed === undefined || (changed === REMOVED && old === undefined)) return undefined;
  const { [key]: _, ...others } = data;
  return changed === REMOVED ? others : { ...data, [key]: changed };
}

function changedInList(
  list: readonly PlainValue[],
  index: number,
  rest: FieldPath,
  change: Change,
): PlainValue | undefined {
  const old = list[index];
  if (old === undefined) return undefined;
  const changed = rest.length === 0 ? change(old) : changedAt(old, rest, change);
  if (changed === undefined) return undefined;
  return changed === REMOVED ? list.toSpliced(index, 1) : list.with(index, changed);
}

/** A field of the map's own: every object has a `toString`. */
function fieldIn(map: PlainMap, key: string): PlainValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMap(value: PlainValue): value is PlainMap {
  return !isScalar(value) && !Array.isArray(value);
}
