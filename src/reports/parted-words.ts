/** Long words made to fit the cells of tables; elsewhere lines are wide enough. */
import type { Block, Cell, Inline, PaperDocument } from './document.ts';
import { withSoftHyphens } from './hyphenate.ts';

/** The blocks of a document, of an Indonesian one with soft hyphens in the long words of its tables. */
export function withPartedWords({
  language,
  blocks,
}: Pick<PaperDocument, 'language' | 'blocks'>): readonly Block[] {
  return language === 'id' ? blocks.map(parted) : blocks;
}

function parted(block: Block): Block {
  if (block.kind === 'box') return { ...block, blocks: block.blocks.map(parted) };
  if (block.kind !== 'table') return block;
  const cells = (row: readonly Cell[]): readonly Cell[] => row.map((cell) => cell.map(partedInline));
  return { ...block, head: block.head && cells(block.head), rows: block.rows.map(cells) };
}

function partedInline(inline: Inline): Inline {
  if (inline.kind === 'text') return { kind: 'text', text: withSoftHyphens(inline.text) };
  return 'inlines' in inline ? { ...inline, inlines: inline.inlines.map(partedInline) } : inline;
}
