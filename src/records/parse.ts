/** A file's text to YAML documents, each with its positions; only the full parser, the judge of every place. */
import { Composer, LineCounter, Parser, type Document } from 'yaml';
import { locatorOf, type Locator } from './locator.ts';
import type { SourceFile } from './source-file.ts';

export type ParsedDocument = { readonly document: Document; readonly locator: Locator };

export type ParsedFile = {
  readonly documents: readonly ParsedDocument[];
  readonly lines: LineCounter;
};

/**
 * Parses every document of a file; syntax errors stay with their document. The text is cut at its `---` lines
 * beforehand, because the parser would read on over them in search of a closing quotation mark (YAML 1.2, 9.1.2).
 */
export function parseFile(file: SourceFile): ParsedFile {
  const lines = countLines(file.text);
  const documents = streamParts(file.text).flatMap(({ start, text }) => compose(text, start));
  return {
    documents: documents.map((document) => ({ document, locator: locatorOf(file, document, lines) })),
    lines,
  };
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function compose(text: string, start: number): readonly Document[] {
  const parser = new Parser();
  parser.offset = start;
  const composer = new Composer({
    schema: 'core',
    // The parser's own check compares every key with every other; ours looks each up once.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return [...composer.compose(parser.parse(text))];
}

type StreamPart = { readonly start: number; readonly text: string };

/** The text from each `---` to the next; directives and comments stay with what follows them. */
function streamParts(text: string): readonly StreamPart[] {
  const parts: StreamPart[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/(?<=^|\n)---(?=[ \t\r\n]|$)/g)) {
    if (!hasContent(text.slice(start, index))) continue;
    parts.push({ start, text: text.slice(start, index) });
    start = index;
  }
  return [...parts, { start, text: text.slice(start) }];
}

/** False for blank lines, comments and directives alone. */
function hasContent(text: string): boolean {
  return /(?:^|\n)[ \t\r]*[^\s#%]/.test(text);
}
