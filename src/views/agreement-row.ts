/** An agreement as a plain row: what its record says and what follows from it on the day. */
import type { Party } from '../generated/types.ts';
import type { AgreementRecord } from '../records/record.ts';
import { isOurs, levelOf, partyInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm, Period } from '../terms/agreement-term.ts';
import {
  institutionCell,
  partnerCells,
  rowOf,
  uniqueTexts,
  type PartyCell,
  type PeriodCell,
  type RecordRow,
} from './record-row.ts';
import { rangeCell } from './range-cell.ts';

/** The row of an agreement. */
export function agreementRow(register: Register, record: AgreementRecord, term: AgreementTerm): RecordRow {
  const { data } = record;
  const parties = data.parties.map((party) => partyCell(register, party));
  return rowOf(record, data.title, {
    instrument: data.instrument ?? null,
    level: levelOf(register, record),
    ...termCells(term),
    parties,
    ...partnerCells(parties),
    numbers: uniqueTexts(data.parties.map(({ number }) => number)),
    forms: data.scope ?? [],
    units: uniqueTexts(data.parties.map(({ unit }) => unit)),
    under: data.under === undefined ? [] : [data.under],
    supersedes: data.supersedes ?? [],
    place: data.signing?.place ?? null,
  });
}

type TermCells = Pick<
  RecordRow,
  | 'state'
  | 'certainty'
  | 'possible_states'
  | 'marks'
  | 'start'
  | 'last_day'
  | 'final_day'
  | 'ends_by'
  | 'open'
  | 'goes_on'
  | 'days_left'
  | 'notice_deadline'
  | 'periods'
  | 'times_renewed'
  | 'superseded_by'
  | 'last_activity'
>;

function termCells(term: AgreementTerm): TermCells {
  const { daysLeft } = term;
  const isOneCount = daysLeft === undefined || daysLeft.earliest === daysLeft.latest;
  return {
    state: term.state,
    certainty: term.certainty,
    possible_states: term.possibleStates,
    marks: term.marks,
    start: rangeCell(term.start),
    last_day: rangeCell(term.lastDay),
    final_day: rangeCell(term.finalDay),
    ends_by: term.endsBy ?? null,
    open: term.open,
    goes_on: term.goesOnByItself,
    days_left: isOneCount ? (daysLeft?.earliest ?? null) : daysLeft,
    notice_deadline: rangeCell(term.noticeDeadline),
    periods: term.periods.map(periodCell),
    times_renewed: term.timesRenewed,
    superseded_by: term.supersededBy ?? null,
    last_activity: term.lastActivity ?? null,
  };
}

function periodCell({ kind, number, start, lastDay, endBy }: Period): PeriodCell {
  return { kind, number, start: rangeCell(start), last_day: rangeCell(lastDay), end_by: endBy };
}

function partyCell(register: Register, party: Party): PartyCell {
  const institution = partyInstitution(register, party);
  return {
    ...institutionCell(isOurs(register, institution), institution),
    description: party.description ?? null,
    unit: party.unit ?? null,
    number: party.number ?? null,
    signatory: party.signatory?.name ?? null,
    position: party.signatory?.position ?? null,
    on_behalf_of: party.signatory?.on_behalf_of ?? null,
    signed: party.signed ?? null,
  };
}
