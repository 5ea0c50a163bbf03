/** What a report tells of an activity besides its row. */
import type { InstitutionReference, Output, Participant, Person } from '../../generated/types.ts';
import type { ActivityRecord } from '../../records/record.ts';
import { institutionOf } from '../../register/parties.ts';
import type { RecordRow } from '../../views/record-row.ts';
import type { ReportInput } from '../report.ts';
import { followUpCells, type FollowUpCell } from './follow-up-cells.ts';
import { reportRow } from './report-data.ts';

export type ActivityDetails = {
  readonly activity: RecordRow;
  readonly host: string | null;
  readonly participants: readonly ParticipantCell[];
  /** How many people and institutions took part, as far as the record says; null where it says nothing. */
  readonly people_count: number | null;
  readonly institution_count: number | null;
  readonly benefit: string | null;
  readonly outputs: readonly {
    readonly what: string | null;
    readonly quantity: number | null;
    readonly unit: string | null;
  }[];
  readonly decisions: readonly string[];
  readonly evidence: readonly { readonly path: string | null; readonly kind: string | null }[];
  readonly funding: {
    readonly amount: number | null;
    readonly currency: string | null;
    readonly source: string | null;
  } | null;
  readonly dharma: string | null;
  /** The titles of what it carries out. */
  readonly agreements: readonly { readonly id: string; readonly title: string | null }[];
  readonly follow_ups: readonly FollowUpCell[];
};

type ParticipantCell = {
  readonly name: string;
  readonly countries: readonly string[];
  readonly count: number | null;
  readonly institutions: number | null;
  readonly people: readonly { readonly name: string | null; readonly position: string | null }[];
};

/** The details of an activity; of a public report, without the people who took part. */
export function activityDetails(input: ReportInput, record: ActivityRecord): ActivityDetails {
  const { register } = input;
  const { data } = record;
  const participants = (data.participants ?? []).map((one) => participantCell(input, one));
  return {
    activity: reportRow(input, record),
    host: data.host === undefined ? null : (institutionOf(register, data.host).name ?? null),
    participants,
    people_count: sumOf(participants.map(({ count }) => count)),
    institution_count:
      participants.length === 0 ? null : sumOf(participants.map(({ institutions }) => institutions ?? 1)),
    benefit: data.benefit ?? null,
    outputs: (data.outputs ?? []).map(outputCell),
    decisions: data.decisions ?? [],
    evidence: (data.evidence ?? []).map(({ path = null, kind = null }) => ({ path, kind })),
    funding: fundingOf(record),
    dharma: data.dharma ?? null,
    agreements: (data.under ?? []).map((id) => ({ id, title: titleOf(input, id) })),
    follow_ups: followUpCells(input, record),
  };
}

function participantCell(input: ReportInput, participant: string | Participant): ParticipantCell {
  if (typeof participant === 'string') return { ...NOBODY, ...institutionCell(input, participant) };
  const { institution, name, group, country, countries = [], people = [] } = participant;
  const named =
    institution === undefined
      ? { name: name ?? group ?? '?', countries: country === undefined ? [] : [country] }
      : institutionCell(input, institution);
  return {
    name: named.name,
    countries: [...named.countries, ...countries],
    count: participant.count ?? null,
    institutions: participant.institutions ?? null,
    people: input.isPublic ? [] : people.map(personCell),
  };
}

const NOBODY = { count: null, institutions: null, people: [] };

function institutionCell(
  { register }: ReportInput,
  reference: InstitutionReference,
): Pick<ParticipantCell, 'name' | 'countries'> {
  const { name = '?', country } = institutionOf(register, reference);
  return { name, countries: country === undefined ? [] : [country] };
}

function personCell({ name, position }: Person): ParticipantCell['people'][number] {
  return { name: name ?? null, position: position ?? null };
}

function outputCell({ what, quantity, unit }: Output): ActivityDetails['outputs'][number] {
  return { what: what ?? null, quantity: quantity ?? null, unit: unit ?? null };
}

function fundingOf({ data: { funding } }: ActivityRecord): ActivityDetails['funding'] {
  if (funding === undefined) return null;
  const { amount = null, currency = null, source = null } = funding;
  return { amount, currency, source };
}

function titleOf({ register }: ReportInput, id: string): string | null {
  const record = register.byId.get(id);
  if (record?.kind === 'agreement') return record.data.title;
  return record?.kind === 'membership' ? (institutionOf(register, record.data.network).name ?? null) : null;
}

/** The sum of what is known; null where nothing is. */
function sumOf(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
