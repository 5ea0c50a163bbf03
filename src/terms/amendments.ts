/** Amendments that move an end, as they are known on a day and in the order in which they were signed. */
import { compareDays, FIRST_DAY, type Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import type { Amendment } from '../generated/types.ts';
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import { readLength } from './first-end.ts';

/**
 * An amendment with a new last day. `position` counts from 1; `counted` is the day from which `lasts` was counted,
 * both undefined where the amendment states the day itself; `since` is the day from which it is known and counts.
 */
export type NewEnd = {
  readonly position: number;
  readonly signed: Day | undefined;
  readonly since: Day | undefined;
  readonly lastDay: Day;
  readonly counted: Day | undefined;
  readonly lasts: Duration | undefined;
};

/**
 * The amendments known on the day that give a new end, by the day from which they count, then as listed. Where
 * uncertain days leave open which of several came first, nothing that follows from them is certain.
 */
export function newEndsOf(matter: Case): readonly NewEnd[] {
  const { agreement, dates } = matter;
  const newEnds = (agreement.data.amendments ?? []).flatMap((amendment, index) => {
    const end = dates.isKnown(amendment.signed) ? newEndOf(matter, amendment, index + 1) : undefined;
    return end === undefined ? [] : [end];
  });
  if (newEnds.length > 1 && dates.doubt.inexact) dates.doubt.unordered = true;
  return newEnds.sort(
    (a, b) => compareDays(a.since ?? FIRST_DAY, b.since ?? FIRST_DAY) || a.position - b.position,
  );
}

/** One that only changes the scope, or whose length has no day to count from, gives no end. */
function newEndOf(matter: Case, amendment: Amendment, position: number): NewEnd | undefined {
  const { dates } = matter;
  const signed = dates.opens(amendment.signed);
  const effective = dates.opens(amendment.effective) ?? signed;
  const since = signed ?? effective;
  const until = dates.closes(amendment.until);
  if (until !== undefined) {
    return { position, signed, since, lastDay: until, counted: undefined, lasts: undefined };
  }
  const lasts = readLength(amendment.lasts);
  if (lasts === undefined || effective === undefined) return undefined;
  const lastDay = lastDayOf(effective, lasts, conventionOf(matter).convention);
  return { position, signed, since, lastDay, counted: effective, lasts };
}
