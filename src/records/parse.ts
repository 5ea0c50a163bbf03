/** A file's text to YAML documents, each with its positions; only the full parser, the judge of every place. */
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { locatorOf, type Locator } from './locator.ts';
import type { SourceFile } from './source-file.ts';

export type ParsedFile = {
  readonly documents: readonly { readonly document: Document; readonly locator: Locator }[];
  readonly lines: LineCounter;
};

/** Parses every document of a file; syntax errors stay with their document. */
export function parseFile(file: SourceFile): ParsedFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    // The parser's own check compares every key with every other; ours looks each up once.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  return { documents: documents.map((document) => withLocator(file, document, lines)), lines };
}

function withLocator(file: SourceFile, document: Document, lines: LineCounter): ParsedFile['documents'][number] {
  return { document, locator: locatorOf(file.path, document, lines) };
}
