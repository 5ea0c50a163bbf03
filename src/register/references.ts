/** Where records name other records: every field that may hold an id, with the kinds it may name. */
import { compareText } from '../findings/finding.ts';
import type { FieldPath } from '../findings/place.ts';
import type { Participant } from '../generated/types.ts';
import type {
  ActivityRecord,
  AgreementRecord,
  InstitutionRecord,
  Kind,
  MembershipRecord,
  RegisterRecord,
} from '../records/record.ts';
import { remembered } from '../records/remembered.ts';

/** What the named record is to the one that names it. */
export type ReferenceRole =
  | 'party'
  | 'facilitator'
  | 'signing-event'
  | 'under'
  | 'supersedes'
  | 'same-as'
  | 'terminated-by'
  | 'host'
  | 'participant'
  | 'unit-of'
  | 'network'
  | 'member'
  | 'succeeded-by';

export type Reference = {
  readonly from: RegisterRecord;
  readonly path: FieldPath;
  readonly role: ReferenceRole;
  /** The id that is named. */
  readonly to: string;
  readonly expects: readonly Kind[];
  /** The id of the unit that is named with its institution, for `unit-of`. */
  readonly unit?: string;
};

type Named = Omit<Reference, 'from'>;

const INSTITUTION: readonly Kind[] = ['institution'];
const AGREEMENT: readonly Kind[] = ['agreement'];
const UMBRELLA: readonly Kind[] = ['agreement', 'membership'];

/** Every reference in a record, in the order of its fields; institutions described in place name nobody. */
export const referencesOf = remembered((record: RegisterRecord): readonly Reference[] => {
  const named = namedIn(record).filter(({ to }) => to !== '');
  return named.map((reference) => ({ from: record, ...reference }));
});

function namedIn(record: RegisterRecord): readonly Named[] {
  switch (record.kind) {
    case 'agreement':
      return inAgreement(record);
    case 'activity':
      return inActivity(record);
    case 'membership':
      return inMembership(record);
    case 'institution':
      return inInstitution(record);
    default:
      return record satisfies never;
  }
}

function inAgreement({ data }: AgreementRecord): readonly Named[] {
  const { parties, signing, under, supersedes, term, termination } = data;
  return [
    ...parties.flatMap((party, index) => [
      ...institution(party.institution, 'party', ['parties', index, 'institution']),
      ...unitReference(party.unit, ['parties', index, 'unit']),
    ]),
    ...one(signing?.event, 'signing-event', ['signing', 'event'], ['activity']),
    ...(signing?.facilitators ?? []).flatMap((facilitator, index) =>
      institution(facilitator, 'facilitator', ['signing', 'facilitators', index]),
    ),
    ...one(under, 'under', ['under'], AGREEMENT),
    ...(supersedes ?? []).flatMap((id, index) => one(id, 'supersedes', ['supersedes', index], AGREEMENT)),
    ...one(term?.same_as, 'same-as', ['term', 'same_as'], AGREEMENT),
    ...institution(termination?.by, 'terminated-by', ['termination', 'by']),
  ];
}

function inActivity({ data }: ActivityRecord): readonly Named[] {
  return [
    ...institution(data.host, 'host', ['host']),
    ...unitReference(data.host_unit, ['host_unit']),
    ...(data.under ?? []).flatMap((id, index) => one(id, 'under', ['under', index], UMBRELLA)),
    ...(data.participants ?? []).flatMap((participant, index) =>
      inParticipant(participant, ['participants', index]),
    ),
    ...(data.units ?? []).flatMap((text, index) => unitReference(text, ['units', index])),
  ];
}

function inParticipant(participant: string | Participant, path: FieldPath): readonly Named[] {
  if (typeof participant === 'string') return institution(participant, 'participant', path);
  return [
    ...institution(participant.institution, 'participant', [...path, 'institution']),
    ...(participant.people ?? []).flatMap((person, index) =>
      unitReference(person.unit, [...path, 'people', index, 'unit']),
    ),
  ];
}

function inMembership({ data }: MembershipRecord): readonly Named[] {
  const { network, member, representatives = [] } = data;
  return [
    ...institution(network, 'network', ['network']),
    ...(typeof member === 'string'
      ? institution(member, 'member', ['member'])
      : institution(member.institution, 'member', ['member', 'institution'])),
    ...representatives.flatMap((person, index) =>
      unitReference(person.unit, ['representatives', index, 'unit']),
    ),
  ];
}

function inInstitution({ data }: InstitutionRecord): readonly Named[] {
  return one(data.succeeded_by, 'succeeded-by', ['succeeded_by'], INSTITUTION);
}

function one(
  id: string | undefined,
  role: ReferenceRole,
  path: FieldPath,
  expects: readonly Kind[],
): readonly Named[] {
  return id === undefined ? [] : [{ path, role, to: id, expects }];
}

/** An institution by its id; one in place, or a party by its number (`by: 2`), is no reference. */
function institution(value: unknown, role: ReferenceRole, path: FieldPath): readonly Named[] {
  return typeof value === 'string' && !/^\d+$/.test(value) ? one(value, role, path, INSTITUTION) : [];
}

/** `unib/fkip` names a unit of an institution's record; any other text is the unit's name. */
export function unitReference(text: string | undefined, path: FieldPath): readonly Named[] {
  const [, to, unit] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9-]+)$/.exec(text ?? '') ?? [];
  if (to === undefined || unit === undefined) return [];
  return [{ path, role: 'unit-of', to, unit, expects: INSTITUTION }];
}

/** Orders records by file and by their place in it. */
export function compareRecords(a: RegisterRecord, b: RegisterRecord): number {
  return compareText(a.file, b.file) || a.documentIndex - b.documentIndex;
}
