/** A membership as of a day: involved, member, left. */
import type { Day } from '../calendar/day.ts';
import type { Certainty } from './agreement-term.ts';
import type { DayRange } from './day-range.ts';
import type { Membership } from './terms-register.ts';
import { readerIn, type DateBounds } from './world.ts';

/** The state of a membership; `unknown` before anything is known of it, and where no day is recorded. */
export type MembershipState = 'involved' | 'member' | 'left' | 'unknown';

/** A membership as of a day. A day that is recorded but comes later is not known yet, and left out. */
export type MembershipTerm = {
  readonly id: string;
  readonly asOf: Day;
  readonly state: MembershipState;
  readonly certainty: Certainty;
  readonly involved: DayRange | undefined;
  readonly joined: DayRange | undefined;
  readonly left: DayRange | undefined;
};

type KnownDates = {
  readonly involved: DateBounds | undefined;
  readonly joined: DateBounds | undefined;
  readonly left: DateBounds | undefined;
};

/**
 * Works out a membership as of a day. Within the bounds of an uncertain date a membership is as long as it can be,
 * and possible: who joined in 2018-06 is possibly a member from 1 June, and certainly from 30 June on.
 *
 * @example
 * // involved: 2017, joined: 2018-06~
 * membershipTermOf(aln, '2017-06-30'); // involved, possible
 * membershipTermOf(aln, '2018-01-01'); // involved, certain
 * membershipTermOf(aln, '2019-08-01'); // member, possible: `~` is never certain
 */
export function membershipTermOf({ id, data }: Membership, asOf: Day): MembershipTerm {
  const known: KnownDates = {
    involved: knownBounds(data.involved, asOf),
    joined: knownBounds(data.joined, asOf),
    left: knownBounds(data.left, asOf),
  };
  const state = shownState(known, asOf);
  return {
    id,
    asOf,
    state,
    certainty: certaintyOf(known, state, asOf),
    involved: known.involved && rangeWithin(known.involved),
    joined: known.joined && rangeWithin(known.joined),
    left: known.left && rangeWithin(known.left),
  };
}

function knownBounds(text: string | undefined, asOf: Day): DateBounds | undefined {
  const bounds = readerIn('widest', asOf).bounds(text);
  return bounds !== undefined && bounds.earliest <= asOf ? bounds : undefined;
}

/** Left once that is past its latest day; until then whatever it was before, where that is known. */
function shownState({ involved, joined, left }: KnownDates, asOf: Day): MembershipState {
  const before = joined !== undefined ? 'member' : involved !== undefined ? 'involved' : 'unknown';
  if (left === undefined) return before;
  return left.latest <= asOf || before === 'unknown' ? 'left' : before;
}

/** Certain where every date that bears on the state is past its latest day and bears no mark. */
function certaintyOf({ involved, joined, left }: KnownDates, state: MembershipState, asOf: Day): Certainty {
  if (state === 'unknown') return 'unknown';
  const bearing = state === 'left' ? [left] : [left, state === 'member' ? joined : involved];
  const isSure = bearing.every(
    (bounds) => bounds === undefined || (bounds.latest <= asOf && !bounds.qualified),
  );
  return isSure ? 'certain' : 'possible';
}

function rangeWithin({ earliest, latest, qualified }: DateBounds): DayRange {
  return { earliest, latest, certain: earliest === latest && !qualified };
}

/** Whether a membership is known of on the day of its term; one of which no day is recorded has always been. */
export function isKnownMembership({ data }: Membership, { state }: MembershipTerm): boolean {
  return state !== 'unknown' || [data.involved, data.joined, data.left].every((text) => text === undefined);
}
