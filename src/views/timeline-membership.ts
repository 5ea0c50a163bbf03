/** The row of a membership in the timeline: involved, then a member, then gone. */
import type { MembershipRecord } from '../records/record.ts';
import { institutionOf, ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { isKnownMembership, type MembershipTerm } from '../terms/membership-term.ts';
import type { Terms } from '../terms/terms-of.ts';
import { boundsOf, type TimelineBar, type TimelineRow } from './timeline-row.ts';

/** The row of a membership; undefined where it has days, but all come after the day on which we look. */
export function membershipTimelineRow(
  register: Register,
  terms: Terms,
  record: MembershipRecord,
): TimelineRow | undefined {
  const term = terms.membership(record.id);
  if (term === undefined || !isKnownMembership(record, term)) return undefined;
  const network = institutionOf(register, record.data.network).name ?? record.id;
  const member = otherMember(register, record);
  return {
    id: record.id,
    kind: 'membership',
    label: member === undefined ? network : `${network} – ${member}`,
    title: network,
    instrument: null,
    state: term.state,
    certainty: term.certainty,
    signed: true,
    bars: membershipBars(term),
    rests: [],
    ending: term.left === undefined ? 'open' : 'fixed',
    noticeDeadline: null,
    groups: [],
  };
}

/** Who is the member, where it is not our institution itself. */
function otherMember(register: Register, { data: { member } }: MembershipRecord): string | undefined {
  if (typeof member !== 'string') return member.name;
  return member === ourInstitution(register)?.id ? undefined : institutionOf(register, member).name;
}

/** Involvement lasts until it is certain that the membership has begun. */
function membershipBars({ involved, joined, left }: MembershipTerm): readonly TimelineBar[] {
  const from = { involved: boundsOf(involved), joined: boundsOf(joined) };
  const to = boundsOf(left);
  const isMember = from.joined !== null || (from.involved === null && to !== null);
  const turn = from.joined === null ? to : { earliest: from.joined.latest, latest: from.joined.latest };
  return [
    ...(from.involved === null ? [] : [{ kind: 'involved' as const, from: from.involved, to: turn }]),
    ...(isMember ? [{ kind: 'member' as const, from: from.joined, to }] : []),
  ];
}
