/** A report between its Markdown and its pages: blocks of plain data that every writer walks. */
import type { Language } from '../locale/language.ts';

/** A stretch of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' };

export type Align = 'left' | 'center' | 'right';

export type Cell = readonly Inline[];

/** `widths` are shares of the width, one a column; `head` is null where no column has a name. */
export type Table = {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly aligns: readonly Align[];
  readonly head: readonly Cell[] | null;
  readonly rows: readonly (readonly Cell[])[];
};

/** What `::: name` may be, and what becomes of the blocks in it. */
export const BOXES = [
  'facts', // a table of names and values, without rules
  'right', // the right half of the page: the place and date of a letter, the one who signs
  'center', // in the middle of the line
  'keep', // on one page
  'small', // small print
  'columns', // side by side, apart at each `---`; `::: columns 3 2` says how wide
  'new-page', // what follows begins a page
] as const;

export type BoxName = (typeof BOXES)[number];

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | Table
  | { readonly kind: 'figure'; readonly name: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | Box;

export type Box = {
  readonly kind: 'box';
  readonly name: BoxName;
  /** How wide columns are, in proportion; none where all are alike. */
  readonly shares: readonly number[];
  readonly blocks: readonly Block[];
};

/** A picture as a report hands it over: SVG, and the same in words. */
export type Figure = { readonly svg: string; readonly alt: string };

/** What stands at the top of the first page (kop surat). */
export type PageHead = {
  /** The largest first. */
  readonly lines: readonly string[];
  /** Address, telephone, mail, website: one line each. */
  readonly small: readonly string[];
  readonly logo: Logo | null;
};

export type Logo = { readonly type: 'svg' | 'png' | 'jpg'; readonly bytes: Uint8Array };

export const PAPERS = ['A4', 'F4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Width and height in millimetres. F4 is what Indonesian offices call folio. */
export const PAPER_SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  Letter: [215.9, 279.4],
};

/** A report that is ready to be put on paper. */
export type PaperDocument = {
  readonly title: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly orientation: 'portrait' | 'landscape';
  /** Of the letters of the text, in points. */
  readonly size: number;
  readonly letterhead: PageHead | null;
  /** On every page; only where there are several; nowhere. */
  readonly pageNumbers: 'always' | 'several' | 'never';
  /** What stands at the foot, at the left. */
  readonly foot: string;
  /** Who made it, for the properties of the file. */
  readonly author: string | null;
  /** The day that the report tells of; the file's date too, so that the same report is the same file. */
  readonly asOf: string;
  readonly blocks: readonly Block[];
  /** By the names under which blocks show them. */
  readonly figures: Readonly<Record<string, Figure>>;
};

/** The text of inlines, without what stands out in it. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainText(inline.inlines);
    default:
      return inline satisfies never;
  }
}

/** A column of a box: its share of the width, 1 where nothing is said, and its blocks. */
export type BoxColumn = { readonly share: number; readonly blocks: readonly Block[] };

/** The columns of a box: what lies between its rules. */
export function columnsOf({ blocks, shares }: Pick<Box, 'blocks' | 'shares'>): readonly BoxColumn[] {
  const columns: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'rule') columns.push([]);
    else columns.at(-1)?.push(block);
  }
  return columns.map((column, index) => ({ share: shares[index] ?? 1, blocks: column }));
}

/** The title that the first heading gives, for a template that has none of its own. */
export function titleIn(blocks: readonly Block[]): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  return heading === undefined ? '' : plainText(heading.inlines).replaceAll(/\s+/g, ' ').trim();
}
