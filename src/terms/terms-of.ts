/** The terms of a register as of a day: each worked out when it is first asked for, and once. */
import type { Day } from '../calendar/day.ts';
import type { DayRange } from './day-range.ts';
import { activityTermOf, type ActivityTerm } from './activity-term.ts';
import type { AgreementTerm } from './agreement-term.ts';
import { membershipTermOf, type MembershipTerm } from './membership-term.ts';
import { mergedSteps } from './merge-steps.ts';
import { mergedTerm } from './merge-worlds.ts';
import { exactStepsOf, lookoutOn, outcomesOf } from './outcomes.ts';
import type { Step } from './steps.ts';
import type { TermsRegister } from './terms-register.ts';

/** The terms of every record of a register as of one day; undefined for an id that no such record bears. */
export type Terms = {
  readonly asOf: Day;
  readonly agreement: (id: string) => AgreementTerm | undefined;
  readonly membership: (id: string) => MembershipTerm | undefined;
  readonly activity: (id: string) => ActivityTerm | undefined;
  /** The steps that led to an agreement's term, in the order in which they were taken. */
  readonly stepsOf: (id: string) => readonly Step[];
};

/**
 * The terms of a register as of a day. Asking again for the same record is free; asking for all of them takes time
 * in proportion to their number.
 */
export function termsOf(register: TermsRegister, asOf: Day): Terms {
  const lookout = lookoutOn(register, asOf);
  return {
    asOf,
    agreement: remembered(register.agreements, (record) => {
      const outcomes = outcomesOf(lookout, record);
      const lastActivity = outcomes.shown.outcome.signed ? lookout.implementing.lastUnder(record) : undefined;
      return mergedTerm(record, asOf, outcomes, lastActivity);
    }),
    membership: remembered(register.memberships, (record) => membershipTermOf(record, asOf)),
    activity: remembered(register.activities, (record) => activityTermOf(record, asOf)),
    stepsOf: (id) => {
      const record = register.agreements.get(id);
      if (record === undefined) return [];
      const { all, moved } = outcomesOf(lookout, record);
      return mergedSteps(exactStepsOf(lookout, record, all), exactStepsOf(lookout, record, moved));
    },
  };
}

function remembered<Kept, Answer>(
  records: ReadonlyMap<string, Kept>,
  workOut: (record: Kept) => Answer,
): (id: string) => Answer | undefined {
  const known = new Map<string, Answer>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const record = records.get(id);
    if (record === undefined) return undefined;
    const answer = workOut(record);
    known.set(id, answer);
    return answer;
  };
}

/** Since when an agreement on its way to signature has stood still; undefined where it is not stalled. */
export function stalledSince(terms: Terms, id: string): DayRange | undefined {
  if (terms.agreement(id)?.marks.includes('stalled') !== true) return undefined;
  const step = terms.stepsOf(id).find(({ rule }) => rule === 'stalled');
  return step?.rule === 'stalled' ? step.days.since : undefined;
}
