/** Lists and maps in brackets, whole on one line: `[internship, training]`, `{ mode: automatic, lasts: P3Y }`. */
import type { PlainMap, PlainValue } from '../read-node.ts';
import { fieldOf, itemsOf, mapFormOf, type MapShape, type Shape } from '../shape.ts';
import { afterBlanks } from './cursor.ts';
import { afterKey, keyAt } from './keys.ts';
import { quotedAt, type ReadUpTo } from './quotes.ts';
import { plainValue } from './words.ts';

/** What stands in brackets at an offset; `depth` is how deep values may still lie in each other. */
export function readBrackets(
  text: string,
  at: number,
  shape: Shape,
  depth: number,
): ReadUpTo<PlainValue> | undefined {
  if (depth < 1) return undefined;
  if (text[at] === '[') return readEntries(text, at, itemsOf(shape), depth - 1);
  return readPairs(text, at, mapFormOf(shape), depth - 1);
}

function readEntries(
  text: string,
  at: number,
  items: Shape | undefined,
  depth: number,
): ReadUpTo<PlainValue> | undefined {
  const list: PlainValue[] = [];
  if (items === undefined) return undefined;
  for (let next = afterBlanks(text, at + 1); ; next = afterBlanks(text, next + 1)) {
    const entry = readEntry(text, next, items, depth);
    if (entry === undefined) return undefined;
    list.push(entry.value);
    next = afterBlanks(text, entry.end);
    if (text[next] === ']') return { value: list, end: next + 1 };
    if (text[next] !== ',') return undefined;
  }
}

function readPairs(
  text: string,
  at: number,
  form: MapShape | undefined,
  depth: number,
): ReadUpTo<PlainValue> | undefined {
  const data: PlainMap = {};
  if (form === undefined) return undefined;
  for (let next = afterBlanks(text, at + 1); ; next = afterBlanks(text, next + 1)) {
    const key = keyAt(text, next);
    const shape = key === undefined ? undefined : fieldOf(form, key);
    if (key === undefined || shape === undefined || Object.hasOwn(data, key)) return undefined;
    const field = readEntry(text, afterBlanks(text, afterKey(key, next)), shape, depth);
    if (field === undefined) return undefined;
    data[key] = field.value;
    next = afterBlanks(text, field.end);
    if (text[next] === '}') return { value: data, end: next + 1 };
    if (text[next] !== ',') return undefined;
  }
}

/** Up to the next comma or bracket; a `#` could begin a comment. */
const WORD = /[^,[\]{}#\n]+/y;

function readEntry(text: string, at: number, shape: Shape, depth: number): ReadUpTo<PlainValue> | undefined {
  const first = text[at];
  if (first === '[' || first === '{') return readBrackets(text, at, shape, depth);
  if (first === '"' || first === "'") return quotedAt(text, at);
  const end = endOfWord(text, at);
  const value = end === at ? undefined : plainValue(text.slice(at, end), shape);
  return value === undefined ? undefined : { value, end };
}

/** Where a value without quotation marks ends in brackets; at its beginning where there is none. */
export function endOfWord(text: string, at: number): number {
  WORD.lastIndex = at;
  let end = WORD.test(text) ? WORD.lastIndex : at;
  while (end > at && text[end - 1] === ' ') end -= 1;
  return end;
}
