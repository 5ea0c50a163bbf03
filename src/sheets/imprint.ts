/** What an import wrote into a record, field by field, in so few letters that the record can carry it. */
import { createHash } from 'node:crypto';
import type { FieldPath } from '../findings/place.ts';
import type { PlainValue } from '../records/read-node.ts';

/** A field that holds no other fields; a list of texts is one such field. */
export type Leaf = { readonly path: FieldPath; readonly value: PlainValue };

/** What of a record is no field that an import compares. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['kind', 'id']);

/** Every leaf of a record by its path written with strokes, `parties/1/number`; own keys, kind and id left out. */
export function leavesOf(data: Readonly<Record<string, PlainValue>>): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(data)) {
    if (!NOT_COMPARED.has(key) && !key.startsWith('x-')) collect(value, [key], leaves);
  }
  return leaves;
}

function collect(value: PlainValue, path: FieldPath, leaves: Map<string, Leaf>): void {
  if (isList(value) && value.some((item) => typeof item === 'object')) {
    for (const [at, item] of value.entries()) collect(item, [...path, at], leaves);
  } else if (typeof value === 'object' && !isList(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], leaves);
  } else {
    leaves.set(path.join('/'), { path, value });
  }
}

function isList(value: PlainValue): value is PlainValue[] {
  return Array.isArray(value);
}

/** By the path of a leaf, the fingerprint of its value. */
export type Imprint = ReadonlyMap<string, string>;

/** The imprint of what an import writes. */
export function imprintOf(data: Readonly<Record<string, PlainValue>>): Imprint {
  return new Map([...leavesOf(data)].map(([path, { value }]) => [path, fingerprint(value)] as const));
}

/** Six figures of a fingerprint: one change in sixteen million would go unseen. */
export function fingerprint(value: PlainValue): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6);
}

/** An imprint as the text that a record carries: `title=3fa9c1 term/from=0b77d2`. */
export function writeImprint(imprint: Imprint): string {
  return [...imprint].map(([path, print]) => `${path}=${print}`).join(' ');
}

/** Reads such a text; what is no part of one is passed over. */
export function readImprint(text: string): Imprint {
  const parts = text.split(/\s+/).flatMap((part): readonly (readonly [string, string])[] => {
    const [, path, print] = /^(.+)=([0-9a-f]{6})$/.exec(part) ?? [];
    return path === undefined || print === undefined ? [] : [[path, print]];
  });
  return new Map(parts);
}
