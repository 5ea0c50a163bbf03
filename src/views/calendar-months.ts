/** What comes, month by month. */
import { addDays, dayParts, makeDay, type Day } from '../calendar/day.ts';
import { groupedBy } from '../records/grouped.ts';
import { ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { Terms } from '../terms/terms-of.ts';
import { comingDays, type ComingDay } from './coming-days.ts';

/** A month and what comes in it, in order; `month` counts from 1. */
export type CalendarMonth = {
  readonly year: number;
  readonly month: number;
  readonly first: Day;
  readonly last: Day;
  readonly days: readonly ComingDay[];
};

export type CalendarMonthsView = {
  readonly asOf: Day;
  readonly institution: string | null;
  /** From the month of the as-of day on, empty months among them. */
  readonly months: readonly CalendarMonth[];
  /** What comes after the last of these months. */
  readonly later: number;
};

/** The next months of a register, from the month of the day of its terms; `keeps` leaves out what is not wanted. */
export function calendarMonthsView(
  register: Register,
  terms: Terms,
  { months: count = 12, keeps = () => true }: { months?: number; keeps?: (day: ComingDay) => boolean } = {},
): CalendarMonthsView {
  const coming = comingDays(register, terms).filter(keeps);
  const byMonth = groupedBy(coming, ({ day }) => day.slice(0, 7));
  const months = monthsFrom(terms.asOf, count).map((month) => ({
    ...month,
    days: byMonth.get(month.first.slice(0, 7)) ?? [],
  }));
  const end = months.at(-1)?.last ?? terms.asOf;
  return {
    asOf: terms.asOf,
    institution: ourInstitution(register)?.name ?? null,
    months,
    later: coming.filter(({ day }) => day > end).length,
  };
}

/** Fewer at the very end of the calendar. */
function monthsFrom(asOf: Day, count: number): readonly Omit<CalendarMonth, 'days'>[] {
  const start = dayParts(asOf);
  return Array.from({ length: count }, (_, index) => start.month - 1 + index).flatMap((months) => {
    const [year, month] = [start.year + Math.floor(months / 12), (months % 12) + 1];
    const first = makeDay(year, month, 1);
    if (first === undefined) return [];
    const next = makeDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
    const last = next === undefined ? makeDay(year, 12, 31) : addDays(next, -1);
    return last === undefined ? [] : [{ year, month, first, last }];
  });
}
