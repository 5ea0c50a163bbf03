/** Where a signed agreement stands in one world: the first state that applies. */
import type { Day } from '../calendar/day.ts';
import { addDuration } from '../calendar/duration.ts';
import type { SignedState, SuspensionTime } from './agreement-term.ts';
import type { Case } from './case.ts';
import type { EndCause } from './early-end.ts';
import type { Window } from './window.ts';

const ENDED: Readonly<Record<EndCause, SignedState>> = {
  termination: 'terminated',
  supersession: 'superseded',
  lapse: 'lapsed',
  expiry: 'expired',
};

/** The state of a signed agreement on the day, given its window and the times in which it rests. */
export function signedStateOf(
  matter: Case,
  window: Window,
  suspensions: readonly SuspensionTime<Day>[],
): SignedState {
  const { asOf } = matter;
  if (window.finalDay !== undefined && window.endsBy !== undefined && asOf > window.finalDay) {
    return ENDED[window.endsBy];
  }
  if (asOf < window.start) return 'not-yet-in-force';
  if (suspensions.some(({ from, until }) => from <= asOf && (until === undefined || asOf <= until)))
    return 'suspended';
  if (isEndingSoon(matter, window)) return 'ending-soon';
  return window.endless === 'unknown' ? 'unknown' : 'in-force';
}

/**
 * The suspensions known on the day. One without a first day begins with the agreement; one without a last day runs
 * to its end.
 */
export function suspensionsOf({ agreement, dates, notes }: Case, start: Day): readonly SuspensionTime<Day>[] {
  return (agreement.data.suspensions ?? []).flatMap((suspension, index) => {
    if (!dates.isKnown(suspension.from)) return [];
    const from = dates.opens(suspension.from) ?? start;
    const until = dates.closes(suspension.until);
    const days = until === undefined ? { from } : { from, until };
    const sources = [{ record: agreement.id, path: ['suspensions', index] }];
    const position = index + 1;
    notes?.push({ rule: 'suspended', days, facts: { position }, sources });
    return [{ position, from, until }];
  });
}

/** Within the horizon, the last day of it included, and not going on by itself. */
function isEndingSoon(
  { asOf, register, notes }: Case,
  { lastDay, finalDay, goesOn, endsEarly }: Window,
): boolean {
  const end = goesOn ? (endsEarly ? finalDay : undefined) : lastDay;
  if (end === undefined) return false;
  const { horizon } = register.settings;
  const horizonEnd = addDuration(asOf, horizon, 'clamp');
  if (end > horizonEnd) return false;
  const sources = [{ setting: ['horizon'] }];
  notes?.push({ rule: 'ending-soon', days: { lastDay: end, horizonEnd }, facts: { horizon }, sources });
  return true;
}
