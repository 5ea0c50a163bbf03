/** Days in rows: one day as a text, an uncertain one as the days between which it lies. */
import type { Day } from '../calendar/day.ts';
import type { DayRange } from '../terms/day-range.ts';

/** A day `YYYY-MM-DD`, both ends (inclusive) where it is uncertain, or null where there is none. */
export type DayCell = Day | { readonly earliest: Day; readonly latest: Day } | null;

/** A day of a term as a cell. */
export function rangeCell(range: DayRange | undefined): DayCell {
  if (range === undefined) return null;
  const { earliest, latest } = range;
  return earliest === latest ? earliest : { earliest, latest };
}

/** The first day that a cell can mean, for sorting and comparing. */
export function earliestOf(cell: DayCell): Day | undefined {
  if (cell === null) return undefined;
  return typeof cell === 'string' ? cell : cell.earliest;
}

/** The last day that a cell can mean. */
export function latestOf(cell: DayCell): Day | undefined {
  if (cell === null) return undefined;
  return typeof cell === 'string' ? cell : cell.latest;
}
