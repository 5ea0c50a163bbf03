/** Days that stand in the record themselves: no doubt about another date touches them. */
import { parseUncertainDate } from '../calendar/uncertain-date.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { CitedSource } from './cited-source.ts';

/**
 * A day as it is where a step's sources say it: certain if all dates written there are, and one of them is that day.
 * Terms call every day of an agreement uncertain as soon as one date of it is.
 *
 * @example
 * // due: 2026-02-10 of an agreement that was signed in 2025?
 * asWritten({ earliest: '2026-02-10', latest: '2026-02-10', certain: false }, sources).certain; // true
 */
export function asWritten(range: DayRange, sources: readonly CitedSource[]): DayRange {
  if (range.certain || range.earliest !== range.latest) return range;
  const dates = sources.flatMap((source) => dateOf(source) ?? []);
  const isWritten = dates.some(
    ({ earliest, latest }) => earliest === range.earliest || latest === range.latest,
  );
  return isWritten && dates.every(({ certain }) => certain) ? { ...range, certain: true } : range;
}

function dateOf(source: CitedSource): ReturnType<typeof parseUncertainDate> {
  return source.kind === 'field' && source.written !== undefined
    ? parseUncertainDate(source.written)
    : undefined;
}
