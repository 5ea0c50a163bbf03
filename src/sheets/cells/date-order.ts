/** Whether the figures of a column of days mean day/month/year or month/day/year: decided by what the column shows. */
import { makeDay } from '../../calendar/day.ts';
import { oneLine, type SheetCell } from '../sheet-table.ts';
import { withoutSlips } from './slips.ts';

/**
 * `told`: the mapping says so. `evidence`: some cells can be read in one order only, none in the other alone.
 * `mixed`: cells speak for both. `custom`: no cell says anything, so it is the order that Indonesia writes.
 * `swaps`: the spreadsheet has probably read days as months where it could, and left the others as text.
 */
export type DateOrder = { readonly swaps: boolean } & (
  { readonly by: 'told' | 'evidence'; readonly first: 'day' | 'month' } | { readonly by: 'mixed' | 'custom' }
);

/** What was counted in a column, so that the decision can be shown. */
export type OrderEvidence = { readonly day: number; readonly month: number; readonly either: number };

/** Counts what speaks for either order in some cells. */
export function countOrder(cells: readonly SheetCell[]): OrderEvidence {
  const counts = { day: 0, month: 0, either: 0 };
  for (const cell of cells) {
    if (cell.day !== undefined) continue;
    const evidence = orderEvidence(cell);
    if (evidence !== undefined) counts[evidence] += 1;
  }
  return counts;
}

/**
 * The order of a column. Where it shows nothing itself, the other columns of days of the sheet decide: one hand
 * has written them.
 */
export function orderOf(
  column: readonly SheetCell[],
  others: OrderEvidence,
  told: 'day' | 'month' | undefined,
): DateOrder {
  const own = countOrder(column);
  const swaps = looksSwapped(column, own);
  if (told !== undefined) return { by: 'told', first: told, swaps };
  const evidence = own.day + own.month > 0 ? own : others;
  if (evidence.day > 0 && evidence.month > 0) return { by: 'mixed', swaps };
  if (evidence.day > 0) return { by: 'evidence', first: 'day', swaps };
  if (evidence.month > 0) return { by: 'evidence', first: 'month', swaps };
  return { by: 'custom', swaps };
}

/** Fewer date cells than this show no pattern. */
const ENOUGH = 4;

/**
 * A spreadsheet set to month/day/year takes "03/04/2020" for 4 March and keeps "26/01/2020" as text. It shows:
 * no date cell has a day after the 12th, and every text in figures has one.
 */
function looksSwapped(column: readonly SheetCell[], { day, month, either }: OrderEvidence): boolean {
  const days = column.flatMap((cell) => (cell.day === undefined ? [] : [Number(cell.day.slice(8))]));
  const texts = column.filter((cell) => cell.day === undefined && /^\d{1,2}\//.test(oneLine(cell.text)));
  return (
    days.length >= ENOUGH &&
    texts.length >= ENOUGH &&
    day > 0 &&
    month === 0 &&
    either === 0 &&
    days.every((one) => one <= 12)
  );
}

/** What one cell in figures says of the order; undefined where it says nothing. */
function orderEvidence(cell: SheetCell): 'day' | 'month' | 'either' | undefined {
  const plain = withoutSlips(oneLine(cell.text)).replaceAll(/\s*([/.-])\s*/g, '$1');
  const [, first, , second, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plain) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const dayFirst = makeDay(2000, Number(second), Number(first)) !== undefined;
  const monthFirst = makeDay(2000, Number(first), Number(second)) !== undefined;
  if (dayFirst && monthFirst)
    return first.padStart(2, '0') === second.padStart(2, '0') ? undefined : 'either';
  if (!dayFirst && !monthFirst) return undefined;
  return dayFirst ? 'day' : 'month';
}
