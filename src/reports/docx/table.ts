/** Tables in Word: a head on every page, and rows that are not torn. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Align, Cell, Table } from '../document.ts';
import type { DocxScope, Part } from './part.ts';
import { runs } from './runs.ts';
import { HAIR, INK, QUIET, twips } from './styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const ALIGNS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** The table, and a little room below it. */
export function docxTable(table: Table, { width, plain = false, label = QUIET }: DocxScope): Part[] {
  const widths = columnWidths(table.widths, width);
  const rows = table.rows.map((row) =>
    plain ? factRow(row, widths, label) : bodyRow(row, table.aligns, widths),
  );
  const head = table.head === null ? [] : [headRow(table.head, table.aligns, widths)];
  return [tableOf([...head, ...rows], widths), new Paragraph({ spacing: { after: 0, line: 160 } })];
}

/** Columns without rules, each with its own parts and its own width in twips. */
export function sideBySide(
  columns: readonly Part[][],
  widths: readonly number[],
  verticalAlign: NonNullable<ITableCellOptions['verticalAlign']> = VerticalAlign.TOP,
): WordTable {
  const cells = columns.map(
    (children, index) =>
      new TableCell({
        borders: NO_BORDERS,
        verticalAlign,
        margins: { left: 0, right: 60 },
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children,
      }),
  );
  return tableOf([new TableRow({ cantSplit: true, children: cells })], widths);
}

/** A width parted by shares, in twips. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => twips((share / whole) * width));
}

function tableOf(rows: TableRow[], widths: readonly number[]): WordTable {
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows,
  });
}

function headRow(cells: readonly Cell[], aligns: readonly Align[], widths: readonly number[]): TableRow {
  const borders = { ...NO_BORDERS, bottom: { style: BorderStyle.SINGLE, size: 8, color: INK } };
  const children = cells.map((cell, index) =>
    tableCell(
      cell,
      { align: aligns[index], width: widths[index], bold: true },
      { borders, verticalAlign: VerticalAlign.BOTTOM },
    ),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow(cells: readonly Cell[], aligns: readonly Align[], widths: readonly number[]): TableRow {
  const borders = { ...NO_BORDERS, bottom: { style: BorderStyle.SINGLE, size: 4, color: HAIR } };
  const children = cells.map((cell, index) =>
    tableCell(cell, { align: aligns[index], width: widths[index] }, { borders }),
  );
  return new TableRow({ cantSplit: true, children });
}

function factRow(cells: readonly Cell[], widths: readonly number[], label: string): TableRow {
  const children = cells.map((cell, index) =>
    tableCell(
      cell,
      { align: 'left', width: widths[index], style: 'Fact', ...(index === 0 && { color: label }) },
      { borders: NO_BORDERS, margins: { left: index === 0 ? 0 : 60, right: 60 } },
    ),
  );
  return new TableRow({ cantSplit: true, children });
}

type CellLook = {
  readonly align: Align | undefined;
  readonly width: number | undefined;
  readonly bold?: boolean;
  readonly color?: string;
  readonly style?: string;
};

function tableCell(
  cell: Cell,
  { align = 'left', width = 0, style = 'Cell', ...look }: CellLook,
  options: Omit<ITableCellOptions, 'children'>,
): TableCell {
  return new TableCell({
    margins: { left: 60, right: 60 },
    ...options,
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, alignment: ALIGNS[align], children: runs(cell, look) })],
  });
}
