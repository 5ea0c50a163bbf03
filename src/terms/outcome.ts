/** An agreement as of a day in one world, where every date is one day. */
import type { Day } from '../calendar/day.ts';
import type { AgreementState, Mark, SuspensionTime } from './agreement-term.ts';
import type { Case } from './case.ts';
import { hasOverdueFollowUp, marksOf } from './marks.ts';
import { noticeDeadlineOf } from './notice.ts';
import type { OtherEnd } from './same-as.ts';
import { explainPeriods } from './explain-periods.ts';
import { signedStateOf, suspensionsOf } from './signed-state.ts';
import { explainStart, signingInWorld, signingOf, startOf, type Signing } from './signing.ts';
import { stalledSince, unsignedStateOf } from './stage.ts';
import { windowOf, type Window } from './window.ts';
import { readerIn } from './world.ts';

/** What holds of an agreement in one world; `window` and what belongs to it only where it has a start. */
export type Outcome = {
  readonly state: AgreementState;
  readonly signed: boolean;
  readonly marks: readonly Mark[];
  readonly window: Window | undefined;
  readonly suspensions: readonly SuspensionTime<Day>[];
  readonly noticeDeadline: Day | undefined;
};

/** Works out an agreement in one world. */
export function outcomeOf(matter: Case): Outcome {
  const { agreement, dates } = matter;
  const signing = signingOf(agreement, dates);
  const start = startOf(agreement, signing, dates);
  const inWorld = signingInWorld(agreement, dates);
  explainStart(matter, inWorld, start);
  const window = start === undefined ? undefined : windowOf(matter, start);
  if (inWorld.kind === 'unsigned') return unsignedOutcome(matter, inWorld, window);
  if (window === undefined) throw new Error(`a signed agreement without a start: ${agreement.id}`);
  explainPeriods(matter, window);
  const suspensions = suspensionsOf(matter, window.start);
  const noticeDeadline = noticeDeadlineOf(matter, window);
  const state = signedStateOf(matter, window, suspensions);
  const marks = marksOf(besideState(matter), window, state, noticeDeadline);
  return { state, signed: true, marks, window, suspensions, noticeDeadline };
}

/** What an agreement's end is to another that is valid as long as this one. */
export function lentEnd({ window }: Outcome): OtherEnd {
  if (window === undefined) return { kind: 'unknown', why: 'unsigned' };
  const { lastDay, goesOn, finalDay, endless } = window;
  if (lastDay !== undefined) return { kind: 'day', lastDay, goesOn, finalDay };
  if (endless === 'open' || endless === 'end-unknown') return { kind: endless };
  return { kind: 'unknown', why: 'unknown' };
}

/** A mark says nothing about the state: its uncertain dates leave no doubt there. */
function besideState(matter: Case): Case {
  return { ...matter, dates: readerIn(matter.dates.world, matter.asOf) };
}

type Unsigned = Extract<Signing, { kind: 'unsigned' }>;

function unsignedOutcome(matter: Case, signing: Unsigned, window: Window | undefined): Outcome {
  const state = unsignedStateOf(matter, signing);
  return {
    state,
    signed: false,
    marks: unsignedMarks(matter, signing, state),
    window,
    suspensions: [],
    noticeDeadline: undefined,
  };
}

function unsignedMarks(matter: Case, signing: Unsigned, state: AgreementState): readonly Mark[] {
  if (state === 'abandoned') return [];
  const beside = besideState(matter);
  const marks: Mark[] = [];
  const since = state === 'unrecorded' ? undefined : stalledSince(beside, signing);
  if (since !== undefined) {
    const after = matter.register.settings.stalledAfter;
    const sources = [{ setting: ['stalled_after'] }];
    matter.notes?.push({ rule: 'stalled', days: { since }, facts: { after }, sources });
    marks.push('stalled');
  }
  if (hasOverdueFollowUp(beside)) marks.push('follow-up-overdue');
  return marks;
}
