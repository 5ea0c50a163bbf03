/** Fields and entries put into maps and lists that are there, in brackets or in a block. */
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyText } from '../records/locator.ts';
import type { PlainValue } from '../records/read-node.ts';
import { fieldOf, itemsOf, mapFormOf } from '../records/shape.ts';
import { keyPlace } from './key-order.ts';
import { writtenKey } from './scalar-text.ts';
import { lineEndOf, linesAt, startOfLine, type Splice } from './splices.ts';
import { fieldLines, flowText, itemLines } from './value-lines.ts';
import {
  columnOf,
  endOf,
  lineAfter,
  shapeOf,
  startOf,
  type Container,
  type DocumentSite,
} from './yaml-site.ts';

type Addition = { readonly value: PlainValue; readonly remarks: readonly string[] };

/** A new field of a map, where the order of the schema wants it among those that are there. */
export function addField(
  within: DocumentSite,
  { node, path, inFlow }: Container & { readonly node: YAMLMap },
  key: string,
  { value, remarks }: Addition,
): readonly Splice[] {
  const form = mapFormOf(shapeOf(within, path));
  const shape = fieldOf(form, key) ?? 'any';
  const before = predecessor(node, (pair) => keyPlace(form, keyOf(pair)) <= keyPlace(form, key));
  if (inFlow) {
    const field = `${writtenKey(key)}: ${flowText(value, shape)}`;
    return [intoBrackets(node, before, field)];
  }
  const column = columnOf(within.text, startOf(node.items[0]));
  const field = fieldLines(key, value, shape, { path, column, comments: new Map() });
  const lines = [...remarks.map((line) => ' '.repeat(column) + line), ...field];
  if (before !== undefined) return [linesAt(within.text, lineAfter(within.text, before), lines)];
  return [beforeFirst(within.text, startOf(node.items[0]), lines, column)];
}

/** A new entry of a list before the one at a place; at the end where there is none. */
export function addItem(
  within: DocumentSite,
  { node, path, inFlow }: Container & { readonly node: YAMLSeq },
  at: number,
  { value, remarks }: Addition,
): readonly Splice[] {
  const shape = itemsOf(shapeOf(within, path)) ?? 'any';
  const before = node.items[at - 1];
  if (inFlow) return [intoBrackets(node, before, flowText(value, shape))];
  const column = columnOf(within.text, startOf(node));
  const item = itemLines(value, shape, { path: [...path, at], column, comments: new Map() });
  const lines = [...remarks.map((line) => ' '.repeat(column) + line), ...item];
  const offset =
    before === undefined ? startOfLine(within.text, startOf(node)) : lineAfter(within.text, before);
  return [linesAt(within.text, offset, lines)];
}

/** The last of the fields that stand before a new one; where none does, the new one is the first. */
function predecessor(map: YAMLMap, isBefore: (pair: Pair) => boolean): Pair | undefined {
  return map.items.findLast(isBefore);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? keyText(key) : '';
}

/** The first field may share its line with a hyphen: it moves to a line of its own. */
function beforeFirst(text: string, offset: number, lines: readonly string[], column: number): Splice {
  const end = lineEndOf(text);
  const [first = '', ...rest] = lines;
  const moved = [first.trimStart(), ...rest, ' '.repeat(column)].join(end);
  return { start: offset, end: offset, text: moved };
}

function intoBrackets(node: YAMLMap | YAMLSeq, before: unknown, text: string): Splice {
  if (before !== undefined) return { start: endOf(before), end: endOf(before), text: `, ${text}` };
  const [first] = node.items;
  // Between the brackets of an empty `[]` or `{}` there may be blanks.
  if (first === undefined) return { start: startOf(node) + 1, end: endOf(node) - 1, text };
  return { start: startOf(first), end: startOf(first), text: `${text}, ` };
}

/** The container as what it is; undefined for the other kind. */
export function asMap(container: Container): (Container & { readonly node: YAMLMap }) | undefined {
  return isMap(container.node) ? { ...container, node: container.node } : undefined;
}

/** The container as a list; undefined for a map. */
export function asList(container: Container): (Container & { readonly node: YAMLSeq }) | undefined {
  return isSeq(container.node) ? { ...container, node: container.node } : undefined;
}
