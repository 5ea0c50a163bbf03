/** Which kind of record a state belongs to, and which states mean that a record holds on the day. */
import type { Kind } from '../records/record.ts';
import type { ActivityState } from '../terms/activity-term.ts';
import type { AgreementState } from '../terms/agreement-term.ts';
import type { MembershipState } from '../terms/membership-term.ts';

const OF_MEMBERSHIPS: ReadonlySet<string> = new Set<MembershipState>(['involved', 'member', 'left']);
const OF_ACTIVITIES: ReadonlySet<string> = new Set<ActivityState>([
  'planned',
  'under-way',
  'held',
  'cancelled',
]);
const HOLDING: ReadonlySet<string | null> = new Set<AgreementState | MembershipState | ActivityState>([
  'in-force',
  'ending-soon',
  'member',
  'under-way',
]);

/** The kind of record that a state is about; `unknown`, which a membership can be too, asks for agreements. */
export function kindWithState(state: string): Kind {
  if (OF_ACTIVITIES.has(state)) return 'activity';
  return OF_MEMBERSHIPS.has(state) ? 'membership' : 'agreement';
}

/** Whether a state means that an agreement is in force, a membership lasts or an activity is being held. */
export function isHolding(state: string | null): boolean {
  return HOLDING.has(state);
}
