/** Which rows below a head are data, and which are totals, repeated heads, counted columns, notes or empty. */
import { headerKey } from './header-key.ts';
import type { FoundHeader } from './find-header.ts';
import { oneLine, type SheetCell, type SheetTable } from './sheet-table.ts';

/** Rows are numbers from 0. `empty`, `begun` and `others` hold no record and count for none. */
export type DataRows = {
  readonly data: readonly number[];
  readonly empty: number;
  /** Those of the empty ones in which a running number stands alone. */
  readonly begun: readonly number[];
  /** Totals, repeated heads and lines of column numbers, so that nobody looks for them. */
  readonly others: readonly {
    readonly row: number;
    readonly is: 'total' | 'head' | 'column-numbers' | 'heading';
  }[];
};

const TOTAL = /^(?:grand )?(?:total|jumlah|jml|sub ?total|rekap(?:itulasi)?)\b/i;

/** Sorts the rows below a head. */
export function dataRows({ rows }: SheetTable, header: FoundHeader): DataRows {
  const heads = new Set(header.titles.flatMap(({ whole, lower }) => [headerKey(whole), headerKey(lower)]));
  const data: number[] = [];
  const others: { row: number; is: DataRows['others'][number]['is'] }[] = [];
  let empty = 0;
  for (let row = header.last + 1; row < rows.length; row += 1) {
    const filled = filledCells(rows[row] ?? []);
    if (filled.length === 0) {
      empty += 1;
      continue;
    }
    const is = otherThanData(filled, heads);
    if (is === undefined) data.push(row);
    else others.push({ row, is });
  }
  // Empty rows after the last one that says something are no rows.
  const last = Math.max(data.at(-1) ?? 0, others.at(-1)?.row ?? 0, header.last);
  return { data, begun: [], others, empty: Math.max(0, empty - (rows.length - 1 - last)) };
}

function filledCells(row: readonly SheetCell[]): readonly string[] {
  return row.map(({ text }) => oneLine(text)).filter((text) => text !== '');
}

function otherThanData(
  filled: readonly string[],
  heads: ReadonlySet<string>,
): DataRows['others'][number]['is'] | undefined {
  const distinct = new Set(filled);
  if (filled.some((text) => TOTAL.test(text)) && distinct.size <= 4) return 'total';
  if (filled.length >= 3 && filled.every((text) => heads.has(headerKey(text)))) return 'head';
  if (
    filled.length >= 4 &&
    filled.every((text, at) => /^\(?\d{1,2}\)?$/.test(text) && Number(text.replace(/\D/g, '')) <= at + 2)
  ) {
    return 'column-numbers';
  }
  // One text alone, or one merged over the whole row: "A. DALAM NEGERI", "Tahun 2021".
  return distinct.size === 1 && isHeading(filled[0] ?? '') ? 'heading' : undefined;
}

/** A number alone is a row that was begun; words alone head the rows that follow. */
function isHeading(text: string): boolean {
  return /\p{L}/u.test(text);
}
