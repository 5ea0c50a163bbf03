/** Places in files that were read the short way: from the way to a value to lines and columns. */
import type { FieldPart, FieldPath, Place } from '../../findings/place.ts';
import type { SourceFile } from '../source-file.ts';
import { endOfWord } from './brackets.ts';
import {
  afterBlanks,
  beginAt,
  isDash,
  isLineOver,
  isMarkerAt,
  toContent,
  toNextLine,
  withUnixLines,
  type Cursor,
} from './cursor.ts';
import { plainWordAt } from './inline.ts';
import { keyAt } from './keys.ts';
import { quotedAt } from './quotes.ts';

/** Offsets in a text, the end left out. */
type Range = readonly [start: number, end: number];

/** Where a value begins: a map at its first key, a list at its first hyphen, anything else at its first character. */
type Node = { readonly kind: 'map' | 'list' | 'inline'; readonly at: number; readonly indent: number };

/** A field: its key, where it has one, and its value. */
type Field = { readonly key: Range | undefined; readonly node: Node };

/** Where lines and documents begin. */
type Layout = {
  readonly text: string;
  readonly lines: readonly number[];
  readonly documents: readonly number[];
};

/** Looks up a field of a document; undefined where the full parser has to be asked. */
export type PlainPlaces = (documentIndex: number, path: FieldPath, part: FieldPart) => Place | undefined;

/**
 * The places of a file that the short way accepts, exactly as the full parser tells them; it has to be asked for
 * what stands in brackets and for texts of several lines.
 */
export function plainPlacesIn(file: SourceFile): PlainPlaces {
  const { text, lines, documents } = layoutOf(file);
  return (documentIndex, path, part) => {
    const start = documents[documentIndex];
    const range = start === undefined ? undefined : rangeAt(text, start, path, part);
    if (range === undefined) return undefined;
    const [from, to] = range;
    const line = lineAt(lines, from);
    const column = from - (lines[line - 1] ?? 0) + 1;
    return { file: file.path, line, column, endLine: line, endColumn: column + to - from };
  };
}

/** How many documents a file holds that the short way accepts; none of them is empty. */
export function countPlainDocuments(file: SourceFile): number {
  return layoutOf(file).documents.length;
}

function layoutOf(file: SourceFile): Layout {
  const text = withUnixLines(file.text);
  const lines = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const cursor = beginAt(text, 0);
  if (toContent(cursor) === 'marker') toContent(cursor);
  const documents = [cursor.at];
  for (const line of lines) {
    if (line <= cursor.at || !isMarkerAt(text, line)) continue;
    toNextLine(cursor, line);
    documents.push(cursor.at);
  }
  return { text, lines, documents };
}

/** The number of the line that holds an offset: by halving. */
function lineAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** What is not there is answered by the nearest field above it, by its key. */
function rangeAt(text: string, start: number, path: FieldPath, part: FieldPart): Range | undefined {
  let field: Field = { key: undefined, node: { kind: 'map', at: start, indent: 0 } };
  let isComplete = true;
  for (const step of path) {
    const { kind, at } = field.node;
    if (kind === 'inline' && /[[{]/.test(text[at] ?? '')) return undefined;
    const next = typeof step === 'number' ? itemOf(text, field.node, step) : fieldOf(text, field.node, step);
    isComplete = next !== undefined;
    if (next === undefined) break;
    field = next;
  }
  const asksForKey = part === 'key' || !isComplete;
  return asksForKey && field.key !== undefined ? field.key : rangeOf(text, field.node);
}

function fieldOf(text: string, { kind, at, indent }: Node, name: string): Field | undefined {
  if (kind !== 'map') return undefined;
  const cursor = { ...beginAt(text, 0), at, indent };
  while (cursor.indent === indent) {
    const key = keyAt(text, cursor.at);
    if (key === undefined) return undefined;
    if (key === name) {
      const end = cursor.at + key.length;
      return { key: [cursor.at, end], node: valueAfter(text, end + 1, indent) };
    }
    // A list may stand right below the key that it belongs to.
    do toNextLine(cursor, cursor.at);
    while (cursor.indent > indent || (cursor.indent === indent && isDash(cursor)));
  }
  return undefined;
}

function valueAfter(text: string, colon: number, indent: number): Node {
  if (!isLineOver(text, colon)) return { kind: 'inline', at: afterBlanks(text, colon), indent };
  const cursor = { ...beginAt(text, 0), at: colon };
  toNextLine(cursor, colon);
  return { kind: isDash(cursor) ? 'list' : 'map', at: cursor.at, indent: cursor.indent };
}

function itemOf(text: string, { kind, at, indent }: Node, index: number): Field | undefined {
  if (kind !== 'list') return undefined;
  const cursor = { ...beginAt(text, 0), at, indent };
  for (let passed = 0; cursor.indent === indent && isDash(cursor); passed += 1) {
    if (passed === index) return { key: undefined, node: itemAt(cursor) };
    do toNextLine(cursor, cursor.at);
    while (cursor.indent > indent);
  }
  return undefined;
}

function itemAt({ text, at, indent }: Cursor): Node {
  const start = afterBlanks(text, at + 1);
  return {
    kind: keyAt(text, start) === undefined ? 'inline' : 'map',
    at: start,
    indent: indent + start - at,
  };
}

/** A map or a list is pointed at by its beginning: the first key, or the first item. */
function rangeOf(text: string, { kind, at, indent }: Node): Range | undefined {
  if (kind === 'map') return keyRange(text, at);
  if (kind === 'list') return rangeOf(text, itemAt({ ...beginAt(text, 0), at, indent }));
  const first = text[at];
  if (first === '|' || first === '>') return undefined;
  return first === '[' || first === '{'
    ? rangeInBrackets(text, at)
    : [at, quotedEnd(text, at) ?? at + plainWordAt(text, at).length];
}

function rangeInBrackets(text: string, at: number): Range | undefined {
  const start = afterBlanks(text, at + 1);
  if (text[at] === '{') return keyRange(text, start);
  if (text[start] === '[' || text[start] === '{') return rangeInBrackets(text, start);
  return [start, quotedEnd(text, start) ?? endOfWord(text, start)];
}

function keyRange(text: string, at: number): Range | undefined {
  const key = keyAt(text, at);
  return key === undefined ? undefined : [at, at + key.length];
}

function quotedEnd(text: string, at: number): number | undefined {
  return text[at] === '"' || text[at] === "'" ? quotedAt(text, at)?.end : undefined;
}
