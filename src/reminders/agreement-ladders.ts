/** What an agreement reminds of: its end, its notice deadline, the decision to renew it, its sleep, its delay. */
import { later, type Day } from '../calendar/day.ts';
import { addDuration, type Duration } from '../calendar/duration.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { AgreementRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import type { DayRange } from '../terms/day-range.ts';
import { knownDecision } from '../terms/known-decision.ts';
import { stalledSince, type Terms } from '../terms/terms-of.ts';
import type { Sketch } from './ladder.ts';

/** Between two reminders of the end: by then somebody should have decided. */
const DECISION = ['P9M', 'P4M'];
const AFTER_THE_END = '+P1D';
const DORMANT = ['P0D', '+P1Y', '+P2Y', '+P3Y', '+P4Y', '+P5Y'];
const STALLED = ['P0D', '+P3M', '+P9M'];
const UNSIGNED = ['P0D', '+P1M', '+P3M'];

/**
 * What an agreement reminds of on the day of the terms, its follow-ups apart. Termination, supersession, a signed
 * successor and the decisions not to renew, to archive or to abandon it end everything; the decision to renew ends
 * only the question whether to. `lead` names the rungs before its days.
 */
export function agreementSketches(
  register: Register,
  terms: Terms,
  record: AgreementRecord,
  lead: readonly string[],
): readonly Sketch[] {
  const term = terms.agreement(record.id);
  const decision = knownDecision(record.data, terms.asOf);
  if (term === undefined || (decision !== undefined && decision !== 'renewing')) return [];
  if (!term.signed) return unsignedSketches(register, terms, record);
  if (isOver(register, terms, term)) return [];
  return [
    ...endSketches(term, lead),
    ...(decision === undefined ? decisionSketches(term) : []),
    ...lapseSketches(term, lead),
    ...noticeSketches(record, term, lead),
    ...dormantSketches(term, register.settings.dormantAfter),
  ];
}

/** Ended early by somebody's will, or followed by a paper that all have signed. */
function isOver(register: Register, terms: Terms, term: AgreementTerm): boolean {
  if (term.neverInForce || term.endsBy === 'termination' || term.endsBy === 'supersession') return true;
  return register
    .successorsOf(term.id)
    .some(({ id }) => id !== term.id && terms.agreement(id)?.signed === true);
}

/** The last day, where nothing follows it by itself, and the day after. */
function endSketches(term: AgreementTerm, lead: readonly string[]): readonly Sketch[] {
  const range = endOf(term);
  if (range === undefined) return [];
  return [{ what: 'last-day', range, names: [...lead, AFTER_THE_END], since: periodStart(term) }];
}

function decisionSketches(term: AgreementTerm): readonly Sketch[] {
  const range = endOf(term);
  if (range === undefined || range.earliest < term.asOf) return [];
  return [{ what: 'renewal-decision', range, names: DECISION, since: periodStart(term) }];
}

/**
 * The end of an agreement that does not go on by itself. Where uncertain days leave open which of several periods is
 * running, the last day shown moves on with the day on which one looks; the final day does not.
 */
function endOf({ lastDay, finalDay, goesOnByItself }: AgreementTerm): DayRange | undefined {
  if (lastDay === undefined || goesOnByItself) return undefined;
  return isOneDay(lastDay) ? lastDay : (finalDay ?? lastDay);
}

/** The last day in force if nothing is done, where that comes before any other end. */
function lapseSketches(term: AgreementTerm, lead: readonly string[]): readonly Sketch[] {
  const { lapsesAfter, lastActivity, finalDay, asOf } = term;
  if (lapsesAfter === undefined || lapsesAfter.earliest < asOf) return [];
  if (finalDay !== undefined && finalDay.earliest <= lapsesAfter.earliest) return [];
  const start = term.start?.earliest;
  const since = lastActivity === undefined || start === undefined ? start : later(start, lastActivity.day);
  return [{ what: 'lapse', range: lapsesAfter, names: lead, since }];
}

/**
 * The notice deadline, until notice is given. Where uncertain days leave open which of many periods is running, no
 * day can be named.
 */
function noticeSketches(
  { data }: AgreementRecord,
  term: AgreementTerm,
  lead: readonly string[],
): readonly Sketch[] {
  const { noticeDeadline } = term;
  if (noticeDeadline === undefined || term.marks.includes('notice-given')) return [];
  if (data.renewal?.mode === 'automatic' && !isOneDay(noticeDeadline)) return [];
  return [{ what: 'notice-deadline', range: noticeDeadline, names: lead, since: periodStart(term) }];
}

/** The day from which an agreement in force counts as dormant, if nothing is held before. */
function dormantSketches(term: AgreementTerm, after: Duration): readonly Sketch[] {
  const { start, lastActivity } = term;
  if (start === undefined || (term.state !== 'in-force' && term.state !== 'ending-soon')) return [];
  const since = lastActivity === undefined ? start.earliest : later(start.earliest, lastActivity.day);
  const day = addDuration(since, after, 'clamp');
  return [{ what: 'dormant', range: { earliest: day, latest: day, certain: start.certain }, names: DORMANT }];
}

function unsignedSketches(register: Register, terms: Terms, record: AgreementRecord): readonly Sketch[] {
  const start = parseSingleDate(record.data.term?.from ?? '');
  const since = stalledSince(terms, record.id)?.earliest;
  const stalls = since && addDuration(since, register.settings.stalledAfter, 'clamp');
  return [
    ...(start === undefined
      ? []
      : [{ what: 'unsigned' as const, range: oneDay(start.latest, start.certain), names: UNSIGNED }]),
    ...(stalls === undefined
      ? []
      : [{ what: 'stalled' as const, range: oneDay(stalls, true), names: STALLED }]),
  ];
}

/** The start of the period now running; of the agreement, where that is open. */
function periodStart({ periods, start }: AgreementTerm): Day | undefined {
  const isSure = start !== undefined && isOneDay(start);
  return (isSure ? periods.at(-1)?.start : undefined)?.earliest ?? start?.earliest;
}

function oneDay(day: Day, certain: boolean): DayRange {
  return { earliest: day, latest: day, certain };
}

function isOneDay({ earliest, latest }: DayRange): boolean {
  return earliest === latest;
}
