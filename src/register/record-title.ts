/** What a record that has days is called. */
import type { ActivityRecord, AgreementRecord, MembershipRecord } from '../records/record.ts';
import { institutionOf } from './parties.ts';
import type { Register } from './register.ts';

/** The title of a record; a membership has none and is called by its network. */
export function recordTitle(
  register: Pick<Register, 'institutions'>,
  record: AgreementRecord | ActivityRecord | MembershipRecord,
): string {
  if (record.kind !== 'membership') return record.data.title;
  return institutionOf(register, record.data.network).name ?? record.id;
}
