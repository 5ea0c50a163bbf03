/** Where the short way of reading stands in a text: at the beginning of a line that says something. */

export type Cursor = {
  readonly text: string;
  /** How deep values may lie in each other. */
  readonly depth: number;
  /** The offset of what is read next; the first character of the line that is not a blank, between two values. */
  at: number;
  /** How many blanks stand before it; -1 at the end of a document. */
  indent: number;
};

const NEWLINE = 10;
const BLANK = 32;
const HASH = 35;
const HYPHEN = 45;

/** Lines end in one character; no line and no column changes. */
export function withUnixLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** A cursor at the beginning of a text. */
export function beginAt(text: string, depth: number): Cursor {
  return { text, depth, at: 0, indent: -1 };
}

/** Goes from the beginning of a line over blank lines and comments, to what is said next; over a `---` only once. */
export function toContent(cursor: Cursor): 'content' | 'marker' | 'end' {
  const { text } = cursor;
  let line = cursor.at;
  for (;;) {
    let at = line;
    while (text.charCodeAt(at) === BLANK) at += 1;
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== HASH) {
      if (at < text.length && !isMarkerAt(text, line)) return standAt(cursor, at, at - line, 'content');
      if (at >= text.length) return standAt(cursor, text.length, -1, 'end');
      return standAt(cursor, endOfLine(text, line) + 1, -1, 'marker');
    }
    line = endOfLine(text, at) + 1;
    if (line > text.length) return standAt(cursor, text.length, -1, 'end');
  }
}

function standAt<Word>(cursor: Cursor, at: number, indent: number, word: Word): Word {
  cursor.at = at;
  cursor.indent = indent;
  return word;
}

/** `---` alone on its line; with anything after it, the line is no marker here and will be declined. */
export function isMarkerAt(text: string, line: number): boolean {
  return text.startsWith('---\n', line);
}

/** The offset of the line's end; that of the text's in its last line. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The first offset from `at` that holds no blank. */
export function afterBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === BLANK) next += 1;
  return next;
}

/** True where nothing but blanks and a comment, which needs a blank before it, follows in the line. */
export function isLineOver(text: string, at: number): boolean {
  const next = afterBlanks(text, at);
  const code = text.charCodeAt(next);
  return next >= text.length || code === NEWLINE || (code === HASH && next > at);
}

/** Goes to what is said in the lines after this one. */
export function toNextLine(cursor: Cursor, at: number): void {
  cursor.at = Math.min(endOfLine(cursor.text, at) + 1, cursor.text.length);
  toContent(cursor);
}

/** True where an entry of a list begins. */
export function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === BLANK;
}
