/** The names of all fields of all kinds, to tell a forgotten colon from a text that goes on. */
import { shapes } from '../generated/shapes.ts';
import { nearest } from './nearest.ts';
import { itemsOf, mapFormOf, shapeAt, type Shape } from './shape.ts';

let names: ReadonlySet<string> | undefined;

/** True for the name of a field of any kind, at any depth, and for a name that is one slip away from one. */
export function looksLikeField(word: string): boolean {
  names ??= collectNames();
  return names.has(word) || (word.length > 3 && nearest(word, names) !== undefined);
}

/** True where a list of this name, in any kind, has items with this field. */
export function isFieldOfItems(list: string, field: string): boolean {
  return Object.values(shapes).some((shape) => {
    const items = itemsOf(shapeAt(shape, [list]));
    return items !== undefined && Object.hasOwn(mapFormOf(items)?.fields ?? {}, field);
  });
}

function collectNames(): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Shape>();
  const waiting: Shape[] = Object.values(shapes);
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (typeof shape !== 'object' || seen.has(shape)) continue;
    seen.add(shape);
    if ('list' in shape) waiting.push(shape.list);
    else if ('oneOf' in shape) waiting.push(...shape.oneOf);
    else addFields(shape.fields, found, waiting);
  }
  return found;
}

function addFields(fields: Readonly<Record<string, Shape>>, found: Set<string>, waiting: Shape[]): void {
  for (const [name, shape] of Object.entries(fields)) {
    found.add(name);
    waiting.push(shape);
  }
}
