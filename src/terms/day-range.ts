/** A computed day, or the days between which it lies where a record's dates are uncertain. */
import { earlier, later, type Day } from '../calendar/day.ts';

/**
 * A computed day: `earliest` and `latest`, both inclusive, are the same day unless a date that it follows from
 * is uncertain; `certain` where they are the same and no such date bears `~`, `?` or `%`.
 */
export type DayRange = { readonly earliest: Day; readonly latest: Day; readonly certain: boolean };

/** The range that spans some days; `doubtful` where a date behind them is qualified. Undefined for no day. */
export function rangeOf(days: readonly (Day | undefined)[], doubtful: boolean): DayRange | undefined {
  let earliest: Day | undefined;
  let latest: Day | undefined;
  for (const day of days) {
    if (day === undefined) continue;
    earliest = earliest === undefined ? day : earlier(earliest, day);
    latest = latest === undefined ? day : later(latest, day);
  }
  if (earliest === undefined || latest === undefined) return undefined;
  return { earliest, latest, certain: earliest === latest && !doubtful };
}

/**
 * The one day of a range, or undefined where it could be several.
 *
 * @example
 * onlyDay({ earliest: '2031-01-25', latest: '2031-01-25', certain: true }); // '2031-01-25'
 */
export function onlyDay(range: DayRange | undefined): Day | undefined {
  return range?.earliest === range?.latest ? range?.earliest : undefined;
}
