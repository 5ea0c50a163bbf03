/** Maps and lists of one line for each entry. Each function answers undefined where the full parser has to judge. */
import type { PlainMap, PlainValue } from '../read-node.ts';
import { fieldOf, itemsOf, mapFormOf, type MapShape, type Shape } from '../shape.ts';
import { afterBlanks, isDash, isLineOver, toNextLine, type Cursor } from './cursor.ts';
import { readInline } from './inline.ts';
import { afterKey, keyAt } from './keys.ts';

/** The map whose keys stand `indent` blanks from the left; the cursor is at its first key. */
export function readMap(
  cursor: Cursor,
  indent: number,
  form: MapShape | undefined,
  depth: number,
): PlainMap | undefined {
  const data: PlainMap = {};
  while (cursor.indent === indent) {
    const key = keyAt(cursor.text, cursor.at);
    if (key === undefined || Object.hasOwn(data, key)) return undefined;
    const value = readField(cursor, indent, key, form, depth + 1);
    if (value === undefined) return undefined;
    data[key] = value;
  }
  // A deeper line would carry the last value on.
  return cursor.indent < indent ? data : undefined;
}

function readField(
  cursor: Cursor,
  indent: number,
  key: string,
  form: MapShape | undefined,
  depth: number,
): PlainValue | undefined {
  if (form === undefined || depth > cursor.depth) return undefined;
  // A field that nobody knows is refused by the schema, whatever stands in it.
  const shape = fieldOf(form, key) ?? 'any';
  const end = afterKey(key, cursor.at);
  if (!isLineOver(cursor.text, end))
    return readInline(cursor, afterBlanks(cursor.text, end), indent, shape, depth);
  toNextLine(cursor, end);
  // A list may stand right below the key that it belongs to.
  if (cursor.indent >= indent && isDash(cursor))
    return readList(cursor, cursor.indent, itemsOf(shape), depth);
  return cursor.indent > indent ? readMap(cursor, cursor.indent, mapFormOf(shape), depth) : undefined;
}

function readList(
  cursor: Cursor,
  indent: number,
  items: Shape | undefined,
  depth: number,
): PlainValue[] | undefined {
  if (items === undefined || depth >= cursor.depth) return undefined;
  const list: PlainValue[] = [];
  while (cursor.indent === indent && isDash(cursor)) {
    const item = readItem(cursor, indent, items, depth + 1);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return cursor.indent <= indent ? list : undefined;
}

function readItem(cursor: Cursor, indent: number, shape: Shape, depth: number): PlainValue | undefined {
  const { text, at } = cursor;
  if (isLineOver(text, at + 1)) return undefined;
  const start = afterBlanks(text, at + 1);
  if (keyAt(text, start) === undefined) return readInline(cursor, start, indent, shape, depth);
  cursor.indent += start - at;
  cursor.at = start;
  return readMap(cursor, cursor.indent, mapFormOf(shape), depth);
}
