/** The rows below a head that hold no agreement, so that nobody wonders where they are. */
import type { DataRows } from './data-rows.ts';
import type { SheetReading } from './read-sheets.ts';
import { oneLine } from './sheet-table.ts';

/** What a row is instead of an agreement. */
export type PassedOverAs = DataRows['others'][number]['is'] | 'number-alone';

/** A row that was passed over; `row` counts from 1, and `text` is what its cells say. */
export type PassedOverRow = {
  readonly sheet: string;
  readonly row: number;
  readonly is: PassedOverAs;
  readonly text: string;
};

/** Every row that was passed over, in the order of the sheets; empty ones are not counted. */
export function passedOverRows(readings: readonly SheetReading[]): readonly PassedOverRow[] {
  return readings.flatMap(({ mapping: { table, rows } }) => {
    const begun = rows.begun.map((row) => ({ row, is: 'number-alone' as const }));
    return [...rows.others, ...begun]
      .sort((a, b) => a.row - b.row)
      .map(({ row, is }) => ({ sheet: table.name, row: row + 1, is, text: textOf(table.rows[row] ?? []) }));
  });
}

/** The filled cells; what a merged cell says over several is said once. */
function textOf(row: readonly { readonly text: string }[]): string {
  const texts = row.map(({ text }) => oneLine(text)).filter((text) => text !== '');
  return texts.filter((text, at) => text !== texts[at - 1]).join(' | ');
}
