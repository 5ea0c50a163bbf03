/** Texts of several lines after `|` or `>`, indented alike and without anything that needs counting. */
import { formsOf, type Shape } from '../shape.ts';
import { afterBlanks, endOfLine, toContent, type Cursor } from './cursor.ts';

const HEADER = /([|>])(-?) *(?:\n|$)/y;

/** The text that begins in the line after `|` or `>`; `indent` is that of the map or list that holds it. */
export function readBlockText(cursor: Cursor, at: number, indent: number, shape: Shape): string | undefined {
  HEADER.lastIndex = at;
  const [, style, strip] = HEADER.exec(cursor.text) ?? [];
  if (style === undefined || !isForText(shape)) return undefined;
  const lines = linesFrom(cursor, HEADER.lastIndex, indent);
  if (lines === undefined) return undefined;
  const body = style === '|' ? lines.join('\n') : folded(lines);
  return strip === '-' ? body : `${body}\n`;
}

function isForText(shape: Shape): boolean {
  const forms = formsOf(shape);
  return forms.includes('text') || forms.includes('any');
}

/** The lines of the text without their indentation; the cursor goes to what is said after them. */
function linesFrom(cursor: Cursor, start: number, indent: number): readonly string[] | undefined {
  const { text } = cursor;
  const lines: string[] = [];
  const width = afterBlanks(text, start) - start;
  let at = start;
  let blank = 0;
  if (width <= indent) return undefined;
  for (; at < text.length; at = endOfLine(text, at) + 1) {
    const from = afterBlanks(text, at);
    const end = endOfLine(text, at);
    // The full parser decides what a text means that its file ends in the midst of, or whose lines end in blanks.
    if (end === text.length) return undefined;
    if (from === at && at === end) {
      blank += 1;
      continue;
    }
    if (from - at < width) break;
    if (from - at > width || from === end || text.charCodeAt(end - 1) === 32) return undefined;
    for (; blank > 0; blank -= 1) lines.push('');
    lines.push(text.slice(from, end));
  }
  cursor.at = Math.min(at, text.length);
  toContent(cursor);
  return lines.length === 0 || lines[0] === '' ? undefined : lines;
}

/** A line break between two lines is a blank; of several, one less is left. */
function folded(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const line of lines) {
    if (line === '') breaks += 1;
    else {
      text += (text === '' ? '' : breaks === 0 ? ' ' : '\n'.repeat(breaks)) + line;
      breaks = 0;
    }
  }
  return text;
}
