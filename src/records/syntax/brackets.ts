/** Brackets and quotation marks without their partner. */
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { lineText, placeIn, placeOfValue, type SourceLines } from './source-lines.ts';

const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** How far back an opening bracket is looked for. */
const LINES_BACK = 200;

/** A `[` or `{` that is never closed, placed where it opens; `line` is where the parser gave up. */
export function unclosedBracket(source: SourceLines, line: number, bracket: string): PlacedFinding {
  const opening = openingBracket(source, line, bracket);
  const at = opening ?? placeOfValue(source, Math.max(1, line - 1));
  return fault('yaml-syntax', 'unclosedBracket', { bracket }, at);
}

function openingBracket(source: SourceLines, from: number, bracket: string): PlacedFinding['at'] | undefined {
  let closed = 0;
  for (let line = from; line >= Math.max(1, from - LINES_BACK); line -= 1) {
    const text = lineText(source, line).trimEnd();
    for (let index = text.length - 1; index >= 0; index -= 1) {
      if (text[index] === bracket) closed += 1;
      if (text[index] !== OPENING[bracket]) continue;
      if (closed === 0) return placeIn(source, line, index + 1, text.length - index);
      closed -= 1;
    }
  }
  return undefined;
}

/** A quotation mark that is never closed, placed at the first value from a line on that opens one without closing it. */
export function unclosedQuote(source: SourceLines, from: number, to: number, quote: string): PlacedFinding {
  const opens = new RegExp(`(?:^|[:\\-[,{]\\s*)${quote}[^${quote}]*$`);
  for (let line = from; line <= to; line += 1) {
    const match = opens.exec(lineText(source, line));
    if (match === null) continue;
    const column = match.index + match[0].indexOf(quote) + 1;
    const length = lineText(source, line).trimEnd().length - column + 1;
    return fault('yaml-syntax', 'unclosedQuote', { quote }, placeIn(source, line, column, length));
  }
  return fault('yaml-syntax', 'unclosedQuote', { quote }, placeOfValue(source, to));
}
