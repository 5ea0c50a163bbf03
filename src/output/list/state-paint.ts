/** The colour of a state, by what it asks of people. */
import type { Paint } from '../paint.ts';

const GOOD: ReadonlySet<string> = new Set(['in-force', 'member', 'under-way']);
const WARNING: ReadonlySet<string> = new Set(['ending-soon', 'suspended', 'unknown']);
const OVER: ReadonlySet<string> = new Set([
  'abandoned',
  'expired',
  'terminated',
  'superseded',
  'lapsed',
  'left',
  'cancelled',
]);

/** Green for what holds, yellow for what somebody must look at, faint for what is over, plain for the rest. */
export function statePaint(state: string | null, paint: Paint): (text: string) => string {
  if (state === null) return (text) => text;
  if (GOOD.has(state)) return paint.good;
  if (WARNING.has(state)) return paint.warning;
  return OVER.has(state) ? paint.faint : (text) => text;
}
