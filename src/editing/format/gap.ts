/** What stands between fields: remarks on lines of their own, and lines that are left free. */

/** Remarks and free lines that belong to what comes before them, and to what comes after. */
export type Gap = { readonly tail: readonly string[]; readonly head: readonly string[] };

/**
 * Parts the lines between two fields or entries of one depth. Remarks that are moved in further than these belong to
 * the inside of the first, as `# contact:` below the last field of a party does.
 */
export function gapOf(lines: readonly string[], column: number): Gap {
  const outer = lines.findIndex((line) => isRemark(line) && columnOfLine(line) <= column);
  const inside = outer === -1 ? lines : lines.slice(0, outer);
  const lastInside = inside.findLastIndex(isRemark) + 1;
  return { tail: lines.slice(0, lastInside), head: lines.slice(lastInside) };
}

/** The lines of a gap at their new depth; one free line is left where there were several. */
export function tidied(lines: readonly string[], column: number): readonly string[] {
  const moved = lines.map((line) => (line.trim() === '' ? '' : ' '.repeat(column) + line.trim()));
  return moved.filter((line, index) => line !== '' || moved[index - 1] !== '');
}

/** Lines without the free ones at their beginning. */
export function withoutFreeStart(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first);
}

/** Lines without the free ones at their end. */
export function withoutFreeEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

/** True for a line with nothing but a remark. */
export function isRemark(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function columnOfLine(line: string): number {
  return line.length - line.trimStart().length;
}
