/** When an activity was held, as far as is known on a day. */
import { earlier, type Day } from '../calendar/day.ts';
import { parseUncertainDate, type IntervalEnd } from '../calendar/uncertain-date.ts';
import type { Activity } from './terms-register.ts';
import { moved, type DateBounds, type DateReader } from './world.ts';

/** An activity that was held, and its last day. */
export type Held = { readonly id: string; readonly lastDay: Day };

/**
 * The last day of an activity that was held by a day, or undefined where it was not (yet) or was cancelled.
 * An activity counts from its last day on; one that has no end, or none that is known, from its first.
 */
export function heldBy({ id, data }: Activity, dates: DateReader, asOf: Day): Held | undefined {
  if (data.cancelled !== undefined && dates.isKnown(data.cancelled)) return undefined;
  const bounds = moved(lastDayBounds(data.on), dates.world);
  if (bounds === undefined || bounds.earliest > asOf) return undefined;
  dates.doubt.inexact ||= bounds.earliest !== bounds.latest;
  dates.doubt.qualified ||= bounds.qualified;
  const lastDay = dayIn(bounds, dates, asOf);
  return lastDay <= asOf ? { id, lastDay } : undefined;
}

/** The widest world lets an activity be as late as it can have been by the day: that keeps most in force. */
function dayIn({ earliest, latest }: DateBounds, { world }: DateReader, asOf: Day): Day {
  switch (world) {
    case 'widest':
    case 'nearest':
    case 'moved-back':
    case 'moved-on':
      return earlier(latest, asOf);
    case 'narrowest':
      return latest <= asOf ? earliest : latest;
    case 'earliest':
      return earliest;
    case 'latest':
      return latest;
  }
}

function lastDayBounds(text: string | undefined): DateBounds | undefined {
  const date = text === undefined ? undefined : parseUncertainDate(text);
  if (date === undefined) return undefined;
  const last: IntervalEnd =
    date.kind === 'date' ? date : date.to === 'unknown' || date.to === 'open' ? date.from : date.to;
  if (typeof last === 'string') return undefined;
  return { earliest: last.earliest, latest: last.latest, qualified: last.approximate || last.uncertain };
}
