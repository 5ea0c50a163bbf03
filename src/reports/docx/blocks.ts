/** The blocks of a report as paragraphs, tables and pictures of Word. */
import { AlignmentType, BorderStyle, HeadingLevel, PageBreak, Paragraph } from 'docx';
import { columnsOf, type Block, type Box } from '../document.ts';
import { figureParagraph } from './figure.ts';
import { runs } from './runs.ts';
import { INK, QUIET, twips } from './styles.ts';
import { columnWidths, docxTable, sideBySide } from './table.ts';
import type { DocxScope, Part } from './part.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** The parts of a section, or of a cell. */
export function docxBlocks(blocks: readonly Block[], scope: DocxScope): Part[] {
  return blocks.flatMap((block, index) => docxBlock(block, scope, index));
}

function docxBlock(block: Block, scope: DocxScope, index: number): Part[] {
  const { look = {} } = scope;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4,
          children: runs(block.inlines),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...look, children: runs(block.inlines) })];
    case 'list':
      return list(block, scope, index);
    case 'table':
      return docxTable(block, scope);
    case 'figure':
      return figureParagraph(scope.figures[block.name], scope);
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: QUIET } } })];
    case 'quote':
      return docxBlocks(block.blocks, { ...scope, look: { ...look, indent: { left: twips(6) } } });
    case 'box':
      return box(block, scope);
    default:
      return block satisfies never;
  }
}

function list(block: Extract<Block, { kind: 'list' }>, scope: DocxScope, instance: number): Part[] {
  const { depth = 0 } = scope;
  const numbering = { reference: block.ordered ? 'numbers' : 'bullets', level: depth, instance };
  return block.items.flatMap((item) =>
    item.flatMap((part, at) =>
      docxBlock(
        part,
        {
          ...scope,
          depth: depth + 1,
          look: at === 0 ? { numbering } : { indent: { left: 360 * (depth + 1) } },
        },
        at,
      ),
    ),
  );
}

/** The right half of the page begins so far in. */
const RIGHT = 0.56;

function box(whole: Box, scope: DocxScope): Part[] {
  const { name, blocks } = whole;
  const { look = {}, width } = scope;
  switch (name) {
    case 'facts':
      return docxBlocks(blocks, { ...scope, plain: true });
    case 'right':
      return docxBlocks(blocks, {
        ...scope,
        look: { ...look, keepNext: true, indent: { left: twips(width * RIGHT) } },
      });
    case 'center':
      return docxBlocks(blocks, { ...scope, look: { ...look, alignment: AlignmentType.CENTER } });
    case 'keep':
      return docxBlocks(blocks, { ...scope, look: { ...look, keepNext: true, keepLines: true } });
    case 'small':
      return docxBlocks(blocks, { ...scope, look: { ...look, style: 'Small' } });
    case 'columns': {
      const columns = columnsOf(whole);
      const shares = columns.map(({ share }) => share);
      const sum = shares.reduce((all, share) => all + share, 0);
      return [
        sideBySide(
          columns.map((column) =>
            docxBlocks(column.blocks, { ...scope, label: INK, width: (width * column.share) / sum }),
          ),
          columnWidths(shares, width),
        ),
      ];
    }
    case 'new-page':
      return [new Paragraph({ children: [new PageBreak()] }), ...docxBlocks(blocks, scope)];
    default:
      return name satisfies never;
  }
}
