/** Which states uncertain dates allow, and which of them is shown. */
import type { AgreementState } from './agreement-term.ts';

/** What an office may rely on comes first, then what has ended, then what was never signed. */
const LIVELIEST_FIRST: readonly AgreementState[] = [
  'suspended',
  'ending-soon',
  'in-force',
  'unknown',
  'not-yet-in-force',
  'terminated',
  'superseded',
  'lapsed',
  'expired',
  'signing',
  'agreed',
  'review',
  'drafting',
  'proposed',
  'exploring',
  'abandoned',
  'unrecorded',
];

/** Orders states for showing one of several that are possible: the liveliest first. */
export function compareStates(a: AgreementState, b: AgreementState): number {
  return LIVELIEST_FIRST.indexOf(a) - LIVELIEST_FIRST.indexOf(b);
}

/** From here on the states are those of an agreement that not all have signed. */
const FIRST_UNSIGNED = LIVELIEST_FIRST.indexOf('signing');

/**
 * The states that are possible where each of these holds in some world, each once and the shown one first. Between
 * an end that has passed and one beyond the horizon lies one within it; between nobody and all, some have signed.
 *
 * @example
 * possibleStates(['expired', 'in-force']); // ending-soon, in-force, expired
 */
export function possibleStates(states: readonly AgreementState[]): readonly AgreementState[] {
  if (states.length < 2) return states;
  const possible = new Set(states);
  if (possible.has('expired') && possible.has('in-force')) possible.add('ending-soon');
  const unsigned = [...possible].filter((state) => LIVELIEST_FIRST.indexOf(state) >= FIRST_UNSIGNED);
  if (unsigned.length > 0 && unsigned.length < possible.size) possible.add('signing');
  return [...possible].sort(compareStates);
}
