/** Stretches of a text that are replaced; everything between them stays as it is, byte for byte. */

/** Offsets into the text, the end exclusive; nothing between them means an insertion. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** The text with its stretches replaced. They may not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

/** The line end that a text uses: that of its first line, `\n` where there is none. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** The offset at which the line of a place begins. */
export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line after that of a place begins; the end of the text where there is none. */
export function startOfNextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Whole lines put in at the beginning of a line; at the end of a text that lacks its last line end, below it. */
export function linesAt(text: string, offset: number, lines: readonly string[]): Splice {
  const end = lineEndOf(text);
  const isOpen = offset > 0 && text[offset - 1] !== '\n';
  const joined = lines.join(end);
  return { start: offset, end: offset, text: isOpen ? end + joined : joined + end };
}
