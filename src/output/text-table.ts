/** Tables for a terminal: columns that line up, and give way where it is narrow. */
import { textColumns } from './text-columns.ts';
import { clip } from './code-frame.ts';
import { wrap } from './wrap.ts';

export type TableColumn = {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The width under which the column never goes; columns without it never give way. */
  readonly least?: number;
  /** In how many lines a cell may go on where it finds no room; one where it is not said. */
  readonly lines?: number;
  /** The colours of a cell, by the number of its row from 0. */
  readonly paint?: (cell: string, row: number) => string;
};

const GAP = '  ';

/**
 * A table at most `width` columns wide: its head, and a text for each row, of more than one line where cells go on.
 * Where there is no room the widest column that may give way does so first. Cells must be free of line breaks and
 * control characters.
 */
export function textTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly head: string; readonly rows: readonly string[] } {
  const widths = fit(columns, naturalWidths(columns, rows), width);
  const text = (cells: readonly string[], row?: number): string => {
    const broken = columns.map((column, index) => linesOf(cells[index] ?? '', widths[index] ?? 0, column));
    const height = Math.max(1, ...broken.map(({ length }) => length));
    const line = (_: unknown, at: number): string =>
      columns
        .map((column, index) => place(broken[index]?.[at] ?? '', widths[index] ?? 0, column, row))
        .join(GAP)
        .trimEnd();
    return Array.from({ length: height }, line).join('\n');
  };
  return { head: text(columns.map(({ title }) => title)), rows: rows.map((cells, row) => text(cells, row)) };
}

/** How narrow each column can become: as wide as its widest cell, or less where it may give way. */
export function leastWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const natural = naturalWidths(columns, rows);
  return columns.map(({ least = Infinity }, index) => Math.min(natural[index] ?? 0, least));
}

/** How wide columns of these widths are together. */
export function tableWidth(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
}

function naturalWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, textColumns(row[index] ?? '')), textColumns(title)),
  );
}

function fit(columns: readonly TableColumn[], natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  for (let excess = tableWidth(widths) - width; excess > 0; excess -= 1) {
    const widest = widestToShrink(columns, widths);
    if (widest === undefined) return widths;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function widestToShrink(columns: readonly TableColumn[], widths: readonly number[]): number | undefined {
  let widest: number | undefined;
  for (const [index, { least }] of columns.entries()) {
    const width = widths[index] ?? 0;
    if (least === undefined || width <= least) continue;
    if (widest === undefined || width > (widths[widest] ?? 0)) widest = index;
  }
  return widest;
}

/** A cell in lines that fit, moved in after the first; what does not fit into the last of them is clipped. */
function linesOf(text: string, width: number, { lines: most = 1 }: TableColumn): readonly string[] {
  if (most === 1 || textColumns(text) <= width) return [clip(text, width)];
  const broken = wrap(text, width - HANG);
  const kept =
    broken.length <= most ? broken : [...broken.slice(0, most - 1), broken.slice(most - 1).join(' ')];
  return kept.map((line, at) => clip(at === 0 ? line : ' '.repeat(HANG) + line, width));
}

const HANG = 1;

function place(text: string, width: number, { align, paint }: TableColumn, row: number | undefined): string {
  const shown = paint === undefined || row === undefined ? text : paint(text, row);
  const blanks = ' '.repeat(Math.max(0, width - textColumns(text)));
  return align === 'right' ? blanks + shown : shown + blanks;
}
