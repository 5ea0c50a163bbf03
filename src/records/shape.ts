/** What each field of a kind holds, as far as reading needs to know: generated from schemas/ into `generated/shapes.ts`. */
import type { FieldPath } from '../findings/place.ts';

/**
 * The field decides what a value means: in a `text` field `0123` and `1.10` are the text as written, in a `number`
 * field they are judged as numbers. `any` (the register's own `x-` keys) follows YAML's core schema.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'any'
  | { readonly list: Shape }
  /** `extra` is the shape of keys that are not listed, for maps whose keys are free (owners, own forms). */
  | { readonly fields: Readonly<Record<string, Shape>>; readonly extra?: Shape }
  /** Alternatives of different form, as an institution is an id or is described in place. */
  | { readonly oneOf: readonly Shape[] };

/** What a place may hold; `any` where nothing is known of it. */
export function shapeAt(shape: Shape, path: FieldPath): Shape {
  let forms = formsOf(shape);
  for (const step of path) forms = forms.flatMap((form) => formsBelow(form, step));
  const [only, ...more] = forms;
  if (only === undefined) return 'any';
  return more.length === 0 ? only : { oneOf: forms };
}

/** The keys that a map at this place may have; none where the place holds no map. */
export function keysAt(shape: Shape, path: FieldPath): readonly string[] {
  return Object.keys(mapFormOf(shapeAt(shape, path))?.fields ?? {});
}

function formsBelow(form: Shape, step: string | number): readonly Shape[] {
  if (typeof form !== 'object') return [];
  if ('list' in form) return typeof step === 'number' ? formsOf(form.list) : [];
  if (!('fields' in form)) return [];
  const field = Object.hasOwn(form.fields, step) ? form.fields[step] : form.extra;
  return field === undefined ? [] : formsOf(field);
}

/** The shape of a map, and of its fields. */
export type MapShape = Extract<Shape, { readonly fields: unknown }>;

const ANY_MAP: MapShape = { fields: {}, extra: 'any' };

/** The map that a place may hold; undefined where it may hold none. */
export function mapFormOf(shape: Shape): MapShape | undefined {
  if (typeof shape === 'object' && 'fields' in shape) return shape;
  const map = formsOf(shape).find((form) => typeof form === 'object' && 'fields' in form);
  return map ?? (shape === 'any' ? ANY_MAP : undefined);
}

/** What a field of a map holds; `any` in the register's own `x-` fields, undefined where there is no such field. */
export function fieldOf(map: MapShape | undefined, key: string): Shape | undefined {
  if (map === undefined) return 'any';
  const field = Object.hasOwn(map.fields, key) ? map.fields[key] : map.extra;
  return field ?? (key.startsWith('x-') ? 'any' : undefined);
}

/** What the entries of a list hold; undefined where the place holds no list. */
export function itemsOf(shape: Shape): Shape | undefined {
  if (typeof shape === 'object' && 'list' in shape) return shape.list;
  if (shape === 'any') return 'any';
  const list = formsOf(shape).find((form) => typeof form === 'object' && 'list' in form);
  return list?.list;
}

/** A shape's alternatives: itself, where it has none. */
export function formsOf(shape: Shape): readonly Shape[] {
  return typeof shape === 'object' && 'oneOf' in shape ? shape.oneOf : [shape];
}
