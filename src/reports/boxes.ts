/** `::: name` ... `:::` in Markdown: blocks that are set apart on the page. */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { TemplateMistake } from '../templating/template-error.ts';
import { BOXES, type Box, type BoxName } from './document.ts';

const OPENING = /^(:{3,})\s*([a-z-]+|columns(?:\s+[1-9]\d?)+)\s*$/;
const CLOSING = /^(:{3,})\s*$/;

/** Teaches a Markdown parser to read boxes; its tokens are `box_open`, with what `boxNamed` reads in `info`, and `box_close`. */
export function boxes(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'box', readBox, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readBox(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, colons = '', named = ''] = OPENING.exec(lineOf(state, start)) ?? [];
  if (named === '') return false;
  if (silent) return true;
  boxNamed(named);
  const last = closingLine(state, start + 1, end, colons.length);
  const open = state.push('box_open', 'div', 1);
  open.info = named;
  open.map = [start, last];
  const [parent, max] = [state.parentType, state.lineMax];
  state.lineMax = last;
  state.md.block.tokenize(state, start + 1, last);
  state.parentType = parent;
  state.lineMax = max;
  state.push('box_close', 'div', -1);
  state.line = last + (last < end ? 1 : 0);
  return true;
}

/** What stands behind the colons: a name, and how wide its columns are. Throws TemplateMistake for a box that there is not. */
export function boxNamed(text: string): Pick<Box, 'name' | 'shares'> {
  const [name = '', ...shares] = text.split(/\s+/);
  if (!isBoxName(name)) throw unknownBox(name);
  return { name, shares: shares.map(Number) };
}

/** The line that closes a box that is open; the end where none does. A box within has more colons or its own end. */
function closingLine(state: StateBlock, from: number, end: number, colons: number): number {
  let depth = 0;
  for (let line = from; line < end; line += 1) {
    const text = lineOf(state, line);
    if (OPENING.test(text)) depth += 1;
    const closing = CLOSING.exec(text)?.[1];
    if (closing === undefined) continue;
    if (depth === 0 && closing.length >= colons) return line;
    depth = Math.max(0, depth - 1);
  }
  return end;
}

function lineOf(state: StateBlock, line: number): string {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(from, state.eMarks[line] ?? from);
}

function isBoxName(name: string): name is BoxName {
  return BOXES.some((one) => one === name);
}

function unknownBox(name: string): TemplateMistake {
  const all = BOXES.join(', ');
  return new TemplateMistake({
    en: `there is no box \`::: ${name}\`. There is: ${all}.`,
    id: `tidak ada kotak \`::: ${name}\`. Yang ada: ${all}.`,
  });
}
