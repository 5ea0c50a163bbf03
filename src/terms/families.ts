/** Agreements and the one that they implement: which days of a child lie outside its parent's window. */
import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import type { AgreementTerm } from './agreement-term.ts';

/** Days without cover, both inclusive; without `until` and `days` where they have no end. */
export type UncoveredDays = {
  readonly from: Day;
  readonly until: Day | undefined;
  readonly days: number | undefined;
};

/** The days of a child before its parent starts, and after it has ended. */
export type DaysOutside = {
  readonly before: UncoveredDays | undefined;
  readonly after: UncoveredDays | undefined;
};

/**
 * The days of a child's window that lie outside its parent's real window, as known on the as-of day of both;
 * undefined where there are none, or one of them has no window yet. Uncertain days get the benefit of the doubt;
 * a parent that goes on by itself, or whose end is not known, covers whatever comes after its start.
 *
 * @example
 * // parent 2026-01-26 to 2031-01-25, child 2030-03-01 to 2032-02-29
 * daysOutside(child, parent)?.after; // from 2031-01-26 until 2032-02-29, 400 days
 */
export function daysOutside(child: AgreementTerm, parent: AgreementTerm): DaysOutside | undefined {
  if (child.start === undefined || parent.start === undefined || child.neverInForce) return undefined;
  const firstDay = child.start.latest;
  const lastDay = child.finalDay?.earliest ?? (child.open ? undefined : child.lastDay?.earliest);
  const before = daysBefore(firstDay, lastDay, parent.start.earliest);
  const after = daysAfter(firstDay, lastDay, child.open, parent.finalDay?.latest);
  return before === undefined && after === undefined ? undefined : { before, after };
}

function daysBefore(firstDay: Day, lastDay: Day | undefined, parentStart: Day): UncoveredDays | undefined {
  if (firstDay >= parentStart) return undefined;
  const dayBefore = addDays(parentStart, -1);
  return uncovered(firstDay, lastDay !== undefined && lastDay < dayBefore ? lastDay : dayBefore);
}

function daysAfter(
  firstDay: Day,
  lastDay: Day | undefined,
  isOpen: boolean,
  parentEnd: Day | undefined,
): UncoveredDays | undefined {
  if (parentEnd === undefined) return undefined;
  const dayAfter = addDays(parentEnd, 1);
  const from = firstDay > dayAfter ? firstDay : dayAfter;
  if (lastDay === undefined) return isOpen ? { from, until: undefined, days: undefined } : undefined;
  return from > lastDay ? undefined : uncovered(from, lastDay);
}

function uncovered(from: Day, until: Day): UncoveredDays {
  return { from, until, days: daysBetween(from, until) + 1 };
}
