/** A file of records: every document read, checked against its schema and typed, whatever is wrong with the others. */
import { isMap, isScalar, type Document } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { DocumentRef } from '../findings/place.ts';
import { shapes } from '../generated/shapes.ts';
import { validators } from '../generated/validators.js';
import { conflictMarker } from './conflict-markers.ts';
import { fault } from './fault.ts';
import { keyText, type Locator } from './locator.ts';
import { nearest } from './nearest.ts';
import { parseFile } from './parse.ts';
import { readNode, type PlainMap, type ReadingLimits } from './read-node.ts';
import { sourceText } from './read-scalar.ts';
import { isKind, KINDS, type BrokenRecord, type Kind, type RegisterRecord } from './record.ts';
import { schemaFaults } from './schema-faults.ts';
import type { SourceFile } from './source-file.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { wordQuotes } from './word-quotes.ts';

export type FileReading = {
  readonly records: readonly RegisterRecord[];
  readonly broken: readonly BrokenRecord[];
  readonly findings: readonly PlacedFinding[];
};

/** Reads every document of a file. A document that cannot be used is a finding and, with its id, a broken record. */
export function readFile(file: SourceFile, limits: ReadingLimits): FileReading {
  const conflict = conflictMarker(file);
  if (conflict !== undefined) return { records: [], broken: [], findings: [conflict] };
  const { documents, lines } = parseFile(file);
  const readings = documents.map(({ document, locator }, documentIndex) => {
    const ref = { file: file.path, documentIndex };
    const faults = syntaxFaults(document, file, lines);
    if (faults.length > 0) return broken(ref, document, faults);
    return document.contents === null ? NOTHING : readDocument(ref, document, locator, limits);
  });
  return {
    records: readings.flatMap(({ records }) => records),
    broken: readings.flatMap((reading) => reading.broken),
    findings: readings.flatMap(({ findings }) => findings),
  };
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
  if (!isKind(kind)) return broken(ref, document, [unknownKind(kind, locator)]);
  const { data, findings: refusals, refused } = readNode(document, shapes[kind], locator, limits);
  const record = topText(document, 'id');
  const validate = validators[kind];
  const errors = validate(data) ? [] : (validate.errors ?? []);
  const judged = { data: data ?? {}, errors, shape: shapes[kind], locator, kind, refused };
  const findings = [...refusals, ...schemaFaults(judged), ...wordQuotes(document, locator)].map((finding) => ({
    ...finding,
    record,
  }));
  if (errors.some(({ keyword }) => !HARMLESS.has(keyword))) return broken(ref, document, findings);
  return { records: [recordOf(ref, kind, data as PlainMap)], broken: [], findings };
}

/** An unknown key leaves the rest of the record as good as it is. */
const HARMLESS = new Set(['additionalProperties', 'unevaluatedProperties']);

function recordOf(ref: DocumentRef, kind: Kind, data: PlainMap): RegisterRecord {
  // The validator of this kind has just accepted the data, and a kind's data always has an id.
  return { ...ref, kind, id: String(data.id), data } as unknown as RegisterRecord;
}

function broken(ref: DocumentRef, document: Document, findings: readonly PlacedFinding[]): FileReading {
  const id = topText(document, 'id');
  const kind = topText(document, 'kind');
  const title = topText(document, 'title') ?? topText(document, 'name');
  const known = id === undefined ? [] : [{ ...ref, id, kind: isKind(kind) ? kind : undefined, title }];
  return { records: [], broken: known, findings };
}

/** A value at the top of a document, as written; documents with faults often still have one. */
function topText(document: Document, key: string): string | undefined {
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find((item) => isScalar(item.key) && keyText(item.key) === key);
  if (!isScalar(pair?.value) || pair.value.value === null) return undefined;
  return sourceText(pair.value);
}

function unknownKind(value: string | undefined, locator: Locator): PlacedFinding {
  if (value === undefined) return fault('unknown-kind', 'missing', {}, locator.field([], 'value'));
  const suggestion = nearest(value, KINDS);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('unknown-kind', 'unknown', { value, suggestion }, locator.field(['kind'], 'value'), extras);
}
