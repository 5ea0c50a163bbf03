/** Which days a timeline spans: whole years around what there is to show, unless somebody says otherwise. */
import { earlier, later, makeDay, yearOf, type Day } from '../calendar/day.ts';
import { addDuration, subtractDuration } from '../calendar/duration.ts';
import type { DayBounds, TimelineRow } from './timeline-row.ts';

/** Days from one to another, both inclusive. */
export type DayStretch = { readonly from: Day; readonly to: Day };

/** Beyond these a picture of five-year terms shrinks to nothing; who wants more days says so. */
const FURTHEST_BACK = { months: 20 * 12, days: 0 };
const FURTHEST_AHEAD = { months: 15 * 12, days: 0 };
/** What has no end is shown to go on for a while. */
const ROOM_FOR_WHAT_GOES_ON = { months: 12, days: 0 };

type Asked = { readonly from?: Day | undefined; readonly to?: Day | undefined };

/**
 * The days to show: those asked for, else from the first year that has something to show to the last one, the year of
 * the as-of day always among them; at most 20 years back and 15 ahead.
 */
export function timelineDays(rows: readonly TimelineRow[], asOf: Day, asked: Asked): DayStretch {
  const days = [asOf, ...rows.flatMap((row) => daysToShow(row, asOf))];
  const first = later(days.reduce(earlier), subtractDuration(asOf, FURTHEST_BACK));
  const last = earlier(days.reduce(later), addDuration(asOf, FURTHEST_AHEAD, 'clamp'));
  const { from = firstOfYear(earlier(first, asked.to ?? first)) } = asked;
  const { to = lastOfYear(later(last, from)) } = asked;
  return { from, to };
}

function daysToShow(row: TimelineRow, asOf: Day): readonly Day[] {
  const bounds = row.bars.flatMap(({ from, to }) => [from, to]);
  const goesOn = row.ending === 'open' || row.ending === 'unknown';
  const start = row.bars.at(-1)?.from?.latest ?? asOf;
  const ahead = goesOn ? [addDuration(later(asOf, start), ROOM_FOR_WHAT_GOES_ON, 'clamp')] : [];
  return [...[...bounds, row.noticeDeadline].flatMap(bothDays), ...(row.bars.length === 0 ? [] : ahead)];
}

function bothDays(bounds: DayBounds | null): readonly Day[] {
  return bounds === null ? [] : [bounds.earliest, bounds.latest];
}

function firstOfYear(day: Day): Day {
  return makeDay(yearOf(day), 1, 1) ?? day;
}

function lastOfYear(day: Day): Day {
  return makeDay(yearOf(day), 12, 31) ?? day;
}

/** True where a bar of a row may lie, if only in part, within days. */
export function touches({ bars }: TimelineRow, { from, to }: DayStretch): boolean {
  return bars.some(
    (bar) => (bar.from === null || bar.from.earliest <= to) && (bar.to === null || bar.to.latest >= from),
  );
}
