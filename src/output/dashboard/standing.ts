/** Where a record stands, in few words: what a reader must tell apart at once. */

export type Standing = 'holding' | 'ending' | 'coming' | 'over' | 'unknown';

const STANDINGS: Readonly<Record<string, Standing>> = {
  'in-force': 'holding',
  member: 'holding',
  'under-way': 'holding',
  held: 'holding',
  'ending-soon': 'ending',
  suspended: 'ending',
  'not-yet-in-force': 'coming',
  exploring: 'coming',
  proposed: 'coming',
  drafting: 'coming',
  review: 'coming',
  agreed: 'coming',
  signing: 'coming',
  involved: 'coming',
  planned: 'coming',
  abandoned: 'over',
  expired: 'over',
  terminated: 'over',
  superseded: 'over',
  lapsed: 'over',
  left: 'over',
  cancelled: 'over',
};

/**
 * The standing of any state.
 *
 * @example
 * standingOf('ending-soon'); // 'ending'
 */
export function standingOf(state: string): Standing {
  return STANDINGS[state] ?? 'unknown';
}
