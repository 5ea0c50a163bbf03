/** Institutions that a record describes in place, without a record of their own. */
import type { FieldPath } from '../findings/place.ts';
import type { Country } from '../generated/types.ts';
import type { ActivityRecord, AgreementRecord, MembershipRecord, RegisterRecord } from '../records/record.ts';

/** An institution by its name alone; `path` leads to the name. */
export type InstitutionInPlace = {
  readonly name: string;
  readonly country: Country | undefined;
  readonly city: string | undefined;
  readonly path: FieldPath;
};

type Described = { readonly name?: string; readonly country?: Country; readonly city?: string };

/** Every institution that is described in place in a record; people and groups are none. */
export function institutionsInPlace(record: RegisterRecord): readonly InstitutionInPlace[] {
  switch (record.kind) {
    case 'agreement':
      return inAgreement(record);
    case 'activity':
      return inActivity(record);
    case 'membership':
      return inMembership(record);
    case 'institution':
      return [];
    default:
      return record satisfies never;
  }
}

function inAgreement({ data }: AgreementRecord): readonly InstitutionInPlace[] {
  const { parties, signing, termination } = data;
  return [
    ...parties.flatMap((party, index) => either(party.institution, party, ['parties', index])),
    ...(signing?.facilitators ?? []).flatMap((one, index) =>
      described(one, ['signing', 'facilitators', index]),
    ),
    ...described(termination?.by, ['termination', 'by']),
  ];
}

function inActivity({ data }: ActivityRecord): readonly InstitutionInPlace[] {
  return [
    ...described(data.host, ['host']),
    ...(data.participants ?? []).flatMap((participant, index) =>
      typeof participant === 'string'
        ? []
        : either(participant.institution, participant, ['participants', index]),
    ),
  ];
}

/** A member with an institution is a person of it; so is an individual member. */
function inMembership({
  data: { network, member, category },
}: MembershipRecord): readonly InstitutionInPlace[] {
  const joined =
    typeof member !== 'string' && member.institution === undefined && category !== 'individual'
      ? described(member, ['member'])
      : [];
  const employer = typeof member === 'string' ? undefined : member.institution;
  return [...described(network, ['network']), ...joined, ...described(employer, ['member', 'institution'])];
}

/** Parties and participants say `institution`, or the name right there. */
function either(
  institution: string | Described | undefined,
  place: Described,
  path: FieldPath,
): readonly InstitutionInPlace[] {
  return institution === undefined
    ? described(place, path)
    : described(institution, [...path, 'institution']);
}

function described(value: string | Described | undefined, path: FieldPath): readonly InstitutionInPlace[] {
  if (typeof value !== 'object' || value.name === undefined) return [];
  return [{ name: value.name, country: value.country, city: value.city, path: [...path, 'name'] }];
}
