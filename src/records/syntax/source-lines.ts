/** A file line by line, for mistakes that left no structure to go by. */
import type { Place } from '../../findings/place.ts';
import type { SourceFile } from '../source-file.ts';

export type SourceLines = { readonly file: SourceFile; readonly lines: readonly string[] };

/** One line as a person sees it: what stands before the first colon, and what stands after. */
export type LineParts = {
  /** Blanks before the first character. */
  readonly indent: number;
  /** True for `- title: ...` and `- text`. */
  readonly isListEntry: boolean;
  readonly key: string | undefined;
  readonly value: string;
  /** The column of the value's first character, from 1. */
  readonly column: number;
};

const split = new WeakMap<SourceFile, SourceLines>();

/** A file's lines; line ends of every system count. Split once for each file, however much is wrong in it. */
export function sourceLines(file: SourceFile): SourceLines {
  const known = split.get(file);
  if (known !== undefined) return known;
  const source = { file, lines: file.text.split(/\r\n|\r|\n/) };
  split.set(file, source);
  return source;
}

/** The text of a line, counted from 1; empty where the file has no such line. */
export function lineText({ lines }: SourceLines, line: number): string {
  return lines[line - 1] ?? '';
}

/** The next line, after this one, that is neither blank nor a comment; the last line where there is none. */
export function nextLineOfContent(source: SourceLines, after: number): number {
  for (let line = after + 1; line <= source.lines.length; line += 1) {
    if (/^\s*[^\s#]/.test(lineText(source, line))) return line;
  }
  return after;
}

/** Field names stand near the beginning of a line; a hostile line is not searched to its end for one. */
const HEAD = 300;
const PARTS = /^(\s*(?:-\s+)*)(?:([^\s"'#:[{][^:]*?)\s*:(?=\s|$)\s*)?/;

/** Takes a line apart; a comment at its end belongs to nothing. */
export function partsOf(source: SourceLines, line: number): LineParts {
  const text = lineText(source, line);
  const match = PARTS.exec(text.slice(0, HEAD));
  const lead = match?.[1] ?? '';
  const start = match?.[0].length ?? 0;
  const value = text.slice(start);
  return {
    indent: lead.search(/\S|$/),
    isListEntry: lead.includes('-'),
    key: match?.[2],
    value: (/^["']/.test(value) ? value : value.replace(/(?:^|\s)#.*$/, '')).trimEnd(),
    column: start + 1,
  };
}

/** The place of a line from its first to its last character that is not blank. */
export function placeOfLine(source: SourceLines, line: number): Place {
  const text = lineText(source, line);
  const start = Math.max(0, text.search(/\S/));
  return placeIn(source, line, start + 1, text.trimEnd().length - start);
}

/** The place of the value on a line, or of the whole line where it has none. */
export function placeOfValue(source: SourceLines, line: number): Place {
  const { value, column } = partsOf(source, line);
  return value === '' ? placeOfLine(source, line) : placeIn(source, line, column, value.length);
}

/** A stretch of one line; at least one column wide. */
export function placeIn({ file }: SourceLines, line: number, column: number, length: number): Place {
  return { file: file.path, line, column, endLine: line, endColumn: column + Math.max(1, length) };
}
