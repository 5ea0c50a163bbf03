/** Every step of an agreement's explanation in English. */
import type { Duration } from '../../calendar/duration.ts';
import { STATE_LABELS } from '../../locale/states.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { StepRule } from '../../terms/steps.ts';
import type { StepSentences } from './sentences.ts';
import type { Telling } from './telling.ts';

/** The sentences; what is uncertain is said where it arises. */
export const ENGLISH: StepSentences<StepRule> = {
  'signed-by-all': ({ days: { last }, facts }, tell) => {
    const who = facts.parties === 2 ? 'both parties' : `all ${facts.parties} parties`;
    const when = tell.writtenAlike ? ` ${tell.on(last)}` : `, by the last of them ${tell.on(last)}`;
    const doubt = tell.mayLieAhead ? ` Whether that was by ${tell.date(tell.asOf)} is not certain.` : '';
    return `Signed by ${who}${when}.${doubt}`;
  },
  'not-yet-signed': ({ facts: { missing } }, tell) => {
    const who = `${tell.parties(missing)} ${missing.length === 1 ? 'has' : 'have'}`;
    return `As far as is recorded, ${who} not signed by ${tell.date(tell.asOf)}, so there is no start yet.`;
  },
  'signing-not-recorded': ({ days: { start } }, tell) =>
    `Nobody's signing is recorded. The record states a start, so it counts from ${tell.someDay(start)} as if all had signed.`,
  'starts-on-signing': ({ days: { start } }, tell) => {
    const because = tell.written.length === 0 ? 'No start is stated, so it starts' : 'It starts';
    return `${because} on the day of the last signature: ${tell.day(start)}.`;
  },
  'starts-as-stated': ({ days: { start } }, tell) => `The record states the start: ${tell.day(start)}.`,

  'lasts-from-start': ({ days: { lastDay }, facts: { lasts } }, tell) =>
    `It lasts ${tell.length(lasts)} from the start. ${tell.ending(lastDay)}`,
  'stated-until': ({ days: { lastDay } }, tell) => `The document states the last day: ${tell.day(lastDay)}.`,
  'until-replaces-lasts': ({ days: { computed, lastDay }, facts: { lasts } }, tell) => {
    const agrees = computed.earliest === lastDay.earliest && computed.latest === lastDay.latest;
    const verdict = agrees
      ? `The length of ${tell.length(lasts)} gives the same.`
      : `That counts, not the length of ${tell.length(lasts)}.`;
    const sum = tell.sum === '' ? '' : `${tell.sum}. `;
    const result = `That ${agrees ? 'gives' : 'would give'} ${tell.someDay(computed)}, ${tell.counted}.`;
    return `The document states the last day: ${tell.day(lastDay)}. ${verdict} ${sum}${result}`;
  },
  open: () => 'It has no end: the record says that its term is open.',
  'no-term': () => 'No term is recorded, so its end is unknown.',
  'same-as': ({ days: { lastDay }, facts: { other, goesOn } }, tell) => {
    const after = goesOn ? ', and which goes on by itself after that' : '';
    return `It is valid as long as ${tell.record(other)}, whose last day is ${tell.someDay(lastDay)}${after}.`;
  },
  'same-as-open': ({ facts: { other } }, tell) =>
    `It is valid as long as ${tell.record(other)}, which has no end.`,
  'same-as-unknown': ({ facts: { other, why } }, tell) =>
    `It is valid as long as ${tell.record(other)}, ${OTHER_END_UNKNOWN[why]}, so its own end is unknown.`,

  amended: ({ days: { counted, before, lastDay }, facts: { position, lasts } }, tell) => {
    const instead = before === undefined ? '' : ` in place of ${tell.someDay(before)}`;
    if (counted === undefined || lasts === undefined) {
      return `Amendment ${position} states a new last day${instead}: ${tell.day(lastDay)}.`;
    }
    const term = `a new term of ${tell.length(lasts)} from ${tell.someDay(counted)}`;
    const end = before === undefined ? '' : `; the last day was ${tell.someDay(before)}`;
    return `Amendment ${position} sets ${term}${end}. ${tell.ending(lastDay)}`;
  },
  'amendment-after-end': ({ days: { signed, end }, facts: { position } }, tell) =>
    `Amendment ${position} was signed ${tell.on(signed)}, after the end ${tell.on(end)}: it revives nothing.`,

  renewed: ({ days: { start, lastDay }, facts: { times } }, tell) => {
    const period = `the period shown began ${tell.on(start)}`;
    return `It has been renewed by itself ${timesWord(times)}; ${period}. ${tell.ending(lastDay)}`;
  },
  'cut-by-max': ({ days: { lastDay }, facts: { max } }, tell) =>
    `Renewal never goes beyond ${tell.length(max)} from the start. ${tell.ending(lastDay)}`,
  'goes-on-by-itself': ({ days: { lastDay }, facts: { each } }, tell) =>
    `After ${tell.someDay(lastDay)} it goes on by itself for ${tell.length(each)} more, unless notice is given.`,
  'renewal-length-unknown': ({ days: { lastDay } }, tell) =>
    `After ${tell.someDay(lastDay)} it goes on by itself, but the record does not say for how long: no later last day can be worked out.`,
  'last-renewal-used': ({ days: { lastDay }, facts: { times } }, tell) =>
    times === 0
      ? `It may not be renewed at all: it ends ${tell.on(lastDay)}.`
      : `It may be renewed ${timesWord(times)} at most, and no renewal is left: it ends ${tell.on(lastDay)}.`,

  'notice-given': ({ days: { on } }, tell) =>
    `Notice of termination was given ${tell.on(on)}. Notice alone ends nothing: a last day has to be recorded.`,
  terminated: ({ days: { lastDay } }, tell) =>
    tell.isAfterEnd(lastDay)
      ? `The termination gives ${tell.someDay(lastDay)} as the last day. ${ENDED_BEFORE}`
      : `It is terminated: the last day in force is ${tell.someDay(lastDay)}.`,
  'terminated-before-start': ({ days: { start, lastDay } }, tell) =>
    `It was terminated as of ${tell.someDay(lastDay)}, before its start ${tell.on(start)}: it was never in force.`,
  'terminated-after-end': ({ days: { end, lastDay } }, tell) =>
    `The termination gives ${tell.someDay(lastDay)} as the last day, but it ends ${tell.on(end)} already: the termination changes nothing.`,
  superseded: ({ days: { newStart, lastDay }, facts: { by } }, tell) => {
    const end = tell.isAfterEnd(lastDay) ? ENDED_BEFORE : `Last day: ${tell.day(lastDay)}, the day before.`;
    return `${tell.record(by)} takes its place from ${tell.someDay(newStart)}. ${end}`;
  },
  'superseded-after-end': ({ days: { newStart, end }, facts: { by } }, tell) =>
    `${tell.record(by)} takes its place from ${tell.someDay(newStart)}, but it ends ${tell.on(end)} already: it expires.`,
  lapsed: ({ days: { since, lastDay }, facts: { inactive, activity } }, tell) => {
    const nothing = nothingSince(since, activity, tell);
    if (tell.isAfterEnd(lastDay))
      return `${lapseRule(inactive, tell)} ${nothing}${sumOf(tell)} ${ENDED_BEFORE}`;
    const because = `It has lapsed, because nothing was done under it for ${tell.length(inactive)}.`;
    return `${because} ${nothing} ${tell.ending(lastDay)}`;
  },
  'would-lapse': ({ days: { since, lastDay }, facts: { inactive, activity } }, tell) => {
    const nothing = nothingSince(since, activity, tell);
    const end = `Unless something is held under it by then, it is in force until ${tell.someDay(lastDay)} at most.`;
    return `${lapseRule(inactive, tell)} ${nothing}${sumOf(tell)} ${end}`;
  },
  suspended: ({ days: { from, until } }, tell) => {
    const end =
      until === undefined ? 'until it ends, as no last day of that is recorded' : `to ${tell.someDay(until)}`;
    return `Suspended from ${tell.someDay(from)} ${end}. That does not lengthen the term.`;
  },

  'notice-deadline': ({ days: { deadline }, facts: { notice, mode } }, tell) => {
    const what =
      mode === 'automatic'
        ? `Whoever does not want it to go on gives notice at least ${tell.length(notice)} before the last day.`
        : `A renewal has to be proposed at least ${tell.length(notice)} before the last day.`;
    return `${what} ${tell.sum === '' ? tell.day(deadline) : tell.sum}. That is the last day on which notice counts.`;
  },
  'no-notice-deadline': ({ facts: { why } }) => `There is no deadline for notice: ${NO_DEADLINE[why]}.`,

  abandoned: ({ days: { on } }, tell) =>
    `The office has closed it as abandoned${on === undefined ? '' : ` ${tell.on(on)}`}, before all had signed.`,
  stage: ({ days: { on }, facts: { stage } }, tell) => {
    const when = on === undefined ? ', without a day' : `, reached ${tell.on(on)}`;
    return `The last stage known by ${tell.date(tell.asOf)} is "${STATE_LABELS[stage].en}"${when}.`;
  },
  'some-have-signed': ({ days: { last }, facts: { parties, missing } }, tell) => {
    const signed = parties - missing.length;
    const have = signed === 1 ? 'has' : 'have';
    return `${signed} of ${parties} parties ${have} signed, the last ${tell.on(last)}: it is being signed.`;
  },
  'no-stage-given': () => 'No stage of its process is recorded, so it counts as being drafted.',
  'nothing-known-yet': (_, tell) =>
    `Nothing in the record had happened by ${tell.date(tell.asOf)}, so it does not count as recorded yet.`,
  stalled: ({ days: { since }, facts: { after } }, tell) =>
    `Nothing has moved since ${tell.someDay(since)}. After ${tell.length(after)} a process counts as stalled (${tell.sum}).`,

  'ending-soon': ({ days: { lastDay }, facts: { horizon } }, tell) =>
    `It is ending soon: ${tell.someDay(lastDay)} lies within the next ${tell.length(horizon)} (${tell.sum}).`,
  dormant: ({ days: { since }, facts: { after, activity } }, tell) =>
    `${nothingSince(since, activity, tell)} After ${tell.length(after)} without an activity it counts as dormant (${tell.sum}).`,
  'renewal-under-way': ({ days: { on } }, tell) =>
    `The office has decided to renew it${on === undefined ? '' : `, ${tell.on(on)}`}; nothing new is signed yet.`,
  'follow-up-overdue': ({ days: { due }, facts: { what, position } }, tell) =>
    `Follow-up ${position} ("${what}") was due ${tell.on(due)} and is not done.`,
};

const OTHER_END_UNKNOWN = {
  cycle: 'which in turn depends on this one',
  missing: 'of which there is no record',
  unsigned: 'which not all have signed',
  unknown: 'whose end is unknown',
} as const;

const NO_DEADLINE = {
  'no-renewal': 'no renewal is foreseen',
  'last-period': 'no further period may follow',
  'ends-early': 'it ends early, so no further period follows',
  'no-notice': 'no notice period is recorded',
} as const;

/** Of two early ends only the first ends anything. */
const ENDED_BEFORE = 'By then it had ended already.';

function lapseRule(inactive: Duration, tell: Telling): string {
  return `It lapses when nothing is done under it for ${tell.length(inactive)}.`;
}

function sumOf({ sum }: Telling): string {
  return sum === '' ? '' : ` ${sum}.`;
}

function nothingSince(since: DayRange, activity: string | undefined, tell: Telling): string {
  return activity === undefined
    ? `Nothing has been held under it since the start, ${tell.someDay(since)}.`
    : `The last activity under it, ${tell.record(activity)}, ended ${tell.on(since)}.`;
}

function timesWord(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}
