/** Periods of a term, one after the other: the first, and the renewals that are counted from one anchor. */
import { addDays, LAST_DAY, type Day } from '../calendar/day.ts';
import { addDurations, timesDuration, type Duration } from '../calendar/duration.ts';
import { lastDayOf, type LastDayConvention } from '../calendar/last-day.ts';

/** How the last day of a run's first period came about, or why it has none. */
export type FirstEndBy = 'lasts' | 'until' | 'amendment' | 'same-as' | 'open' | 'end-unknown' | 'unknown';

/**
 * A period and what comes after it. `firstEnd` is the last day of its first period, undefined where that has none;
 * `number` is that period's, counted from 1 over the whole agreement.
 */
export type Run = {
  readonly from: Day;
  readonly number: number;
  readonly firstEnd: Day | undefined;
  readonly endBy: FirstEndBy;
  readonly after: After;
};

/**
 * What comes after the first period without any further paper: nothing; renewals; a renewal whose length nobody
 * wrote down, up to a `limit`; or whatever becomes of another agreement, up to its `finalDay`.
 */
export type After =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'renewals'; readonly renewing: Renewing }
  | { readonly kind: 'unknown-renewal'; readonly limit: Day | undefined }
  | { readonly kind: 'as-the-other'; readonly goesOn: boolean; readonly finalDay: Day | undefined };

/**
 * How renewals are counted: end n is the anchor plus `base` plus n times `each`, all in one addition and never
 * chained. `most` is how many may follow, Infinity for any number; none goes beyond `limit`.
 */
export type Renewing = {
  readonly anchor: Day;
  readonly base: Duration;
  readonly each: Duration;
  readonly most: number;
  readonly limit: Day | undefined;
  readonly convention: LastDayConvention;
};

/** No term has more periods than the calendar has days. */
const MOST_PERIODS = 3_652_059;

/**
 * The last day of a run's first period (`index` 0) or of its n-th renewal; undefined where it has none.
 *
 * @example
 * // from 29 February 2024, a year at a time, by anniversary:
 * endOfPeriod(run, 0); // '2025-02-28'
 * endOfPeriod(run, 3); // '2028-02-29': counted from the anchor, it is the leap day again
 */
export function endOfPeriod({ firstEnd, after }: Run, index: number): Day | undefined {
  if (index === 0) return firstEnd;
  if (after.kind === 'unknown-renewal') return after.limit;
  return after.kind === 'renewals' ? renewalEnd(after.renewing, index) : firstEnd;
}

/** The first day of a run's first period (`index` 0) or of its n-th renewal: the day after the one before it. */
export function startOfPeriod(run: Run, index: number): Day {
  return index === 0 ? run.from : addDays(endOfPeriod(run, index - 1) ?? LAST_DAY, 1);
}

/** Whether a period's last day is that of the longest term allowed, not its own. */
export function isCutByMax(run: Run, index: number): boolean {
  if (index === 0 || run.after.kind !== 'renewals') return false;
  const { limit } = run.after.renewing;
  return limit !== undefined && renewalEnd({ ...run.after.renewing, limit: undefined }, index) > limit;
}

/** How many renewals a run can have, Infinity where they go on for ever; of unknown length, it has one. */
export function renewalsPossible(run: Run): number {
  if (run.after.kind === 'unknown-renewal') return 1;
  if (run.after.kind !== 'renewals') return 0;
  const { most, limit } = run.after.renewing;
  return limit === undefined ? most : firstReaching(run, limit, most);
}

/** The last day that a run can reach without further papers; undefined where it can go on for ever. */
export function finalDayOf(run: Run): Day | undefined {
  const { after, firstEnd } = run;
  if (firstEnd === undefined) return undefined;
  switch (after.kind) {
    case 'nothing':
      return firstEnd;
    case 'renewals': {
      const most = renewalsPossible(run);
      return Number.isFinite(most) ? endOfPeriod(run, most) : undefined;
    }
    case 'unknown-renewal':
      return after.limit;
    case 'as-the-other':
      return after.finalDay;
  }
}

/** Whether a period goes on by itself when its last day has passed. */
export function goesOnAfter(run: Run, index: number): boolean {
  return run.after.kind === 'as-the-other' ? run.after.goesOn : index < renewalsPossible(run);
}

/** The index of the period that runs on a day: the first before the run starts, the last after it has ended. */
export function periodOn(run: Run, day: Day): number {
  return firstReaching(run, day, renewalsPossible(run));
}

function renewalEnd({ anchor, base, each, limit, convention }: Renewing, count: number): Day {
  const end = lastDayOf(anchor, addDurations(base, timesDuration(each, count)), convention);
  return limit !== undefined && limit < end ? limit : end;
}

/** The first index whose last day is on or after a day, `most` where none is: by doubling, then halving. */
function firstReaching(run: Run, day: Day, most: number): number {
  const reaches = (index: number): boolean => (endOfPeriod(run, index) ?? LAST_DAY) >= day;
  const limit = Math.min(most, MOST_PERIODS);
  let below = -1;
  let above = 0;
  while (above < limit && !reaches(above)) {
    below = above;
    above = Math.min(limit, above * 2 + 1);
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}
