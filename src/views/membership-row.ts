/** A membership as a plain row: which network, who belongs to it, since when. */
import type { MembershipRecord } from '../records/record.ts';
import { institutionOf, isOurs } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { MembershipTerm } from '../terms/membership-term.ts';
import { rangeCell } from './range-cell.ts';
import {
  institutionCell,
  partnerCells,
  partyName,
  rowOf,
  uniqueTexts,
  type PartyCell,
  type RecordRow,
} from './record-row.ts';

/**
 * The row of a membership. `start` is the day on which it was joined, else the first day of involvement; `last_day`
 * the day on which it was left.
 */
export function membershipRow(register: Register, record: MembershipRecord, term: MembershipTerm): RecordRow {
  const { data } = record;
  const network = institutionOf(register, data.network);
  const member = memberCell(register, record);
  const parties = [institutionCell(isOurs(register, network), network), member];
  return rowOf(record, network.name ?? record.id, {
    state: term.state,
    certainty: term.certainty,
    possible_states: [term.state],
    start: rangeCell(term.joined ?? term.involved),
    last_day: rangeCell(term.left),
    parties,
    ...partnerCells(parties),
    units: uniqueTexts((data.representatives ?? []).map(({ unit }) => unit)),
    member: partyName(member),
    category: data.category ?? null,
    role: data.role ?? null,
  });
}

/** The institution, or a person; a person of ours is ours. */
function memberCell(register: Register, { data: { member } }: MembershipRecord): PartyCell {
  if (typeof member === 'string' || member.institution === undefined) {
    const institution = institutionOf(register, member);
    return institutionCell(isOurs(register, institution), institution);
  }
  const employer = institutionOf(register, member.institution);
  const cell = institutionCell(isOurs(register, employer), employer);
  return { ...cell, name: member.name };
}
