/** The parties of an agreement as the ministry's form asks for them: penggiat kerja sama. */
import type { Contact, Party } from '../../generated/types.ts';
import type { AgreementRecord } from '../../records/record.ts';
import { isOurs, partyInstitution, partyLabel } from '../../register/parties.ts';
import type { Register } from '../../register/register.ts';
import { unitName } from '../../register/units.ts';

/** A party (penggiat); what nobody has recorded is null. */
export type KermaParty = {
  /** Counted from 1: PIHAK KESATU, PIHAK KEDUA. */
  readonly position: number;
  readonly ours: boolean;
  readonly name: string;
  readonly unit: string | null;
  readonly address: string | null;
  readonly country: string | null;
  readonly classification: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly signatory: string | null;
  readonly signatory_position: string | null;
  readonly responsible: string | null;
  readonly responsible_position: string | null;
  readonly responsible_email: string | null;
};

/** The parties in the order of the paper. Whoever is responsible is the party's contact, else its institution's first. */
export function kermaParties(register: Register, { data }: AgreementRecord): readonly KermaParty[] {
  return data.parties.map((party, index) => kermaParty(register, party, index + 1));
}

function kermaParty(register: Register, party: Party, position: number): KermaParty {
  const institution = partyInstitution(register, party);
  const inPlace = typeof party.institution === 'object' ? party.institution : undefined;
  const known = institution.record?.data;
  const first = (key: 'address' | 'classification' | 'website'): string | null =>
    party[key] ?? inPlace?.[key] ?? known?.[key] ?? null;
  return {
    position,
    ours: isOurs(register, institution),
    name: partyLabel(register, party),
    unit: party.unit === undefined ? null : unitName(register.institutions, party.unit),
    address: first('address'),
    country: institution.country ?? null,
    classification: first('classification'),
    website: first('website'),
    ...signatoryOf(party),
    ...responsibleOf(party.contact ?? known?.contacts?.[0]),
  };
}

function signatoryOf({ signatory }: Party): Pick<KermaParty, 'signatory' | 'signatory_position'> {
  return { signatory: signatory?.name ?? null, signatory_position: signatory?.position ?? null };
}

function responsibleOf(
  contact: Contact | undefined,
): Pick<KermaParty, 'phone' | 'responsible' | 'responsible_position' | 'responsible_email'> {
  return {
    phone: contact?.phone ?? null,
    responsible: contact?.name ?? null,
    responsible_position: contact?.position ?? null,
    responsible_email: contact?.email ?? null,
  };
}
