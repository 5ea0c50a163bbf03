/** What terms need to know of a register: a narrow, read-only view that `Register` satisfies. */
import type { Duration } from '../calendar/duration.ts';
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { ActivityData, AgreementData, MembershipData } from '../generated/types.ts';

/** An agreement by its id, with what its record says. */
export type Agreement = { readonly id: string; readonly data: AgreementData };

/** An activity by its id, with what its record says. */
export type Activity = { readonly id: string; readonly data: ActivityData };

/** A membership by its id, with what its record says. */
export type Membership = { readonly id: string; readonly data: MembershipData };

/** The settings on which dates and states depend, every default filled in. */
export type TermsSettings = {
  readonly lastDay: LastDayConvention;
  /** How long before its last day an agreement is ending soon. */
  readonly horizon: Duration;
  /** How long nothing may happen in a process before it counts as stalled. */
  readonly stalledAfter: Duration;
  /** How long nothing may be done under an agreement before it counts as dormant. */
  readonly dormantAfter: Duration;
};

/** The records that bear on one another's terms, by id and by link. */
export type TermsRegister = {
  readonly settings: TermsSettings;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly memberships: ReadonlyMap<string, Membership>;
  /** Agreements directly under this one. */
  readonly childrenOf: (id: string) => readonly Agreement[];
  /** Agreements that say they supersede this one. */
  readonly successorsOf: (id: string) => readonly Agreement[];
  /** Activities that name this agreement in `under`. */
  readonly activitiesUnder: (id: string) => readonly Activity[];
};
