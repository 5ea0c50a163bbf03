/** What ends an agreement before its time: termination, supersession, lapse. */
import { addDays, type Day } from '../calendar/day.ts';
import type { Case } from './case.ts';
import { explainLapse, lapseOf, type Lapse } from './lapse.ts';
import { signingInWorld, startOf } from './signing.ts';
import type { Agreement } from './terms-register.ts';
import { opposite, readerIn } from './world.ts';

/** Why an agreement ends: because its time is over, or early. */
export type EndCause = 'termination' | 'supersession' | 'lapse' | 'expiry';

/** A last day that comes early, why, and for a supersession by which agreement. */
export type EarlyEnd = { readonly lastDay: Day; readonly cause: EndCause; readonly by?: string };

/** Everything that may end an agreement early, as known on the day; which of it does depends on its course. */
export type EarlyEnds = {
  /** Possible early ends in the order in which they go before one another on the same day. */
  readonly ends: readonly EarlyEnd[];
  /** When it lapses if nothing is done; also where it has. */
  readonly lapse: Lapse | undefined;
  /** The day on which a party gave notice, where that is known on the day. */
  readonly noticeGiven: Day | undefined;
};

/** Gathers what may end an agreement early. A lapse counts once its last day has passed; until then it may be averted. */
export function earlyEndsOf(matter: Case, start: Day): EarlyEnds {
  const { termination } = matter.agreement.data;
  const { dates, asOf } = matter;
  const known = dates.isKnown(termination?.notice_given);
  const terminated = known ? dates.closes(termination?.last_day) : undefined;
  const lapse = lapseOf(matter, start);
  return {
    ends: [
      ...(terminated === undefined ? [] : [{ lastDay: terminated, cause: 'termination' as const }]),
      ...supersessionsOf(matter, start),
      ...(lapse !== undefined && lapse.lastDay < asOf
        ? [{ lastDay: lapse.lastDay, cause: 'lapse' as const }]
        : []),
    ],
    lapse,
    noticeGiven: known ? dates.opens(termination?.notice_given) : undefined,
  };
}

/**
 * The early end that comes first, if it comes before the natural one. A supersession on the day after the natural
 * end changes nothing: the agreement had ended already.
 */
export function firstEarlyEnd({ ends }: EarlyEnds, finalDay: Day | undefined): EarlyEnd | undefined {
  let first: EarlyEnd | undefined;
  for (const end of ends) {
    if (isInTime(end, finalDay) && (first === undefined || end.lastDay < first.lastDay)) first = end;
  }
  return first;
}

/** Notes each early end and whether it came in time. */
export function explainEarlyEnds(
  matter: Case,
  early: EarlyEnds,
  start: Day,
  finalDay: Day | undefined,
): void {
  const { agreement, notes } = matter;
  const { id } = agreement;
  if (early.noticeGiven !== undefined) {
    const sources = [{ record: id, path: ['termination', 'notice_given'] }];
    notes?.push({ rule: 'notice-given', days: { on: early.noticeGiven }, facts: {}, sources });
  }
  for (const end of early.ends) {
    if (end.cause === 'termination') explainTermination(matter, end.lastDay, start, finalDay);
    if (end.cause === 'supersession') explainSupersession(matter, end, finalDay);
  }
  if (early.lapse !== undefined) explainLapse(matter, early.lapse);
}

function isInTime({ cause, lastDay }: EarlyEnd, finalDay: Day | undefined): boolean {
  if (finalDay === undefined) return true;
  return cause === 'supersession' ? lastDay < finalDay : lastDay <= finalDay;
}

/** A successor that starts while this agreement runs ends it. */
function supersessionsOf(matter: Case, start: Day): readonly EarlyEnd[] {
  const { agreement, register } = matter;
  return register.successorsOf(agreement.id).flatMap((successor) => {
    const newStart = successor.id === agreement.id ? undefined : newStartOf(matter, successor);
    if (newStart === undefined || newStart < start) return [];
    return [{ lastDay: addDays(newStart, -1), cause: 'supersession' as const, by: successor.id }];
  });
}

/**
 * The start of a successor that all have signed by the day. Where nobody's signing is recorded, it counts from its
 * start; one that was terminated before its start never does.
 */
function newStartOf({ asOf, dates: { world, doubt } }: Case, successor: Agreement): Day | undefined {
  const dates = readerIn(opposite(world), asOf, doubt);
  const { term, termination } = successor.data;
  const signing = signingInWorld(successor, dates);
  if (signing.kind === 'not-recorded' && !dates.isKnown(term?.from)) return undefined;
  const newStart = startOf(successor, signing, dates);
  const ended = dates.isKnown(termination?.notice_given) ? dates.closes(termination?.last_day) : undefined;
  return newStart !== undefined && ended !== undefined && ended < newStart ? undefined : newStart;
}

function explainTermination(
  { agreement, notes }: Case,
  lastDay: Day,
  start: Day,
  finalDay: Day | undefined,
): void {
  const sources = [{ record: agreement.id, path: ['termination', 'last_day'] }];
  if (finalDay !== undefined && lastDay > finalDay) {
    notes?.push({ rule: 'terminated-after-end', days: { end: finalDay, lastDay }, facts: {}, sources });
  } else if (lastDay < start) {
    notes?.push({ rule: 'terminated-before-start', days: { start, lastDay }, facts: {}, sources });
  } else {
    notes?.push({ rule: 'terminated', days: { lastDay }, facts: {}, sources });
  }
}

function explainSupersession(matter: Case, end: EarlyEnd, finalDay: Day | undefined): void {
  const { agreement, register, notes } = matter;
  const { by = '', lastDay } = end;
  const named = register.agreements.get(by)?.data.supersedes?.indexOf(agreement.id) ?? 0;
  const sources = [{ record: by, path: ['supersedes', named] }];
  const newStart = addDays(lastDay, 1);
  if (!isInTime(end, finalDay) && finalDay !== undefined) {
    notes?.push({ rule: 'superseded-after-end', days: { newStart, end: finalDay }, facts: { by }, sources });
  } else {
    notes?.push({ rule: 'superseded', days: { newStart, lastDay }, facts: { by }, sources });
  }
}
