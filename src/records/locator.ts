/** Positions of fields in a YAML document: from the way to a value to lines and columns. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { FieldPart, FieldPath, Place } from '../findings/place.ts';

/** What can be pointed at in one document: a field by the way to it, or a node that the parser gave. */
export type Locator = {
  readonly field: (path: FieldPath, part: FieldPart) => Place;
  readonly node: (node: unknown) => Place;
};

type Target = { readonly pair: Pair | undefined; readonly node: unknown };

/**
 * A locator for a document that the full parser read. A field that is not there is answered by the nearest one
 * above it that is, so that every path has a place.
 */
export function locatorOf(file: string, document: Document, lines: LineCounter): Locator {
  return {
    field: (path, part) => {
      const { target, complete } = walk(document, path);
      return placeOf(file, offsetsOf(target, complete ? part : 'key', document), lines);
    },
    node: (node) => placeOf(file, rangeOf(node) ?? startOf(document), lines),
  };
}

/** The place of a stretch of text, given by offsets; an empty stretch becomes one column wide. */
export function placeOf(file: string, [start, end]: readonly [number, number], lines: LineCounter): Place {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(end, start + 1));
  return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

function walk(document: Document, path: FieldPath): { target: Target; complete: boolean } {
  let target: Target = { pair: undefined, node: document.contents };
  for (const step of path) {
    const next = stepInto(resolve(target.node, document), step);
    if (next === undefined) return { target, complete: false };
    target = next;
  }
  return { target, complete: true };
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function stepInto(node: unknown, step: string | number): Target | undefined {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { pair: undefined, node: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && keyText(item.key) === String(step));
  return pair === undefined ? undefined : { pair, node: pair.value };
}

/** A key as it is written: `2019:` is the key "2019", not a number. */
export function keyText(key: { value?: unknown; source?: string | undefined }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function offsetsOf({ pair, node }: Target, part: FieldPart, document: Document): [number, number] {
  const ranged = (part === 'value' ? rangeOf(node) : undefined) ?? rangeOf(pair?.key) ?? firstKey(node);
  return ranged ?? rangeOf(document.contents) ?? startOf(document);
}

function startOf({ range }: Document): [number, number] {
  const start = range?.[0] ?? 0;
  return [start, start + 1];
}

/** Stands for a whole map, whose own range would underline every line of it. */
function firstKey(node: unknown): [number, number] | undefined {
  if (isMap(node)) return rangeOf(node.items.find((item) => isPair(item))?.key);
  return rangeOf(node);
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as Partial<Node> | null | undefined)?.range;
  if (!range) return undefined;
  if (isMap(node) || isSeq(node)) return firstItemRange(node, range[0]);
  return [range[0], range[1]];
}

/** A map or a list is pointed at by its beginning: the first key, or the first item. */
function firstItemRange(node: { items: unknown[] }, start: number): [number, number] {
  const first = node.items[0];
  const range = isPair(first) ? rangeOf(first.key) : rangeOf(first);
  return range ?? [start, start + 1];
}
