/** Why a record has its state, and the steps of memberships and activities, in English. */
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { DayRange } from '../../terms/day-range.ts';
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
      : 'The record does not say since when: neither `involved` nor `joined` nor `left` is written.',
  'held-on': ({ days }, tell) => `Recorded as held ${stretch(days, tell)}.`,
  'planned-for': ({ days }, tell) => `Planned to be held ${stretch(days, tell)}.`,
  'cancelled-on': ({ days: { on } }, tell) => `Cancelled ${tell.on(on)}.`,
  'no-activity-day': () => 'No day is recorded, neither held nor planned.',
};

/** Why a record has its state on the day. */
export const ENGLISH_STATES: StateSentences = {
  agreement: {
    unrecorded: (_, tell) => `Nothing of it was known on ${tell.date(tell.asOf)}.`,
    exploring: notAllSigned,
    proposed: notAllSigned,
    drafting: notAllSigned,
    review: notAllSigned,
    agreed: notAllSigned,
    signing: (_, tell) => `Not all have signed by ${tell.date(tell.asOf)}: it is being signed.`,
    abandoned: (_, tell) => `Not all have signed by ${tell.date(tell.asOf)}, and the matter is closed.`,
    'not-yet-in-force': ({ start }, tell) =>
      start === undefined ? 'It has not started.' : `Its start, ${tell.day(start)}, ${ahead(start, tell)}.`,
    'in-force': running,
    'ending-soon': running,
    suspended: (term, tell) => `${running(term, tell)} But on ${tell.date(tell.asOf)} it is suspended.`,
    expired: ended,
    terminated: ended,
    superseded: ended,
    lapsed: ended,
    unknown: () => 'Its end depends on one that cannot be worked out, so whether it still runs is unknown.',
  },
  membership: {
    involved: (_, tell) => `It takes part, but no formal joining is recorded by ${tell.date(tell.asOf)}.`,
    member: ({ joined }, tell) => {
      const isSure = joined === undefined || joined.latest <= tell.asOf;
      const by = tell.date(tell.asOf);
      return isSure
        ? `It has joined, and no leaving is recorded by ${by}.`
        : `By ${by} it may have joined, and no leaving is recorded.`;
    },
    left: ({ left }, tell) =>
      left === undefined || left.latest <= tell.asOf ? 'It has left.' : 'It may have left.',
    unknown: (_, tell) => `Nothing is known of it by ${tell.date(tell.asOf)}.`,
  },
  activity: {
    planned: ({ firstDay, lastDay, daysAreHeld, asOf }, tell) => {
      if (daysAreHeld && firstDay !== undefined) {
        return `Its first day, ${tell.day(firstDay)}, ${ahead(firstDay, tell)}.`;
      }
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
      lastDay === undefined ? 'It is over.' : `Its last day, ${tell.day(lastDay)}, ${passed(lastDay, tell)}.`,
    cancelled: () => 'A cancelled activity counts neither as planned nor as held.',
  },
};

function notAllSigned(_: AgreementTerm, tell: Telling): string {
  return `Not all have signed by ${tell.date(tell.asOf)}, so its state is how far its process has come.`;
}

function running({ start, lastDay, open }: AgreementTerm, tell: Telling): string {
  const begun = start === undefined ? 'It has started' : begunOn(start, tell);
  if (lastDay !== undefined)
    return `${begun}, and its last day, ${tell.day(lastDay)}, ${passed(lastDay, tell)}.`;
  return open ? `${begun} and has no end.` : `${begun}; its end is unknown, so it counts as in force.`;
}

function begunOn(start: DayRange, tell: Telling): string {
  return start.latest <= tell.asOf
    ? `It started ${tell.on(start)}`
    : `It may not have started yet (${tell.day(start)})`;
}

function ended({ lastDay, neverInForce }: AgreementTerm, tell: Telling): string {
  if (neverInForce) return 'It was never in force.';
  if (lastDay === undefined) return 'It has ended.';
  return `Its last day, ${tell.day(lastDay)}, ${passed(lastDay, tell)}.`;
}

/** Whether a last day, which is included, has passed. */
function passed({ earliest, latest }: DayRange, { asOf }: Telling): string {
  if (asOf <= earliest) return 'has not passed';
  return latest < asOf ? 'has passed' : 'may have passed';
}

function ahead({ earliest }: DayRange, { asOf }: Telling): string {
  return asOf < earliest ? 'is still ahead' : 'may still be ahead';
}

function stretch({ first, last }: StepOfRule<'held-on' | 'planned-for'>['days'], tell: Telling): string {
  if (first === undefined) return last === undefined ? 'on an unknown day' : `until ${tell.someDay(last)}`;
  if (last === undefined) return `from ${tell.someDay(first)}; the last day is not recorded`;
  const isOne = first.earliest === last.earliest && first.latest === last.latest;
  return isOne ? tell.on(first) : `from ${tell.someDay(first)} to ${tell.someDay(last)}`;
}
