/** Values that begin on the line of their key: texts, in quotation marks or without, and what stands in brackets. */
import type { PlainValue } from '../read-node.ts';
import type { Shape } from '../shape.ts';
import { readBlockText } from './block-texts.ts';
import { endOfLine, isLineOver, toNextLine, type Cursor } from './cursor.ts';
import { readBrackets } from './brackets.ts';
import { quotedAt, type ReadUpTo } from './quotes.ts';
import { plainValue } from './words.ts';

/** The value at an offset; `indent` is that of the map or list that holds it. The cursor goes to the next line. */
export function readInline(
  cursor: Cursor,
  at: number,
  indent: number,
  shape: Shape,
  depth: number,
): PlainValue | undefined {
  const first = cursor.text[at];
  if (first === '>' || first === '|') return readBlockText(cursor, at, indent, shape);
  const read = readAt(cursor, at, first, shape, depth);
  if (read === undefined || !isLineOver(cursor.text, read.end)) return undefined;
  toNextLine(cursor, read.end);
  return read.value;
}

function readAt(
  cursor: Cursor,
  at: number,
  first: string | undefined,
  shape: Shape,
  depth: number,
): ReadUpTo<PlainValue> | undefined {
  const { text } = cursor;
  if (first === '[' || first === '{') return readBrackets(text, at, shape, cursor.depth - depth);
  if (first === '"' || first === "'") return quotedAt(text, at);
  return plainAt(text, at, shape);
}

function plainAt(text: string, at: number, shape: Shape): ReadUpTo<PlainValue> | undefined {
  const word = plainWordAt(text, at);
  const value = plainValue(word, shape);
  return value === undefined ? undefined : { value, end: at + word.length };
}

/** A value without quotation marks: up to blanks before a comment or the end of the line. */
export function plainWordAt(text: string, at: number): string {
  const line = text.slice(at, endOfLine(text, at));
  const comment = line.indexOf(' #');
  let end = comment === -1 ? line.length : comment;
  while (line.charCodeAt(end - 1) === 32) end -= 1;
  return line.slice(0, end);
}
