/** The three years that accreditation looks at: TS-2, TS-1 and TS. */
import { addDays, makeDay, monthOf, yearOf, type Day } from '../../calendar/day.ts';

/** The years; `ts` is the calendar year in which the last of them begins. */
export type AccreditationYears = {
  readonly ts: number;
  /** The first day of TS-2. */
  readonly from: Day;
  /** The last day of TS, inclusive. */
  readonly until: Day;
};

/**
 * The three years up to TS. A year begins with the first day of a month, 1 for calendar years, 8 or 9 for academic
 * ones. Without `ts`, the last year that was over on the day. Undefined for a year that no calendar has.
 *
 * @example
 * accreditationYears('2026-01-26', { month: 1 }); // ts 2025: 2023-01-01 to 2025-12-31
 * accreditationYears('2026-01-26', { month: 8 }); // ts 2024: 2022-08-01 to 2025-07-31
 */
export function accreditationYears(
  asOf: Day,
  { ts, month }: { readonly ts?: number | undefined; readonly month: number },
): AccreditationYears | undefined {
  const running = monthOf(asOf) < month ? yearOf(asOf) - 1 : yearOf(asOf);
  const last = ts ?? running - 1;
  const [from, next] = [makeDay(last - 2, month, 1), makeDay(last + 1, month, 1)];
  return from === undefined || next === undefined ? undefined : { ts: last, from, until: addDays(next, -1) };
}
