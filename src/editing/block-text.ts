/** Texts of more than one line, or of one very long line, as blocks: `|` keeps its lines, `>` only wraps them. */
import { holdsInvisible } from './yaml-text.ts';

/** The head that stands after the key, and the lines below it, not yet moved in. */
export type TextBlock = { readonly head: string; readonly lines: readonly string[] };

/** How wide a line of a record is at most, where words can be broken. */
export const WIDEST = 110;

/**
 * A text as a block; undefined where it stands better on one line, or where only quotes keep it as it is (blanks at
 * the ends of lines, controls). `columns` is how far the value would be moved in.
 *
 * @example
 * blockText('Baris satu\nBaris dua', 2); // { head: '|-', lines: ['Baris satu', 'Baris dua'] }
 */
export function blockText(text: string, columns: number): TextBlock | undefined {
  if (text.includes('\n')) return literal(text);
  if (text.length + columns <= WIDEST || !isFoldable(text)) return undefined;
  return { head: '>-', lines: folded(text, WIDEST - columns) };
}

function literal(text: string): TextBlock | undefined {
  const lines = text.split('\n');
  const endsOpen = lines.at(-1) === '';
  const content = endsOpen ? lines.slice(0, -1) : lines;
  const isPlain = content.every((line) => line === '' || (line === line.trimEnd() && !holdsInvisible(line)));
  const [first = ''] = content;
  // A first line that is empty or moved in would be taken for the depth of the block, a last one for its end.
  if (!isPlain || first === '' || /^\s/.test(first) || content.at(-1) === '') return undefined;
  return { head: endsOpen ? '|' : '|-', lines: content };
}

/** Single blanks between words alone can become line ends without changing the text. */
function isFoldable(text: string): boolean {
  return /^\S+(?: \S+)+$/.test(text) && !holdsInvisible(text);
}

function folded(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
