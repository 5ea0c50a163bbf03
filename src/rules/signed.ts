/** What counts as a signed agreement where no day matters. */
import type { AgreementData, Party } from '../generated/types.ts';
import { isSigningUnrecorded } from '../terms/signing.ts';

/**
 * True where every party has signed, on whatever day, and where a start is stated but no signing recorded, as in
 * imported registers.
 */
export function isSigned(agreement: AgreementData): boolean {
  return agreement.parties.every(hasSigned) || isSigningUnrecorded(agreement);
}

/** True where the record says when the party signed, however roughly. */
export function hasSigned(party: Party): boolean {
  return party.signed !== undefined;
}
