/** Breaking sentences into lines for a terminal. */
import { textColumns } from './text-columns.ts';

/**
 * Lines of at most `columns` columns, broken at blanks; a word that is longer stands alone. A dot between parts ends
 * a line and never begins one.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!· )/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textColumns(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A text broken into lines and moved in by a number of blanks; `hang` more for every line after the first. */
export function indent(text: string, blanks: number, columns: number, hang = 0): string {
  return wrap(text, columns - blanks - hang)
    .map((line, index) => ' '.repeat(index === 0 ? blanks : blanks + hang) + line)
    .join('\n');
}
