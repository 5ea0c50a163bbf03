/** The steps that lead to the state of a membership or an activity: few, since their days are simply written. */
import { parseDay } from '../calendar/day.ts';
import type { ActivityTerm } from '../terms/activity-term.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { MembershipTerm } from '../terms/membership-term.ts';
import type { Source } from '../terms/steps.ts';
import type { ActivityRecord, MembershipRecord } from '../records/record.ts';

/** Every such step by its rule, as `StepsOf` has those of agreements. A first or last day may be unknown. */
type StepsByRule = {
  'involved-since': { days: { since: DayRange }; facts: NoFacts };
  joined: { days: { joined: DayRange }; facts: NoFacts };
  left: { days: { left: DayRange }; facts: NoFacts };
  /** `later` says that there are days, but that all come after the day on which we look. */
  'no-membership-day': { days: NoFacts; facts: { later: boolean } };
  'held-on': { days: FirstAndLast; facts: NoFacts };
  'planned-for': { days: FirstAndLast; facts: NoFacts };
  'cancelled-on': { days: { on: DayRange }; facts: NoFacts };
  'no-activity-day': { days: NoFacts; facts: NoFacts };
};

type NoFacts = Readonly<Record<string, never>>;
type FirstAndLast = { readonly first?: DayRange; readonly last?: DayRange };

/** The rules of the steps of memberships and activities. */
export type RecordStepRule = keyof StepsByRule;

/** A step of a membership or an activity. */
export type RecordStep = {
  readonly [R in RecordStepRule]: {
    readonly rule: R;
    readonly sources: readonly Source[];
    readonly days: Readonly<StepsByRule[R]['days']>;
    readonly facts: Readonly<StepsByRule[R]['facts']>;
  };
}[RecordStepRule];

/** The steps of a membership, as far as they are known on the day. */
export function membershipSteps({ id, data }: MembershipRecord, term: MembershipTerm): readonly RecordStep[] {
  const { involved, joined, left } = term;
  const steps: RecordStep[] = [];
  const at = (key: string): readonly Source[] => [{ record: id, path: [key] }];
  if (involved)
    steps.push({ rule: 'involved-since', days: { since: involved }, facts: {}, sources: at('involved') });
  if (joined) steps.push({ rule: 'joined', days: { joined }, facts: {}, sources: at('joined') });
  if (left) steps.push({ rule: 'left', days: { left }, facts: {}, sources: at('left') });
  if (steps.length > 0) return steps;
  const later = [data.involved, data.joined, data.left].some((text) => text !== undefined);
  return [{ rule: 'no-membership-day', days: {}, facts: { later }, sources: [] }];
}

/** The steps of an activity: when it was or is to be held, and that it was cancelled. */
export function activitySteps({ id, data }: ActivityRecord, term: ActivityTerm): readonly RecordStep[] {
  const days = {
    ...(term.firstDay && { first: term.firstDay }),
    ...(term.lastDay && { last: term.lastDay }),
  };
  const at = (key: string): readonly Source[] => [{ record: id, path: [key] }];
  const steps: RecordStep[] = [];
  if (term.daysAreHeld) steps.push({ rule: 'held-on', days, facts: {}, sources: at('on') });
  else if (data.planned !== undefined) {
    steps.push({ rule: 'planned-for', days, facts: {}, sources: at('planned') });
  } else steps.push({ rule: 'no-activity-day', days: {}, facts: {}, sources: [] });
  const cancelled = term.state === 'cancelled' ? parseDay(data.cancelled ?? '') : undefined;
  if (cancelled !== undefined) {
    const on = { earliest: cancelled, latest: cancelled, certain: true };
    steps.push({ rule: 'cancelled-on', days: { on }, facts: {}, sources: at('cancelled') });
  }
  return steps;
}
