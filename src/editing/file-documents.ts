/** Whole records put into a file and taken out of it. */
import { parseFile } from '../records/parse.ts';
import type { SourceFile } from '../records/source-file.ts';
import { lineEndOf } from './splices.ts';

/** The text of a file with one more document at its end; `text` is that of the record, with `\n` at its line ends. */
export function appendDocument(file: string, text: string): string {
  const end = lineEndOf(file);
  const record = text.replaceAll('\n', end);
  if (file.trim() === '') return record;
  const closed = file.endsWith('\n') ? file : file + end;
  return `${closed}---${end}${record}`;
}

/**
 * The text of a file without one of its documents, and without the comments that belong to it; undefined where no
 * other is left, so that the file is to be deleted. The documents are counted from 0, as records count them.
 */
export function removeDocument(file: SourceFile, document: number): string | undefined {
  const parts = documentParts(file);
  if (parts.length <= 1) return undefined;
  const rest = parts.toSpliced(document, 1).join('');
  return document === 0 && !file.text.startsWith('---') ? rest.replace(/^---[ \t]*\r?\n/, '') : rest;
}

/** The text of each document with its `---` and the remarks above it; together they are the text of the file. */
export function documentParts(file: SourceFile): readonly string[] {
  const starts = parseFile(file).documents.map(({ document }, index) =>
    index === 0 ? 0 : startOfDocument(file.text, document.range),
  );
  return starts.map((start, index) => file.text.slice(start, starts[index + 1] ?? file.text.length));
}

/** Where the `---` of a document stands, or the remarks and directives before it. */
function startOfDocument(text: string, range: readonly number[] | null | undefined): number {
  const contents = range?.[0] ?? 0;
  const marker = text.lastIndexOf('\n---', contents);
  return marker === -1 ? contents : marker + 1;
}
