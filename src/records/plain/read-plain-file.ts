/** The short way from text to records, for files as registers mostly hold them: one line for each field. */
import type { DocumentRef } from '../../findings/place.ts';
import { shapes } from '../../generated/shapes.ts';
import type { ConfigData } from '../../generated/types.ts';
import { validators } from '../../generated/validators.js';
import { ofRecord } from '../fault.ts';
import type { FileReading } from '../file-reading.ts';
import { judgeData } from '../judge-data.ts';
import type { PlainMap, ReadingLimits } from '../read-node.ts';
import { isKind, recordOf, type Kind } from '../record.ts';
import { mapFormOf } from '../shape.ts';
import type { SourceFile } from '../source-file.ts';
import { readMap } from './blocks.ts';
import { beginAt, toContent, withUnixLines, type Cursor } from './cursor.ts';
import { locatorIn } from './locator.ts';

/**
 * What reading a file gives; undefined where the full parser has to judge. Whatever is not certain to mean here what
 * it means to that parser is declined: better slow than different. What is accepted has no faults but those that its
 * schema finds; `plainPlacesIn` knows its places.
 */
export function readPlainFile(file: SourceFile, limits: ReadingLimits): FileReading | undefined {
  const cursor = atFirstDocument(file, limits.depth);
  if (cursor === undefined) return undefined;
  const readings: FileReading[] = [];
  for (;;) {
    const data = readDocument(cursor);
    const ref = { file: file.path, documentIndex: readings.length };
    const reading = data && isKind(data.kind) ? judged(file, ref, data.kind, data) : undefined;
    if (reading === undefined) return undefined;
    readings.push(reading);
    if (cursor.at === cursor.text.length) {
      accepted.add(file);
      return joined(readings);
    }
    toContent(cursor);
  }
}

/** The record of a document, or what its schema finds in it; undefined where that has a place that is not known here. */
function judged(file: SourceFile, ref: DocumentRef, kind: Kind, data: PlainMap): FileReading | undefined {
  const locator = locatorIn(file, ref.documentIndex);
  const { faults, isUsable } = judgeData(kind, data, { locator, refused: NOTHING_REFUSED });
  if (locator.isLost()) return undefined;
  if (isUsable) {
    const record = recordOf(ref, kind, data);
    return { records: [record], broken: NOTHING, findings: ofRecord(faults, record.id) };
  }
  const [id, title] = [textAt(data, 'id'), textAt(data, 'title') ?? textAt(data, 'name')];
  const broken = id === undefined ? [] : [{ ...ref, id, kind, title }];
  return { records: [], broken, findings: ofRecord(faults, id) };
}

const NOTHING: readonly never[] = [];
const NOTHING_REFUSED: ReadonlySet<string> = new Set();

function textAt(data: PlainMap, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' ? value : undefined;
}

function joined(readings: readonly FileReading[]): FileReading {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only;
  return {
    records: readings.flatMap(({ records }) => records),
    broken: readings.flatMap(({ broken }) => broken),
    findings: readings.flatMap(({ findings }) => findings),
  };
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
