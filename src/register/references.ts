/** Where records name other records: every field that may hold an id, with the kinds it may name. */
import { compareText } from '../findings/finding.ts';
import type { FieldPath } from '../findings/place.ts';
import type { Participant } from '../generated/types.ts';
import type {
  ActivityRecord,
  AgreementRecord,
  Kind,
  MembershipRecord,
  RegisterRecord,
} from '../records/record.ts';

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

const INSTITUTION: readonly Kind[] = ['institution'];
const AGREEMENT: readonly Kind[] = ['agreement'];
const ACTIVITY: readonly Kind[] = ['activity'];
const UMBRELLA: readonly Kind[] = ['agreement', 'membership'];

/** Every reference in a record, in the order of its fields; institutions described in place name nobody. */
export function referencesOf(record: RegisterRecord): readonly Reference[] {
  const found: Reference[] = [];
  gather(record, (reference) => found.push({ from: record, ...reference }));
  return found;
}

/** Hears of each reference in a record. */
type Hear = (reference: Omit<Reference, 'from'>) => void;

function gather(record: RegisterRecord, hear: Hear): void {
  switch (record.kind) {
    case 'agreement':
      return inAgreement(record, hear);
    case 'activity':
      return inActivity(record, hear);
    case 'membership':
      return inMembership(record, hear);
    case 'institution':
      return one(record.data.succeeded_by, 'succeeded-by', ['succeeded_by'], INSTITUTION, hear);
    default:
      return record satisfies never;
  }
}

function inAgreement({ data }: AgreementRecord, hear: Hear): void {
  const { parties, signing, under, supersedes, term, termination } = data;
  parties.forEach((party, index) => {
    institution(party.institution, 'party', ['parties', index, 'institution'], hear);
    unit(party.unit, ['parties', index, 'unit'], hear);
  });
  one(signing?.event, 'signing-event', ['signing', 'event'], ACTIVITY, hear);
  signing?.facilitators?.forEach((facilitator, index) => {
    institution(facilitator, 'facilitator', ['signing', 'facilitators', index], hear);
  });
  one(under, 'under', ['under'], AGREEMENT, hear);
  supersedes?.forEach((id, index) => {
    one(id, 'supersedes', ['supersedes', index], AGREEMENT, hear);
  });
  one(term?.same_as, 'same-as', ['term', 'same_as'], AGREEMENT, hear);
  institution(termination?.by, 'terminated-by', ['termination', 'by'], hear);
}

function inActivity({ data }: ActivityRecord, hear: Hear): void {
  institution(data.host, 'host', ['host'], hear);
  unit(data.host_unit, ['host_unit'], hear);
  data.under?.forEach((id, index) => {
    one(id, 'under', ['under', index], UMBRELLA, hear);
  });
  data.participants?.forEach((participant, index) => {
    inParticipant(participant, ['participants', index], hear);
  });
  data.units?.forEach((text, index) => {
    unit(text, ['units', index], hear);
  });
}

function inParticipant(participant: string | Participant, path: FieldPath, hear: Hear): void {
  if (typeof participant === 'string') {
    institution(participant, 'participant', path, hear);
    return;
  }
  institution(participant.institution, 'participant', [...path, 'institution'], hear);
  participant.people?.forEach((person, index) => {
    unit(person.unit, [...path, 'people', index, 'unit'], hear);
  });
}

function inMembership({ data }: MembershipRecord, hear: Hear): void {
  const { network, member, representatives } = data;
  institution(network, 'network', ['network'], hear);
  if (typeof member === 'string') institution(member, 'member', ['member'], hear);
  else institution(member.institution, 'member', ['member', 'institution'], hear);
  representatives?.forEach((person, index) => {
    unit(person.unit, ['representatives', index, 'unit'], hear);
  });
}

function one(
  to: string | undefined,
  role: ReferenceRole,
  path: FieldPath,
  expects: readonly Kind[],
  hear: Hear,
): void {
  if (to !== undefined && to !== '') hear({ path, role, to, expects });
}

/** An institution by its id; one in place, or a party by its number (`by: 2`), is no reference. */
function institution(value: unknown, role: ReferenceRole, path: FieldPath, hear: Hear): void {
  if (typeof value === 'string' && !/^\d+$/.test(value)) one(value, role, path, INSTITUTION, hear);
}

function unit(text: string | undefined, path: FieldPath, hear: Hear): void {
  const reference = unitReference(text, path);
  if (reference !== undefined) hear(reference);
}

/** `unib/fkip` names a unit of an institution's record; any other text is the unit's name. */
export function unitReference(text = '', path: FieldPath): Omit<Reference, 'from'> | undefined {
  if (!text.includes('/')) return undefined;
  const [, to, named] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9-]+)$/.exec(text) ?? [];
  if (to === undefined || named === undefined) return undefined;
  return { path, role: 'unit-of', to, unit: named, expects: INSTITUTION };
}

/** Orders records by file and by their place in it. */
export function compareRecords(a: RegisterRecord, b: RegisterRecord): number {
  return compareText(a.file, b.file) || a.documentIndex - b.documentIndex;
}
