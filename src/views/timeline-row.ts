/** A row of the timeline: one agreement or membership, and the stretches of days in which it is what it is. */
import type { Day } from '../calendar/day.ts';
import type { AgreementState, Certainty } from '../terms/agreement-term.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { MembershipState } from '../terms/membership-term.ts';
import type { TimelineGroup } from './timeline-groups.ts';

/** The days between which a day lies, both inclusive; the same day twice where it is known. */
export type DayBounds = { readonly earliest: Day; readonly latest: Day };

/** What a bar stands for: a period of an agreement, a stage of a membership, or the way to signing. */
export type BarKind = 'initial' | 'renewal' | 'involved' | 'member' | 'process';

/** A stretch of days, both ends inclusive. `from` is null where nobody knows the start, `to` where there is no end. */
export type TimelineBar = {
  readonly kind: BarKind;
  readonly from: DayBounds | null;
  readonly to: DayBounds | null;
};

/** A time in which an agreement rests, both days inclusive; `to` is null where it rests to its end. */
export type Rest = { readonly from: DayBounds; readonly to: DayBounds | null };

/** How the last bar ends: on its day; there, unless it renews itself; never; or nobody knows when. */
export type Ending = 'fixed' | 'renews' | 'open' | 'unknown';

export type TimelineRow = {
  readonly id: string;
  readonly kind: 'agreement' | 'membership';
  /** The partners of an agreement, its title where rows are grouped by partner; the network of a membership. */
  readonly label: string;
  readonly title: string;
  readonly instrument: string | null;
  readonly state: AgreementState | MembershipState;
  readonly certainty: Certainty;
  /** False while an agreement is on its way to signing. */
  readonly signed: boolean;
  /** In the order of their days; none where no day is known. */
  readonly bars: readonly TimelineBar[];
  readonly rests: readonly Rest[];
  readonly ending: Ending;
  /** The last day on which notice counts for the period now running. */
  readonly noticeDeadline: DayBounds | null;
  /** The groups it stands in; empty where rows are not grouped. */
  readonly groups: readonly TimelineGroup[];
};

/** The days between which a computed day lies; null where there is none. */
export function boundsOf(range: DayRange | undefined): DayBounds | null {
  return range === undefined ? null : { earliest: range.earliest, latest: range.latest };
}

/** One known day. */
export function exactly(day: Day): DayBounds {
  return { earliest: day, latest: day };
}
