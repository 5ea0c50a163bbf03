/** Records as texts whose places are known from the writing itself, not from the code under test. */
import type { Path, Value } from './full-record.ts';

/** Where a field stands: its line, and the columns of its name and of its value, from 1. */
export type WrittenPlace = { readonly line: number; readonly key: number; readonly value: number };

export type Written = { readonly text: string; readonly places: ReadonlyMap<string, WrittenPlace> };

/** A path as the key of a place: `parties.0.signed`. */
export function named(path: Path): string {
  return path.join('.');
}

/** Writes one field to a line, each level two spaces further; says where everything came to stand. */
export function write(value: Value): Written {
  const lines: string[] = [];
  const places = new Map<string, WrittenPlace>();
  writeFields(Object.entries(value), [], '', { lines, places });
  return { text: lines.map((line) => `${line}\n`).join(''), places };
}

type Writing = { readonly lines: string[]; readonly places: Map<string, WrittenPlace> };

function writeFields(
  fields: readonly (readonly [string, Value])[],
  path: Path,
  lead: string,
  writing: Writing,
): void {
  let before = lead;
  for (const [key, value] of fields) {
    const here = [...path, key];
    const head = `${before}${key}:`;
    writing.places.set(named(here), {
      line: writing.lines.length + 1,
      key: before.length + 1,
      value: head.length + 2,
    });
    before = ' '.repeat(lead.length);
    if (typeof value === 'string') writing.lines.push(value === '' ? head : `${head} ${value}`);
    else writeInside(value, here, head, before, writing);
  }
}

function writeInside(
  value: Exclude<Value, string>,
  path: Path,
  head: string,
  indent: string,
  writing: Writing,
): void {
  const isList = Array.isArray(value);
  if (Object.keys(value).length === 0) {
    writing.lines.push(`${head} ${isList ? '[]' : '{}'}`);
    return;
  }
  writing.lines.push(head);
  if (!isList) writeFields(Object.entries(value), path, `${indent}  `, writing);
  else
    for (const [index, item] of value.entries())
      writeItem(item as Value, [...path, index], `${indent}  - `, writing);
}

function writeItem(item: Value, path: Path, lead: string, writing: Writing): void {
  writing.places.set(named(path), {
    line: writing.lines.length + 1,
    key: lead.length + 1,
    value: lead.length + 1,
  });
  if (typeof item === 'string') writing.lines.push(lead + item);
  else writeFields(Object.entries(item), path, lead, writing);
}

/** A value with what stands at a path replaced; without a replacement it is left out. */
export function changed(value: Value, path: Path, replacement: Value | undefined): Value {
  const [step, ...rest] = path;
  if (step === undefined) return replacement ?? '';
  if (Array.isArray(value)) {
    return value.map((item: Value, index) => (index === step ? changed(item, rest, replacement) : item));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, Value]) => {
      if (key !== step) return [[key, inner]];
      if (rest.length === 0 && replacement === undefined) return [];
      return [[key, changed(inner, rest, replacement)]];
    }),
  );
}

/** A value with one more field at the end of the map at a path. */
export function extended(value: Value, path: Path, key: string, added: Value): Value {
  const map = path.reduce<Value>((inner, step) => (inner as Record<string, Value>)[step] ?? '', value);
  return changed(value, path, { ...(map as Record<string, Value>), [key]: added });
}
