/** Tables for a terminal: columns that line up, and give way where it is narrow. */
import stringWidth from 'string-width';
import { clip } from './code-frame.ts';

export type TableColumn = {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The width under which the column never goes; columns without it never give way. */
  readonly least?: number;
};

const GAP = '  ';

/**
 * Lines of a table at most `width` columns wide: a head, then the rows. Where there is no room the widest column
 * that may give way is clipped first. Cells must be free of line breaks and control characters.
 */
export function textTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly head: string; readonly rows: readonly string[] } {
  const widths = fit(columns, naturalWidths(columns, rows), width);
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => place(cells[index] ?? '', widths[index] ?? 0, column.align))
      .join(GAP)
      .trimEnd();
  return { head: line(columns.map(({ title }) => title)), rows: rows.map(line) };
}

function naturalWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? '')), stringWidth(title)),
  );
}

function fit(columns: readonly TableColumn[], natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
  for (let excess = total() - width; excess > 0; excess = total() - width) {
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

function place(text: string, width: number, align: TableColumn['align']): string {
  const clipped = clip(text, width);
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(clipped)));
  return align === 'right' ? blanks + clipped : clipped + blanks;
}
