/** What the office has decided about an agreement (`closure`), once that is known. */
import type { Day } from '../calendar/day.ts';
import type { AgreementData, ClosureDecision } from '../generated/types.ts';
import { readerIn, type DateReader } from './world.ts';

/** The decision that is known in a world; one without a day always is. */
export function decisionIn(
  { closure }: AgreementData,
  dates: Pick<DateReader, 'isKnown'>,
): ClosureDecision | undefined {
  return dates.isKnown(closure?.on) ? closure?.decision : undefined;
}

/** The decision that may be known by a day: that of an uncertain date, from the earliest day on that it may mean. */
export function knownDecision(data: AgreementData, asOf: Day): ClosureDecision | undefined {
  return decisionIn(data, readerIn('widest', asOf));
}
