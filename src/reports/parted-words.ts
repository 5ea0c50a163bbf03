/** Words that are wider than the column they stand in, with places where they may be parted. */
import {
  columnsOf,
  PAPER_SIZES,
  type Block,
  type Box,
  type Cell,
  type Inline,
  type PaperDocument,
  type Table,
} from './document.ts';
import { withSoftHyphens } from './hyphenate.ts';
import { widthOf } from './letter-width.ts';

/** Between two letters where a line may end without a hyphen. Writers do not let it into their files: numbers are copied. */
export const BREAK = '\u200B';

/** The margins at the left and at the right of a page, in millimetres. */
const MARGINS = 45;
/** The size of the letters in a table as a share of the others, and the room between two columns in that size. */
const [TABLE_SIZE, GUTTER] = [0.92, 1];

/** The blocks of a document. A word that fits its column is never parted; lines outside tables are wide enough. */
export function withPartedWords(
  document: Pick<PaperDocument, 'paper' | 'orientation' | 'size' | 'blocks'>,
): readonly Block[] {
  const [width, height] = PAPER_SIZES[document.paper];
  const page = document.orientation === 'portrait' ? width : height;
  const line = ((page - MARGINS) / 25.4) * 72; // in points
  return document.blocks.map((block) => parted(block, line / (document.size * TABLE_SIZE)));
}

/** `room` is the width of a line, in the size of the letters. */
function parted(block: Block, room: number): Block {
  if (block.kind === 'box') return { ...block, blocks: partedIn(block, room) };
  return block.kind === 'table' ? partedTable(block, room) : block;
}

function partedIn(box: Box, room: number): readonly Block[] {
  const share = box.name === 'columns' ? 1 / columnsOf(box).length : 1;
  return box.blocks.map((block) => parted(block, room * share));
}

function partedTable(table: Table, room: number): Table {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const rooms = table.widths.map((width) => (room * width) / whole - GUTTER);
  const cells = (row: readonly Cell[]): readonly Cell[] =>
    row.map((cell, column) => cell.map((inline) => partedInline(inline, rooms[column] ?? room)));
  return { ...table, head: table.head && cells(table.head), rows: table.rows.map(cells) };
}

function partedInline(inline: Inline, room: number): Inline {
  if (inline.kind === 'text') return { kind: 'text', text: fitted(inline.text, room) };
  return 'inlines' in inline
    ? { ...inline, inlines: inline.inlines.map((one) => partedInline(one, room)) }
    : inline;
}

/**
 * A text in which what is wider than `room` can be parted: a number, a path and an address behind their signs, a word
 * between syllables.
 *
 * @example
 * fitted('012/KET/IV.4.AU/F/2026', 8); // '012/\u200BKET/\u200BIV.\u200B4.\u200BAU/\u200BF/\u200B2026'
 */
export function fitted(text: string, room: number): string {
  return text.replaceAll(/\S+/gu, (word) => (widthOf(word) > room ? partedWord(word, room) : word));
}

const SOFT_HYPHEN = '\u00AD';

function partedWord(word: string, room: number): string {
  return word
    .split(/(?<=[/._@:;,-])(?=[^/._@:;,-])/u)
    .map((piece) => (widthOf(piece) > room ? partedPiece(piece, room) : piece))
    .join(BREAK);
}

function partedPiece(piece: string, room: number): string {
  const syllables = withSoftHyphens(piece);
  const fits = syllables.split(SOFT_HYPHEN).every((part) => widthOf(part) <= room);
  return fits || !PARTED_ANYWHERE.test(piece) ? syllables : piece.replaceAll(WITHIN, SOFT_HYPHEN);
}

/** Letters that do not join, and numbers; the others are parted by the setter, or not at all. */
const PARTED_ANYWHERE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+/u;
const WITHIN = /(?<=[\p{L}\p{N}]{3})(?=[\p{L}\p{N}]{3})/gu;
