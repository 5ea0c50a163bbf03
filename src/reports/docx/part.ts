/** What stands in a section or a cell of a Word file, and what it knows of the page. */
import type { IParagraphOptions, Paragraph, Table } from 'docx';
import type { Figure } from '../document.ts';

export type Part = Paragraph | Table;

/** What blocks know of the page around them; `width` and `height` in millimetres. */
export type DocxScope = {
  readonly width: number;
  /** What a picture may take, so that a title stands above it on the same page. */
  readonly height: number;
  readonly figures: Readonly<Record<string, Figure>>;
  /** What paragraphs have in common. */
  readonly look?: IParagraphOptions;
  /** Whether tables are names and values, without rules. */
  readonly plain?: boolean;
  /** The colour of the names in such a table. */
  readonly label?: string;
  readonly depth?: number;
};
