/** What a page about one agreement tells besides its row. */
import type { AgreementData, Party } from '../../generated/types.ts';
import type { AgreementRecord } from '../../records/record.ts';
import { partyLabel } from '../../register/parties.ts';
import { familyOf, type FamilyNode } from '../../views/family.ts';
import type { RecordRow } from '../../views/record-row.ts';
import type { ReportInput } from '../report.ts';
import { followUpCells, type FollowUpCell } from './follow-up-cells.ts';
import { reportRow } from './report-data.ts';

export type AgreementDetails = {
  readonly agreement: RecordRow;
  readonly term: TermWords | null;
  readonly signing: { readonly event: string | null; readonly facilitators: readonly string[] };
  readonly process: readonly ProcessStep[];
  readonly contacts: readonly ContactCell[];
  readonly activities: readonly RecordRow[];
  readonly follow_ups: readonly FollowUpCell[];
  readonly documents: readonly DocumentCell[];
  readonly family: Readonly<
    Record<'under' | 'children' | 'supersedes' | 'superseded_by', readonly Relative[]>
  >;
  readonly value: MoneyCell | null;
};

/** The term as the paper says it; days and lengths as written in the record. */
type TermWords = {
  readonly from: string | null;
  readonly lasts: string | null;
  readonly until: string | null;
  readonly max: string | null;
  readonly renewal: RenewalWords | null;
};

type RenewalWords = {
  readonly mode: string | null;
  readonly lasts: string | null;
  readonly times: number | null;
  readonly notice: string | null;
};

type ProcessStep = { readonly stage: string; readonly on: string | null; readonly note: string | null };

type ContactCell = {
  readonly party: string;
  readonly name: string | null;
  readonly position: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

type DocumentCell = {
  readonly path: string | null;
  readonly kind: string | null;
  readonly language: string | null;
  readonly original_at: string | null;
};

/** A relative of an agreement, as far as its record is there. */
type Relative = { readonly id: string; readonly title: string | null; readonly state: string | null };

type MoneyCell = {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly source: string | null;
};

/** The details of an agreement; of a public report, without contacts and notes, and without who does what. */
export function agreementDetails(input: ReportInput, record: AgreementRecord): AgreementDetails {
  const { register, isPublic } = input;
  const { data, id } = record;
  const under = register.activitiesUnder(id);
  return {
    agreement: reportRow(input, record),
    term: termWords(data),
    signing: signingOf(input, data),
    process: (data.process ?? []).map(({ stage, on = null, note = null }) => ({
      stage,
      on,
      note: isPublic ? null : note,
    })),
    contacts: isPublic ? [] : data.parties.flatMap((party) => contactOf(input, party)),
    activities: under.map((activity) => reportRow(input, activity)),
    follow_ups: [record, ...under].flatMap((one) => followUpCells(input, one)),
    documents: (data.documents ?? []).map(
      ({ path = null, kind = null, language = null, original_at = null }) => ({
        path,
        kind,
        language,
        original_at: isPublic ? null : original_at,
      }),
    ),
    family: familyCells(input, id),
    value: valueOf(data),
  };
}

function termWords({ term, renewal }: AgreementData): TermWords | null {
  if (term === undefined && renewal === undefined) return null;
  const { from = null, lasts = null, until = null, max = null } = term ?? {};
  return { from, lasts, until, max, renewal: renewal === undefined ? null : renewalWords(renewal) };
}

function renewalWords(renewal: NonNullable<AgreementData['renewal']>): RenewalWords {
  const { mode = null, lasts = null, times = null, notice = null } = renewal;
  return { mode, lasts, times, notice };
}

function valueOf({ value }: AgreementData): MoneyCell | null {
  if (value === undefined) return null;
  const { amount = null, currency = null, source = null } = value;
  return { amount, currency, source };
}

function signingOf({ register }: ReportInput, { signing }: AgreementData): AgreementDetails['signing'] {
  const event = signing?.event;
  return {
    event: event === undefined ? null : (register.activities.get(event)?.data.title ?? event),
    facilitators: (signing?.facilitators ?? []).map((one) =>
      partyLabel(register, typeof one === 'string' ? { institution: one } : one),
    ),
  };
}

function contactOf({ register }: ReportInput, party: Party): readonly ContactCell[] {
  if (party.contact === undefined) return [];
  const { name = null, position = null, email = null, phone = null } = party.contact;
  return [{ party: partyLabel(register, party), name, position, email, phone }];
}

function familyCells({ register, terms }: ReportInput, id: string): AgreementDetails['family'] {
  const family = familyOf(register, id);
  const relative = (one: string): Relative => ({
    id: one,
    title: register.agreements.get(one)?.data.title ?? null,
    state: terms.agreement(one)?.state ?? null,
  });
  const below = (nodes: readonly FamilyNode[]): readonly string[] =>
    nodes.flatMap((node) => [node.id, ...below(node.children)]);
  return {
    under: family.umbrellas.map(relative),
    children: below(family.children).map(relative),
    supersedes: family.predecessors.map(relative),
    superseded_by: family.successors.map(relative),
  };
}
