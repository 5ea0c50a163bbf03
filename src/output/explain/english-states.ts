/** Why a record has its state, and the steps of memberships and activities, in English. */
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { RecordStepRule } from '../../views/record-steps.ts';
import type { StateSentences, StepOfRule, StepSentences } from './sentences.ts';
import type { Telling } from './telling.ts';

/** The steps of memberships and activities. */
export const ENGLISH_RECORDS: StepSentences<RecordStepRule> = {
  'involved-since': ({ days: { since } }, tell) => `Involved since ${tell.someDay(since)}.`,
  joined: ({ days: { joined } }, tell) => `Joined formally ${tell.on(joined)}.`,
  left: ({ days: { left } }, tell) => `Ceased to be a member ${tell.on(left)}.`,
  'no-membership-day': ({ facts: { later } }, tell) =>
    later
      ? `Every day in the record comes after ${tell.date(tell.asOf)}.`
      : 'The record does not say since when: neither "involved" nor "joined" nor "left" is written.',
  'held-on': ({ days }, tell) => `Held ${stretch(days, tell)}.`,
  'planned-for': ({ days }, tell) => `Planned to be held ${stretch(days, tell)}.`,
  'cancelled-on': ({ days: { on } }, tell) => `Cancelled ${tell.on(on)}.`,
  'no-activity-day': () => 'No day is recorded, neither held nor planned.',
};

/** Why a record has its state on the day. */
export const ENGLISH_STATES: StateSentences = {
  agreement: {
    unrecorded: notAllSigned,
    exploring: notAllSigned,
    proposed: notAllSigned,
    drafting: notAllSigned,
    review: notAllSigned,
    agreed: notAllSigned,
    signing: (_, tell) => `Not all have signed by ${tell.date(tell.asOf)}: it is being signed.`,
    abandoned: (_, tell) => `Not all have signed by ${tell.date(tell.asOf)}, and the matter is closed.`,
    'not-yet-in-force': ({ start }, tell) =>
      `Its start${start ? `, ${tell.day(start)},` : ''} is still ahead.`,
    'in-force': running,
    'ending-soon': running,
    suspended: (term, tell) => `${running(term, tell)} But on ${tell.date(tell.asOf)} it rests.`,
    expired: ended,
    terminated: ended,
    superseded: ended,
    lapsed: ended,
    unknown: () => 'Its end depends on one that cannot be worked out, so whether it still runs is unknown.',
  },
  membership: {
    involved: (_, tell) =>
      `It takes part, but has not joined formally by ${tell.date(tell.asOf)}, as far as is recorded.`,
    member: (_, tell) => `It has joined, and has not left by ${tell.date(tell.asOf)}, as far as is recorded.`,
    left: () => 'It has left.',
    unknown: (_, tell) => `Nothing is known of it by ${tell.date(tell.asOf)}.`,
  },
  activity: {
    planned: ({ lastDay, daysAreHeld, asOf }, tell) => {
      if (daysAreHeld) return `It lies ahead of ${tell.date(asOf)}.`;
      const isOver = lastDay !== undefined && lastDay.latest < asOf;
      return isOver
        ? 'That time is over, but no day on which it was held is recorded, so it still counts as planned.'
        : 'No day on which it was held is recorded, so it counts as planned.';
    },
    'under-way': ({ lastDay, asOf }, tell) =>
      lastDay === undefined
        ? 'It has begun, and no last day is recorded.'
        : `${tell.date(asOf)} lies within its days, the first and the last included.`,
    held: ({ lastDay }, tell) =>
      lastDay === undefined ? 'It is over.' : `Its last day, ${tell.day(lastDay)}, has passed.`,
    cancelled: () => 'Whatever was planned does not count.',
  },
};

function notAllSigned(_: AgreementTerm, tell: Telling): string {
  return `Not all have signed by ${tell.date(tell.asOf)}, so its state is how far its process has come.`;
}

function running({ start, lastDay, open }: AgreementTerm, tell: Telling): string {
  const begun = start === undefined ? 'It has started' : `It has started (${tell.day(start)})`;
  if (lastDay !== undefined) return `${begun}, and its last day (${tell.day(lastDay)}) has not passed.`;
  return open ? `${begun} and has no end.` : `${begun}; its end is unknown, so it counts as in force.`;
}

function ended({ lastDay, neverInForce }: AgreementTerm, tell: Telling): string {
  if (neverInForce) return 'It was never in force.';
  return lastDay === undefined ? 'It has ended.' : `Its last day, ${tell.day(lastDay)}, has passed.`;
}

function stretch({ first, last }: StepOfRule<'held-on' | 'planned-for'>['days'], tell: Telling): string {
  if (first === undefined) return last === undefined ? 'on an unknown day' : `until ${tell.someDay(last)}`;
  if (last === undefined) return `from ${tell.someDay(first)}; the last day is not recorded`;
  const isOne = first.earliest === last.earliest && first.latest === last.latest;
  return isOne ? tell.on(first) : `from ${tell.someDay(first)} to ${tell.someDay(last)}`;
}
