/** Why a record stands where it stands on a day: the answer, and the steps that led to it with what they cite. */
import type { Day } from '../calendar/day.ts';
import type { ActivityRecord, AgreementRecord, MembershipRecord, RegisterRecord } from '../records/record.ts';
import { institutionOf, partyLabel } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { ActivityTerm } from '../terms/activity-term.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { MembershipTerm } from '../terms/membership-term.ts';
import type { Step } from '../terms/steps.ts';
import type { Terms } from '../terms/terms-of.ts';
import { citing, type CitedSource } from './cited-source.ts';
import { activitySteps, membershipSteps, type RecordStep } from './record-steps.ts';
import { asWritten } from './written-days.ts';

/** The kinds of record that have a state to explain. */
export type ExplainableRecord = AgreementRecord | MembershipRecord | ActivityRecord;

/** What was worked out of the record. */
export type Answer =
  | { readonly kind: 'agreement'; readonly term: AgreementTerm }
  | { readonly kind: 'membership'; readonly term: MembershipTerm }
  | { readonly kind: 'activity'; readonly term: ActivityTerm };

/** A step of any kind of record. */
export type ExplanationStep = Step | RecordStep;

/** A step and what it cites. */
export type ExplainedStep = { readonly step: ExplanationStep; readonly sources: readonly CitedSource[] };

export type Explanation = {
  readonly id: string;
  readonly title: string;
  /** From the register's root. */
  readonly file: string;
  readonly asOf: Day;
  readonly answer: Answer;
  /** In the order in which they were taken. */
  readonly steps: readonly ExplainedStep[];
  /** The names of the parties of an agreement, in the document's order. */
  readonly parties: readonly string[];
  /** Titles by id, of the other records that the steps name. */
  readonly titles: Readonly<Record<string, string>>;
};

/** Whether a record has a state to explain; institutions have none. */
export function isExplainable(record: RegisterRecord): record is ExplainableRecord {
  return record.kind !== 'institution';
}

/** Explains a record of a register as of the day of its terms. */
export function explanationOf(register: Register, terms: Terms, record: ExplainableRecord): Explanation {
  const { answer, steps } = workedOut(terms, record);
  const cite = citing(register);
  return {
    id: record.id,
    title: titleOf(register, record),
    file: record.file,
    asOf: terms.asOf,
    answer,
    steps: steps.map((step) => explainedStep(step, cite(step.sources))),
    parties:
      record.kind === 'agreement' ? record.data.parties.map((party) => partyLabel(register, party)) : [],
    titles: titlesNamed(register, steps),
  };
}

function explainedStep(step: ExplanationStep, sources: readonly CitedSource[]): ExplainedStep {
  const days = Object.entries<DayRange>(step.days).map(([name, day]) => [name, asWritten(day, sources)]);
  // The same rule, facts and names of days: only whether each day is certain may have changed.
  return { step: { ...step, days: Object.fromEntries(days) as never }, sources };
}

type WorkedOut = { readonly answer: Answer; readonly steps: readonly ExplanationStep[] };

function workedOut(terms: Terms, record: ExplainableRecord): WorkedOut {
  const { kind, id } = record;
  switch (kind) {
    case 'agreement':
      return { answer: { kind, term: known(terms.agreement(id), id) }, steps: terms.stepsOf(id) };
    case 'membership': {
      const term = known(terms.membership(id), id);
      return { answer: { kind, term }, steps: membershipSteps(record, term) };
    }
    case 'activity': {
      const term = known(terms.activity(id), id);
      return { answer: { kind, term }, steps: activitySteps(record, term) };
    }
  }
}

/** The terms are those of the record's own register, so each record has one. */
function known<T>(term: T | undefined, id: string): T {
  if (term === undefined) throw new Error(`no term for ${id}`);
  return term;
}

/** What a record is called: its title; a membership has none and is called by its network and its member. */
function titleOf(register: Register, record: ExplainableRecord): string {
  if (record.kind !== 'membership') return record.data.title;
  const { network, member } = record.data;
  const memberName = typeof member === 'string' ? institutionOf(register, member).name : member.name;
  return `${institutionOf(register, network).name ?? '?'} – ${memberName ?? '?'}`;
}

/** The records that steps name beside their own: an umbrella, a successor, an activity. */
function titlesNamed(register: Register, steps: readonly ExplanationStep[]): Explanation['titles'] {
  const ids = steps.flatMap(({ facts }) => NAMING_FACTS.flatMap((name) => textFact(facts, name)));
  return Object.fromEntries(
    ids.flatMap((id) => {
      const record = register.byId.get(id);
      return record !== undefined && isExplainable(record) ? [[id, titleOf(register, record)]] : [];
    }),
  );
}

const NAMING_FACTS = ['other', 'by', 'activity'];

function textFact(facts: ExplanationStep['facts'], name: string): readonly string[] {
  const value: unknown = Object.entries(facts).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? [value] : [];
}
