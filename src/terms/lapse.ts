/** Lapse by inactivity: "if dormant for 3 consecutive years will be deemed to have lapsed". */
import type { Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import { readLength } from './first-end.ts';
import type { Held } from './held.ts';

/**
 * When an agreement lapses, or has lapsed: the last day in force if nothing (more) is done, counted `since` the
 * start or the last day of an activity.
 */
export type Lapse = {
  readonly inactive: Duration;
  readonly since: Day;
  readonly activity: Held | undefined;
  readonly lastDay: Day;
};

/**
 * Works out when an agreement lapses, from what is known on the day; undefined where its paper does not say that
 * it may. What was held after it has lapsed revives nothing; what was held up to the start does not count.
 */
export function lapseOf(matter: Case, start: Day): Lapse | undefined {
  const inactive = readLength(matter.agreement.data.lapses_if_inactive);
  if (inactive === undefined) return undefined;
  const { convention } = conventionOf(matter);
  let lapse: Lapse = {
    inactive,
    since: start,
    activity: undefined,
    lastDay: lastDayOf(start, inactive, convention),
  };
  for (const activity of matter.implementing.allUnder(matter.agreement, matter.dates)) {
    if (activity.lastDay > lapse.lastDay) break;
    if (activity.lastDay <= start) continue;
    const since = activity.lastDay;
    lapse = { inactive, since, activity, lastDay: lastDayOf(since, inactive, convention) };
  }
  return lapse;
}

/** Notes since when nothing has been done, and what follows from that. */
export function explainLapse({ agreement, asOf, notes }: Case, lapse: Lapse): void {
  const { inactive, since, activity, lastDay } = lapse;
  notes?.push({
    rule: lastDay < asOf ? 'lapsed' : 'would-lapse',
    days: { since, lastDay },
    facts: { inactive, ...(activity && { activity: activity.id }) },
    sources: [
      { record: agreement.id, path: ['lapses_if_inactive'] },
      ...(activity === undefined ? [] : [{ record: activity.id, path: ['on'] }]),
    ],
  });
}
