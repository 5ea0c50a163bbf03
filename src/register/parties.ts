/** Who is meant where an institution or a party is named: by the id of a record, or described in place. */
import type { InstitutionReference, Level, Party } from '../generated/types.ts';
import type { AgreementRecord, InstitutionRecord } from '../records/record.ts';
import type { Register } from './register.ts';

/** An institution as far as it is known; `id` where it has a record or is named by one that is missing. */
export type KnownInstitution = {
  readonly id: string | undefined;
  /** Its name; its id where the record is missing; undefined where it is not named at all. */
  readonly name: string | undefined;
  readonly country: string | undefined;
  readonly record: InstitutionRecord | undefined;
};

type Institutions = Pick<Register, 'institutions'>;

/** The institution behind a reference. */
export function institutionOf(register: Institutions, reference: InstitutionReference): KnownInstitution {
  if (typeof reference !== 'string') {
    return { id: undefined, name: reference.name, country: reference.country, record: undefined };
  }
  const record = register.institutions.get(reference);
  const { name = reference, country } = record?.data ?? {};
  return { id: reference, name, country, record };
}

/** The institution behind a party; one that the source does not name has no name. */
export function partyInstitution(register: Institutions, party: Party): KnownInstitution {
  if (party.institution === undefined) {
    return { id: undefined, name: party.name, country: party.country, record: undefined };
  }
  const known = institutionOf(register, party.institution);
  return party.country === undefined ? known : { ...known, country: party.country };
}

/** What a party is called: its institution's name, or how the record describes a party without one. */
export function partyLabel(register: Institutions, party: Party): string {
  return partyInstitution(register, party).name ?? party.description ?? '?';
}

/** Whose register this is, where the settings say so. */
export function ourInstitution(
  register: Pick<Register, 'institutions' | 'settings'>,
): KnownInstitution | undefined {
  const { institution } = register.settings;
  return institution === undefined ? undefined : institutionOf(register, institution);
}

/** The parties of an agreement that are not ours; all of them where the settings do not say who we are. */
export function partnersOf(
  register: Pick<Register, 'institutions' | 'settings'>,
  agreement: AgreementRecord,
): readonly Party[] {
  return agreement.data.parties.filter((party) => !isOurs(register, partyInstitution(register, party)));
}

/** What the partners of an agreement are called, each once, in the order of its parties. */
export function partnerLabels(
  register: Pick<Register, 'institutions' | 'settings'>,
  agreement: AgreementRecord,
): readonly string[] {
  return [...new Set(partnersOf(register, agreement).map((party) => partyLabel(register, party)))];
}

/** What tells an agreement apart in a list: its partners; between units of ours, where there are none, its title. */
export function labelByPartners(
  register: Pick<Register, 'institutions' | 'settings'>,
  agreement: AgreementRecord,
): string {
  return partnerLabels(register, agreement).join(', ') || agreement.data.title;
}

/** Whether an institution is the one whose register it is; none is, where the settings do not say who we are. */
export function isOurs(
  register: Pick<Register, 'institutions' | 'settings'>,
  { id, name }: KnownInstitution,
): boolean {
  const ours = ourInstitution(register);
  if (ours === undefined) return false;
  return ours.id === undefined ? name === ours.name : id === ours.id;
}

/** What the record says; else international where a party is abroad, national otherwise. */
export function levelOf(
  register: Pick<Register, 'institutions' | 'settings'>,
  agreement: AgreementRecord,
): Level {
  if (agreement.data.level !== undefined) return agreement.data.level;
  const parties = agreement.data.parties.map((party) => partyInstitution(register, party).country);
  const countries = [ourInstitution(register)?.country, ...parties].filter(
    (country) => country !== undefined,
  );
  return new Set(countries).size > 1 ? 'international' : 'national';
}
