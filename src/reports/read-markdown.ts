/** Markdown to blocks, by the tokens of markdown-it. */
import MarkdownIt, { type Token } from 'markdown-it';
import { boxes, boxNamed } from './boxes.ts';
import type { Block } from './document.ts';
import { figureIn, readInlines } from './read-inlines.ts';
import { readTable } from './read-table.ts';

/**
 * Reads Markdown. HTML in it is text, and links lead to the web or to an address for mail alone. The dashes under the
 * head of a table say how wide its columns are, in proportion. Throws TemplateMistake for a box that there is not,
 * and for a picture that is no figure of the report.
 */
export function readMarkdown(source: string): readonly Block[] {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(boxes);
  return blocksOf(markdown.parse(source, {}), source.split('\n'));
}

function blocksOf(tokens: readonly Token[], lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < tokens.length;) {
    const end = closingOf(tokens, index);
    const block = blockOf(tokens.slice(index, end + 1), lines);
    if (block !== undefined) blocks.push(block);
    index = end + 1;
  }
  return blocks;
}

/** Where what opens at an index is closed again; a token that stands alone closes itself. */
function closingOf(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function blockOf(tokens: readonly Token[], lines: readonly string[]): Block | undefined {
  const [open] = tokens;
  const inside = tokens.slice(1, -1);
  switch (open?.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(open.tag.slice(1)), inlines: readInlines(inside) };
    case 'paragraph_open':
      return paragraph(inside);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(open, inside, lines);
    case 'table_open':
      return readTable(inside, lines[(open.map?.[0] ?? 0) + 1] ?? '');
    case 'hr':
      return { kind: 'rule' };
    case 'blockquote_open':
      return { kind: 'quote', blocks: blocksOf(inside, lines) };
    case 'box_open':
      return { kind: 'box', ...boxNamed(open.info), blocks: blocksOf(inside, lines) };
    case 'fence':
    case 'code_block':
      return { kind: 'paragraph', inlines: [{ kind: 'code', text: open.content.trimEnd() }] };
    default:
      return undefined;
  }
}

function paragraph(inside: readonly Token[]): Block {
  const name = figureIn(inside);
  return name === undefined ? { kind: 'paragraph', inlines: readInlines(inside) } : { kind: 'figure', name };
}

function list(open: Token, inside: readonly Token[], lines: readonly string[]): Block {
  const items: (readonly Block[])[] = [];
  for (let index = 0; index < inside.length;) {
    const end = closingOf(inside, index);
    items.push(blocksOf(inside.slice(index + 1, end), lines));
    index = end + 1;
  }
  const start = Number(open.attrGet('start') ?? 1);
  return { kind: 'list', ordered: open.type === 'ordered_list_open', start, items };
}
