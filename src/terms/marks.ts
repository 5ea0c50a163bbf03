/** What is worth saying beside the state of a signed agreement. */
import type { Day } from '../calendar/day.ts';
import { addDuration } from '../calendar/duration.ts';
import { overdueFollowUpsOf } from '../register/follow-ups.ts';
import type { Mark, SignedState } from './agreement-term.ts';
import { newEndsOf } from './amendments.ts';
import type { Case } from './case.ts';
import type { Held } from './held.ts';
import { decisionIn } from './known-decision.ts';
import { isSigningUnrecorded, signingInWorld } from './signing.ts';
import type { Agreement } from './terms-register.ts';
import type { Window } from './window.ts';

const RUNNING: ReadonlySet<SignedState> = new Set(['suspended', 'ending-soon', 'in-force', 'unknown']);
const ACTIVE: ReadonlySet<SignedState> = new Set(['ending-soon', 'in-force']);

/** The marks of a signed agreement on the day, in the order in which they are listed. */
export function marksOf(
  matter: Case,
  window: Window,
  state: SignedState,
  noticeDeadline: Day | undefined,
): readonly Mark[] {
  const { agreement, asOf } = matter;
  const ended = window.finalDay !== undefined && window.finalDay < asOf;
  const marks: Mark[] = [];
  if (window.endless === 'end-unknown') marks.push('end-unknown');
  if (isSigningUnrecorded(agreement.data)) marks.push('signing-not-recorded');
  if (timesRenewed(window) > 0) marks.push('renewed');
  if (!ended && window.early.noticeGiven !== undefined) marks.push('notice-given');
  if (RUNNING.has(state)) marks.push(...noticeMarks(matter, noticeDeadline));
  if (ACTIVE.has(state) && isDormant(matter, window.start)) marks.push('dormant');
  if (hasOverdueFollowUp(matter)) marks.push('follow-up-overdue');
  if (isRenewalUnderWay(matter)) marks.push('renewal-under-way');
  return marks;
}

/** How many renewals have begun by the day: the shown period's number, less the first. */
export function timesRenewed({ periods }: Window): number {
  return Math.max(0, (periods.at(-1)?.number ?? 1) - 1);
}

/** The last activity that counts as carrying out an agreement: one held after its start. */
export function lastImplementing({ agreement, implementing }: Case, start: Day): Held | undefined {
  const last = implementing.lastUnder(agreement);
  return last !== undefined && last.lastDay > start ? last : undefined;
}

/** Whether a follow-up of the agreement itself is overdue; notes each. */
export function hasOverdueFollowUp({ agreement, asOf, notes }: Case): boolean {
  const overdue = overdueFollowUpsOf(agreement.data, asOf);
  for (const { position, what, due } of overdue) {
    const sources = [{ record: agreement.id, path: ['follow_ups', position - 1, 'due'] }];
    notes?.push({ rule: 'follow-up-overdue', days: { due }, facts: { what, position }, sources });
  }
  return overdue.length > 0;
}

function noticeMarks({ asOf, register }: Case, deadline: Day | undefined): readonly Mark[] {
  if (deadline === undefined) return [];
  if (deadline < asOf) return ['notice-passed'];
  return deadline <= addDuration(asOf, register.settings.horizon, 'clamp') ? ['notice-window'] : [];
}

/** Nothing held for as long as the register allows, counted from the start or the last activity. */
function isDormant(matter: Case, start: Day): boolean {
  const { asOf, register, notes } = matter;
  const last = lastImplementing(matter, start);
  const since = last?.lastDay ?? start;
  const after = register.settings.dormantAfter;
  if (addDuration(since, after, 'clamp') > asOf) return false;
  notes?.push({
    rule: 'dormant',
    days: { since },
    facts: { after, ...(last && { activity: last.id }) },
    sources: [
      { setting: ['dormant_after'] },
      ...(last === undefined ? [] : [{ record: last.id, path: ['on'] }]),
    ],
  });
  return true;
}

/** The office is renewing it, and neither a successor nor an amendment with a new end has been signed since. */
function isRenewalUnderWay(matter: Case): boolean {
  const { agreement, register, dates, notes } = matter;
  const { closure } = agreement.data;
  if (decisionIn(agreement.data, dates) !== 'renewing') return false;
  const on = dates.opens(closure?.on);
  const isSigned = (successor: Agreement): boolean => signingInWorld(successor, dates).kind === 'signed';
  if (register.successorsOf(agreement.id).some(isSigned)) return false;
  if (on !== undefined && newEndsOf(matter).some(({ signed }) => signed !== undefined && signed >= on))
    return false;
  const sources = [{ record: agreement.id, path: ['closure', 'decision'] }];
  notes?.push({ rule: 'renewal-under-way', days: on === undefined ? {} : { on }, facts: {}, sources });
  return true;
}
