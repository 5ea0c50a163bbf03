/** A few lines of the user's own text with the part that is meant underlined. */
import { textColumns } from './text-columns.ts';
import type { Place } from '../findings/place.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

type Frame = {
  readonly place: Place;
  /** The file's lines. */
  readonly lines: readonly string[];
  /** The widest a line of the frame may be, in columns. */
  readonly columns: number;
  readonly paint: Paint;
  readonly colourOfMark: (text: string) => string;
};

const LINES_BEFORE = 2;

/** The line of a place under the lines before it, marked and underlined; blank lines around are left out. */
export function codeFrame(frame: Frame): string {
  const { place, lines } = frame;
  const first = Math.max(1, place.line - LINES_BEFORE);
  const numberWidth = String(place.line).length;
  const framed: string[] = [];
  for (let line = first; line <= place.line; line += 1) {
    const text = lines[line - 1] ?? '';
    if (line < place.line && (text.trim() === '' || /^(---|\.\.\.)/.test(text))) framed.length = 0;
    else framed.push(frameLine(frame, line, text, numberWidth));
  }
  return [...framed, underline(frame, numberWidth)].join('\n');
}

function frameLine(
  { place, columns, paint, colourOfMark }: Frame,
  line: number,
  text: string,
  width: number,
): string {
  const isMarked = line === place.line;
  const mark = isMarked ? colourOfMark('>') : ' ';
  const number = paint.faint(`${String(line).padStart(width)} |`);
  const shown = windowOf(text, isMarked ? place.column : 1, columns - width - GUTTER).text;
  return `  ${mark} ${number} ${shown}`.trimEnd();
}

/** Blanks, mark, bar: what stands left of the text besides the number. */
const GUTTER = 7;

function underline({ place, lines, columns, paint, colourOfMark }: Frame, width: number): string {
  const text = lines[place.line - 1] ?? '';
  const { text: shown, dropped } = windowOf(text, place.column, columns - width - GUTTER);
  const lead = dropped > 0 ? textColumns(ELLIPSIS) : 0;
  const before = textColumns(visible(text.slice(dropped, place.column - 1))) + lead;
  const end = place.endLine > place.line ? text.trimEnd().length + 1 : place.endColumn;
  const marked = textColumns(visible(text.slice(place.column - 1, end - 1)));
  const room = Math.max(1, textColumns(shown) - before);
  const marks = '~'.repeat(Math.max(1, Math.min(marked, room)));
  return `    ${' '.repeat(width)} ${paint.faint('|')} ${' '.repeat(before)}${colourOfMark(marks)}`;
}

const ELLIPSIS = '… ';

/** The part of a long line that shows a column, with what had to be left out at both ends marked. */
function windowOf(text: string, column: number, room: number): { text: string; dropped: number } {
  const limit = Math.max(20, room);
  const shown = visible(text);
  if (textColumns(shown) <= limit) return { text: shown, dropped: 0 };
  const dropped = column > limit * 0.6 ? Math.max(0, column - 1 - Math.floor(limit / 3)) : 0;
  const rest = (dropped > 0 ? ELLIPSIS : '') + visible(text.slice(dropped));
  return { text: clip(rest, limit), dropped };
}

/** The beginning of a text that fits into a number of columns, with `…` where it was cut. */
export function clip(text: string, columns: number): string {
  if (textColumns(text) <= columns) return text;
  let clipped = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += textColumns(segment);
    if (width > columns - 1) break;
    clipped += segment;
  }
  return `${clipped}…`;
}
