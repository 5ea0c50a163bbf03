/** What is worked out of an agreement as of a day: its window, its periods, its state and the marks beside it. */
import type { Day } from '../calendar/day.ts';
import type { Stage } from '../generated/types.ts';
import type { DayRange } from './day-range.ts';
import type { EndCause } from './early-end.ts';
import type { FirstEndBy } from './periods.ts';

/** Where an agreement stands that not all have signed; `unrecorded` before anything is known of it. */
export type UnsignedState = 'unrecorded' | Stage | 'abandoned';

/** Where a signed agreement stands. `unknown` where its end hangs on another's that cannot be worked out. */
export type SignedState =
  | 'terminated'
  | 'superseded'
  | 'lapsed'
  | 'expired'
  | 'not-yet-in-force'
  | 'suspended'
  | 'ending-soon'
  | 'in-force'
  | 'unknown';

/** The state of an agreement as of a day. */
export type AgreementState = UnsignedState | SignedState;

/** How sure an answer is: `possible` where uncertain dates allow another, `unknown` where nothing can be said. */
export type Certainty = 'certain' | 'possible' | 'unknown';

/** What is worth saying beside a state. */
export type Mark =
  | 'end-unknown'
  | 'signing-not-recorded'
  | 'renewed'
  | 'notice-given'
  | 'notice-window'
  | 'notice-passed'
  | 'dormant'
  | 'stalled'
  | 'follow-up-overdue'
  | 'renewal-under-way';

/** How a period's last day came about; `renewal` by counting on from the anchor, `max` by the longest term allowed. */
export type PeriodEnd = FirstEndBy | 'renewal' | 'max' | EndCause;

/** One period, both days inclusive; `lastDay` is undefined where it has no end, or none that is known. */
export type Period<D = DayRange> = {
  readonly kind: 'initial' | 'renewal';
  /** Counted from 1 over the whole agreement. */
  readonly number: number;
  readonly start: D;
  readonly lastDay: D | undefined;
  readonly endBy: PeriodEnd;
};

/** A time in which an agreement rests, both days inclusive; without `until`, to its end. `position` counts from 1. */
export type SuspensionTime<D = DayRange> = {
  readonly position: number;
  readonly from: D;
  readonly until: D | undefined;
};

/** Days from the as-of day to a last day: 0 on it, negative after; two where the last day is uncertain. */
export type DaysLeft = { readonly earliest: number; readonly latest: number };

/** An agreement as of a day. Days are inclusive; whatever is undefined does not exist or is not known. */
export type AgreementTerm = {
  readonly id: string;
  readonly asOf: Day;
  readonly state: AgreementState;
  readonly certainty: Certainty;
  /** Every state that the uncertain dates allow, the one that is shown first. */
  readonly possibleStates: readonly AgreementState[];
  readonly marks: readonly Mark[];
  /** Whether all have signed, or nobody's signing is recorded and a start is stated. */
  readonly signed: boolean;
  readonly start: DayRange | undefined;
  /** Of the period now running; of the first before the start, of the last that ran after the end. */
  readonly lastDay: DayRange | undefined;
  readonly daysLeft: DaysLeft | undefined;
  /** True where the agreement says that it has no end. */
  readonly open: boolean;
  /** Whether another period follows without anybody doing anything. */
  readonly goesOnByItself: boolean;
  /** The last day that it can reach without further papers; undefined where it can go on for ever. */
  readonly finalDay: DayRange | undefined;
  /** What brings the final day. */
  readonly endsBy: EndCause | undefined;
  readonly supersededBy: string | undefined;
  /** The last day on which notice counts for the period now running. */
  readonly noticeDeadline: DayRange | undefined;
  /** The periods up to the one now running, or that ran. Of very many only the first and the last are listed. */
  readonly periods: readonly Period[];
  /** How many renewals have begun. */
  readonly timesRenewed: number;
  readonly suspensions: readonly SuspensionTime[];
  /** The last day in force if nothing (more) is done under it; undefined where it cannot lapse. */
  readonly lapsesAfter: DayRange | undefined;
  /** The last activity held under it or its descendants by the day. */
  readonly lastActivity: { readonly id: string; readonly day: Day } | undefined;
  /** Whether its end came before its start: it has no period then. */
  readonly neverInForce: boolean;
  /** Amendments, counted from 1, that were signed after the end. */
  readonly ignoredAmendments: readonly number[];
};
