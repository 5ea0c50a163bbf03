/** What is to be done by a day, as it stands on another: a follow-up until it is done, dues until they are paid. */
import { parseDay, type Day } from '../calendar/day.ts';

/** How something that is due stands on a day. */
export type DueStanding = {
  /** The last day on which it is in time, where one is set. */
  readonly due: Day | undefined;
  /** The day on which it was done or paid, where that was by the day on which we look. */
  readonly settledOn: Day | undefined;
  /** True from the day after `due`, while it is not settled. */
  readonly overdue: boolean;
};

/**
 * How something that is due stands on a day. It is settled from its own day on; before that it was still open.
 *
 * @example
 * dueStanding({ due: '2026-03-31' }, '2026-03-31').overdue; // false: the due day itself is in time
 * dueStanding({ due: '2026-03-31' }, '2026-04-01').overdue; // true
 * dueStanding({ due: '2026-03-31', settled: '2026-04-09' }, '2026-04-01').settledOn; // undefined: not yet
 */
export function dueStanding(
  written: { readonly due?: string | undefined; readonly settled?: string | undefined },
  asOf: Day,
): DueStanding {
  const due = dayOf(written.due);
  const settled = dayOf(written.settled);
  const settledOn = settled !== undefined && settled <= asOf ? settled : undefined;
  return { due, settledOn, overdue: settledOn === undefined && due !== undefined && due < asOf };
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
