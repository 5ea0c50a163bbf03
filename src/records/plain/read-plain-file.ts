/** The short way from text to records, for files as registers mostly hold them: one line for each field. */
import { shapes } from '../../generated/shapes.ts';
import type { ConfigData } from '../../generated/types.ts';
import { validators } from '../../generated/validators.js';
import type { PlainMap, ReadingLimits } from '../read-node.ts';
import { isKind, recordOf, type RegisterRecord } from '../record.ts';
import { mapFormOf } from '../shape.ts';
import type { SourceFile } from '../source-file.ts';
import { readMap } from './blocks.ts';
import { beginAt, toContent, type Cursor } from './cursor.ts';

/**
 * The records of a file without faults; undefined where the full parser has to judge. Whatever is not certain to mean
 * here what it means to that parser is declined: better slow than different. What is accepted has no finding of
 * reading; `plainPlacesIn` knows its places.
 */
export function readPlainFile(
  file: SourceFile,
  limits: ReadingLimits,
): readonly RegisterRecord[] | undefined {
  const cursor = atFirstDocument(file, limits.depth);
  if (cursor === undefined) return undefined;
  const records: RegisterRecord[] = [];
  for (;;) {
    const data = readDocument(cursor);
    if (data === undefined || !isKind(data.kind) || !validators[data.kind](data)) return undefined;
    records.push(recordOf({ file: file.path, documentIndex: records.length }, data.kind, data));
    if (cursor.at === cursor.text.length) {
      accepted.add(file);
      return records;
    }
    toContent(cursor);
  }
}

/** The data of a register's configuration without faults; undefined where the full parser has to judge. */
export function readPlainConfig(file: SourceFile, { depth }: ReadingLimits): ConfigData | undefined {
  const cursor = atFirstDocument(file, depth);
  const data = cursor === undefined ? undefined : readMap(cursor, 0, mapFormOf(shapes.config), 0);
  if (cursor?.at !== cursor?.text.length || !validators.config(data)) return undefined;
  accepted.add(file);
  return data;
}

function atFirstDocument(file: SourceFile, depth: number): Cursor | undefined {
  const text = withUnixLines(file.text);
  if (UNCERTAIN.test(text)) return undefined;
  const cursor = beginAt(text, depth);
  // What stands before the first `---` is no document, unless it says something.
  if (toContent(cursor) === 'marker') toContent(cursor);
  return cursor;
}

/** Lines end in one character; no line and no column changes. */
export function withUnixLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

const accepted = new WeakSet<SourceFile>();

/** True for a file that has been read the short way. */
export function isPlain(file: SourceFile): boolean {
  return accepted.has(file);
}

/** Tabs, line breaks of other worlds, and what git leaves after a conflict. */
const UNCERTAIN = /[\t\r\u0085\u2028\u2029\uFEFF]|<<<<<<<|>>>>>>>/;

const KIND = /kind: ([a-z]+)(?=\n)/y;

/** The data of a document that begins by saying its kind, up to the next `---` or the end. */
function readDocument(cursor: Cursor): PlainMap | undefined {
  KIND.lastIndex = cursor.at;
  const kind = KIND.exec(cursor.text)?.[1];
  return isKind(kind) ? readMap(cursor, 0, mapFormOf(shapes[kind]), 0) : undefined;
}
