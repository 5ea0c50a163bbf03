/** A file of records: every document read, checked against its schema and typed, whatever is wrong with the others. */
import { isMap, isScalar, type Document } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { DocumentRef } from '../findings/place.ts';
import { shapes } from '../generated/shapes.ts';
import { conflictMarker } from './conflict-markers.ts';
import { fault, ofRecord } from './fault.ts';
import type { FileReading } from './file-reading.ts';
import { judgeData } from './judge-data.ts';
import { kindMeant } from './kind-names.ts';
import { keyText, type Locator } from './locator.ts';
import { nearest } from './nearest.ts';
import { parseFile } from './parse.ts';
import { readPlainFile } from './plain/read-plain-file.ts';
import { readNode, type ReadingLimits } from './read-node.ts';
import { sourceText } from './read-scalar.ts';
import { isKind, recordOf } from './record.ts';
import { shortened } from './shortened.ts';
import type { SourceFile } from './source-file.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { placeOfLine, sourceLines } from './syntax/source-lines.ts';
import { fieldMeant } from './values/key-synonyms.ts';
import { wordQuotes } from './word-quotes.ts';

export type { FileReading } from './file-reading.ts';

/** Reads every document of a file. A document that cannot be used is a finding and, with its id, a broken record. */
export function readFile(file: SourceFile, limits: ReadingLimits): FileReading {
  return readPlainFile(file, limits) ?? readInFull(file, limits);
}

/** Reads a file with the full parser, the judge of what a text means and of every place in it. */
export function readInFull(file: SourceFile, limits: ReadingLimits): FileReading {
  const conflict = conflictMarker(file);
  if (conflict !== undefined) return { records: [], broken: [], findings: [conflict] };
  const { documents, lines } = parseFile(file);
  if (documents.length === 0) return { ...NOTHING, findings: strayText(file) };
  const readings = documents.map(({ document, locator }, documentIndex) => {
    const ref = { file: file.path, documentIndex };
    const faults = syntaxFaults(document, file, lines);
    if (faults.length > 0) return broken(ref, document, faults);
    return isEmpty(document) ? NOTHING : readDocument(ref, document, locator, limits);
  });
  return {
    records: readings.flatMap(({ records }) => records),
    broken: readings.flatMap((reading) => reading.broken),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

/** A file without a document is blank or all comments, or it holds what the parser takes for instructions to itself. */
function strayText(file: SourceFile): readonly PlacedFinding[] {
  const source = sourceLines(file);
  const line = source.lines.findIndex((text) => /^\s*[^\s#]/.test(text)) + 1;
  return line === 0 ? [] : [fault('yaml-syntax', 'notFields', {}, placeOfLine(source, line))];
}

/** True for what stands between two `---`, or after the last, where nothing stands there. */
function isEmpty({ contents }: Document): boolean {
  return (
    contents === null ||
    (isScalar(contents) && contents.value === null && contents.source === '' && contents.anchor === undefined)
  );
}

const NOTHING: FileReading = { records: [], broken: [], findings: [] };

function readDocument(
  ref: DocumentRef,
  document: Document,
  locator: Locator,
  limits: ReadingLimits,
): FileReading {
  if (!isMap(document.contents)) {
    const at = locator.field([], 'value');
    return broken(ref, document, [fault('yaml-syntax', 'notFields', {}, at)]);
  }
  const kind = topText(document, 'kind');
  if (!isKind(kind)) return broken(ref, document, [unknownKind(kind, document, locator)]);
  const { data, findings: refusals, refused } = readNode(document, shapes[kind], locator, limits);
  const judgement = judgeData(kind, data, { locator, refused });
  const faults = [...refusals, ...judgement.faults];
  const told = faults.map(({ at }) => at);
  const findings = [...faults, ...wordQuotes(document, locator, told)];
  if (!judgement.isUsable) return broken(ref, document, findings);
  const record = recordOf(ref, kind, data);
  return { records: [record], broken: [], findings: ofRecord(findings, record.id) };
}

function broken(ref: DocumentRef, document: Document, findings: readonly PlacedFinding[]): FileReading {
  const id = topText(document, 'id');
  const kind = topText(document, 'kind');
  const title = topText(document, 'title') ?? topText(document, 'name');
  const known = id === undefined ? [] : [{ ...ref, id, kind: isKind(kind) ? kind : undefined, title }];
  return { records: [], broken: known, findings: ofRecord(findings, id) };
}

/** A value at the top of a document, as written; documents with faults often still have one. */
function topText(document: Document, key: string): string | undefined {
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find((item) => isScalar(item.key) && keyText(item.key) === key);
  if (!isScalar(pair?.value) || pair.value.value === null) return undefined;
  return sourceText(pair.value);
}

function unknownKind(value: string | undefined, document: Document, locator: Locator): PlacedFinding {
  if (value === undefined) return misspeltKind(document, locator);
  const suggestion = kindMeant(value);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  const data = { value: shortened(value), suggestion };
  return fault('unknown-kind', 'unknown', data, locator.field(['kind'], 'value'), extras);
}

/** A document without `kind`: left out, or written in another way. */
function misspeltKind(document: Document, locator: Locator): PlacedFinding {
  const items = isMap(document.contents) ? document.contents.items : [];
  const names = items.flatMap(({ key }) => (isScalar(key) ? [keyText(key)] : []));
  if (names.includes('kind'))
    return fault('missing-value', 'empty', { key: 'kind' }, locator.field(['kind'], 'key'));
  const misspelt = names.find(
    (name) => nearest(name, ['kind']) !== undefined || fieldMeant(name, ['kind']) !== undefined,
  );
  if (misspelt === undefined) return fault('unknown-kind', 'missing', {}, locator.field([], 'value'));
  const data = { key: misspelt, suggestion: 'kind', hasNotes: true };
  return fault('unknown-key', 'unknown', data, locator.field([misspelt], 'key'), { replacement: 'kind' });
}
