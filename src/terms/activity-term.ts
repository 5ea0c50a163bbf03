/** An activity as of a day: planned, under way, held or cancelled. */
import type { Day } from '../calendar/day.ts';
import { parseUncertainDate, type IntervalEnd } from '../calendar/uncertain-date.ts';
import type { Certainty } from './agreement-term.ts';
import type { DayRange } from './day-range.ts';
import type { Activity } from './terms-register.ts';
import { readerIn } from './world.ts';

/** The state of an activity; it is under way on its first day, on its last day and between. */
export type ActivityState = 'planned' | 'under-way' | 'held' | 'cancelled';

/** An activity as of a day. Both days are inclusive, and undefined where there is none or none is known. */
export type ActivityTerm = {
  readonly id: string;
  readonly asOf: Day;
  readonly state: ActivityState;
  readonly certainty: Certainty;
  readonly firstDay: DayRange | undefined;
  readonly lastDay: DayRange | undefined;
  /** Whether these are the days on which it was held; else they are those for which it is planned. */
  readonly daysAreHeld: boolean;
};

type Answer = { readonly state: ActivityState; readonly certainty: Certainty };

/** Days on which something takes place; `exact` where both are known and unqualified. */
type Days = {
  readonly first: DayRange | undefined;
  readonly last: DayRange | undefined;
  readonly qualified: boolean;
};

/**
 * Works out an activity as of a day. One recorded as held later is planned on the day; one without any day is
 * planned, and nothing more is known of it.
 *
 * @example
 * // on: 2022-11-14/2022-11-18
 * activityTermOf(training, '2022-11-18').state; // 'under-way'
 * activityTermOf(training, '2022-11-19').state; // 'held'
 */
export function activityTermOf({ id, data }: Activity, asOf: Day): ActivityTerm {
  const held = daysOf(data.on);
  const planned = daysOf(data.planned);
  const days = held ?? planned;
  const answer = cancelledOf(data.cancelled, asOf) ?? takesPlace(held, planned, asOf);
  return { id, asOf, ...answer, firstDay: days?.first, lastDay: days?.last, daysAreHeld: held !== undefined };
}

function cancelledOf(text: string | undefined, asOf: Day): Answer | undefined {
  const dates = readerIn('widest', asOf);
  const bounds = dates.bounds(text);
  if (text === undefined || (bounds !== undefined && bounds.earliest > asOf)) return undefined;
  const surely = bounds === undefined || (bounds.latest <= asOf && !bounds.qualified);
  return { state: 'cancelled', certainty: surely ? 'certain' : 'possible' };
}

/** Of an uncertain day the earliest is shown, as possible until the latest has passed too. */
function takesPlace(held: Days | undefined, planned: Days | undefined, asOf: Day): Answer {
  if (held === undefined)
    return { state: 'planned', certainty: planned === undefined ? 'unknown' : 'certain' };
  const { first, last, qualified } = held;
  const state = stateBetween(first?.earliest, last?.earliest, asOf);
  const isSure = state === stateBetween(first?.latest, last?.latest, asOf) && !qualified;
  const isBounded = first !== undefined && (last !== undefined || state === 'planned');
  return { state, certainty: isSure && isBounded ? 'certain' : 'possible' };
}

function stateBetween(first: Day | undefined, last: Day | undefined, asOf: Day): ActivityState {
  if (first !== undefined && asOf < first) return 'planned';
  return last !== undefined && asOf > last ? 'held' : 'under-way';
}

function daysOf(text: string | undefined): Days | undefined {
  const date = text === undefined ? undefined : parseUncertainDate(text);
  if (date === undefined) return undefined;
  const [from, to] = date.kind === 'date' ? [date, date] : [date.from, date.to];
  const qualified = [from, to].some((end) => typeof end !== 'string' && (end.approximate || end.uncertain));
  return { first: rangeOfEnd(from), last: rangeOfEnd(to), qualified };
}

function rangeOfEnd(end: IntervalEnd): DayRange | undefined {
  if (typeof end === 'string') return undefined;
  return { earliest: end.earliest, latest: end.latest, certain: end.certain };
}
