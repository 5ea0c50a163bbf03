/** Positions of fields in a YAML document: from the way to a value to lines and columns. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldPart, FieldPath, Place } from '../findings/place.ts';
import { anchorsOf } from './anchors.ts';
import type { SourceFile } from './source-file.ts';

/** What can be pointed at in one document: a field by the way to it, or a node that the parser gave. */
export type Locator = {
  readonly field: (path: FieldPath, part: FieldPart) => Place;
  readonly node: (node: unknown) => Place;
  /** From the beginning of one node to the end of another. */
  readonly span: (from: unknown, to: unknown) => Place;
};

type Target = { readonly pair: Pair | undefined; readonly node: unknown };
type Range = readonly [start: number, end: number];
type Keys = WeakMap<YAMLMap, ReadonlyMap<string, Pair>>;
type Located = { readonly file: SourceFile; readonly document: Document; readonly keys: Keys };

/**
 * A locator for a document that the full parser read. A field that is not there is answered by the nearest one
 * above it that is, so that every path has a place.
 */
export function locatorOf(file: SourceFile, document: Document, lines: LineCounter): Locator {
  const located = { file, document, keys: new WeakMap() };
  const start = (node: unknown): Range => rangeOf(node, file) ?? startOf(document);
  return {
    field: (path, part) => {
      const { target, complete } = walk(located, path);
      return placeOf(file.path, offsetsOf(target, complete ? part : 'key', located), lines);
    },
    node: (node) => placeOf(file.path, start(node), lines),
    span: (from, to) => placeOf(file.path, [start(from)[0], start(to)[1]], lines),
  };
}

function startOf(document: Document): Range {
  const start = document.range?.[0] ?? 0;
  return [start, start + 1];
}

/** The place of a stretch of text, given by offsets; an empty stretch becomes one column wide. */
function placeOf(file: string, [start, end]: Range, lines: LineCounter): Place {
  const from = lines.linePos(start);
  if (end <= start) {
    return { file, line: from.line, column: from.col, endLine: from.line, endColumn: from.col + 1 };
  }
  const to = lines.linePos(end);
  return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

function walk(located: Located, path: FieldPath): { target: Target; complete: boolean } {
  let target: Target = { pair: undefined, node: located.document.contents };
  for (const step of path) {
    const next = stepInto(resolve(target.node, located.document), step, located.keys);
    if (next === undefined) return { target, complete: false };
    target = next;
  }
  return { target, complete: true };
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? anchorsOf(document).targets.get(node) : node;
}

function stepInto(node: unknown, step: string | number, keys: Keys): Target | undefined {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { pair: undefined, node: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = keysOf(node, keys).get(String(step));
  return pair === undefined ? undefined : { pair, node: pair.value };
}

/** The fields of a map by name, the first of each; indexed once, since a map may be asked for each of its fields. */
function keysOf(map: YAMLMap, keys: Keys): ReadonlyMap<string, Pair> {
  const known = keys.get(map);
  if (known !== undefined) return known;
  const byName = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? keyText(pair.key) : undefined;
    if (name !== undefined && !byName.has(name)) byName.set(name, pair);
  }
  keys.set(map, byName);
  return byName;
}

/** A key as it is written: `2019:` is the key "2019", not a number. */
export function keyText(key: { value?: unknown; source?: string | undefined }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function offsetsOf({ pair, node }: Target, part: FieldPart, { file, document }: Located): Range {
  const ranged = (part === 'value' ? rangeOf(node, file) : undefined) ?? rangeOf(pair?.key, file);
  return ranged ?? rangeOf(node, file) ?? rangeOf(document.contents, file) ?? startOf(document);
}

function rangeOf(node: unknown, file: SourceFile): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (isMap(node) || isSeq(node)) return firstItemRange(node, start, file);
  return [startOfProperties(node, start, file.text), end];
}

/** A map or a list is pointed at by its beginning: the first key, or the first item. */
function firstItemRange(node: { items: unknown[] }, start: number, file: SourceFile): Range {
  const first = node.items[0];
  return rangeOf(isPair(first) ? first.key : first, file) ?? [start, start + 1];
}

const LONGEST_PROPERTIES = 200;

/** The parser's range begins after `&name` and `!tag`; a person's value begins before them. */
function startOfProperties(node: { anchor?: string; tag?: string }, start: number, text: string): number {
  if (node.anchor === undefined && node.tag === undefined) return start;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_PROPERTIES);
  const properties = /(?:[&!]\S*\s+)+$|[&!]\S*$/.exec(text.slice(from, start));
  return properties === null ? start : from + properties.index;
}
