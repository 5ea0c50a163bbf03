/** The ministry's four words for where a cooperation stands, from the state of its agreement. */
import type { AgreementRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { Terms } from '../../terms/terms-of.ts';

/**
 * `active`: being carried out. `expired` (Kadaluarsa): ended, and nothing is done to renew it. `renewing` (Dalam
 * Perpanjangan): ended, and its renewal is under way. `inactive` (Tidak Aktif): terminated, lapsed, superseded,
 * suspended or abandoned.
 */
export type KermaStatus = 'active' | 'expired' | 'renewing' | 'inactive';

/**
 * The status of an agreement as of a day; null where its state is unknown; undefined for a process that has led to no
 * paper yet, which the ministry is not told of.
 */
export function kermaStatus(
  register: Pick<Register, 'successorsOf'>,
  terms: Terms,
  record: AgreementRecord,
): KermaStatus | null | undefined {
  const term = terms.agreement(record.id);
  if (term === undefined) return undefined;
  switch (term.state) {
    case 'unrecorded':
    case 'exploring':
    case 'proposed':
    case 'drafting':
    case 'review':
    case 'agreed':
    case 'signing':
      return undefined;
    case 'in-force':
    case 'ending-soon':
    case 'not-yet-in-force':
      return 'active';
    case 'expired':
      return isBeingRenewed(register, terms, term) ? 'renewing' : 'expired';
    case 'abandoned':
    case 'suspended':
    case 'terminated':
    case 'superseded':
    case 'lapsed':
      return 'inactive';
    case 'unknown':
      return null;
    default:
      return term.state satisfies never;
  }
}

/** The office has decided to renew it, or a successor is on its way to signature. */
function isBeingRenewed(
  { successorsOf }: Pick<Register, 'successorsOf'>,
  terms: Terms,
  { id, marks }: AgreementTerm,
): boolean {
  return (
    marks.includes('renewal-under-way') ||
    successorsOf(id).some((successor) => {
      const term = terms.agreement(successor.id);
      return term !== undefined && !term.signed && !['abandoned', 'unrecorded'].includes(term.state);
    })
  );
}
