/** Days laid out along a line: where each begins and ends, and which of them carry the names of months and years. */
import { scaleUtc, type ScaleTime } from 'd3-scale';
import { utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { addDays, monthOf, parseDay, yearOf, type Day } from '../../calendar/day.ts';
import { shortMonthName } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import type { DayStretch } from '../../views/timeline-days.ts';

/** A line from one place to another, in columns or in units of a drawing. */
export type TimeScale = {
  readonly days: DayStretch;
  /** The places of its two ends. */
  readonly start: number;
  readonly end: number;
  /** Where a day begins. */
  readonly at: (day: Day) => number;
  /** Where a day ends. */
  readonly after: (day: Day) => number;
  /** The first days of months or years that are at least so far apart, in order. */
  readonly ticks: (apart: number) => readonly Day[];
};

const INTERVALS: readonly (TimeInterval | null)[] = [
  utcMonth.every(1),
  utcMonth.every(3),
  utcMonth.every(6),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((years) => utcYear.every(years)),
];

/** Lays days out between two places. Days are those of UTC, so that all are equally long everywhere. */
export function timeScale(days: DayStretch, start: number, end: number): TimeScale {
  const scale = scaleUtc()
    .domain([Date.parse(days.from), Date.parse(addDays(days.to, 1))])
    .range([start, end]);
  const at = (day: Day): number => scale(Date.parse(day));
  const ticks = (apart: number): readonly Day[] => ticksOf(scale, apart).filter((day) => day <= days.to);
  return { days, start, end, at, after: (day) => at(addDays(day, 1)), ticks };
}

function ticksOf(scale: ScaleTime<number, number>, apart: number): readonly Day[] {
  for (const interval of INTERVALS) {
    const days = interval === null ? [] : scale.ticks(interval);
    const places = days.map((day) => scale(day));
    const isClose = places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) < apart);
    if (!isClose) return days.flatMap((day) => parseDay(day.toISOString().slice(0, 10)) ?? []);
  }
  return [];
}

/**
 * What stands at a tick: the year in January, else the month.
 *
 * @example
 * tickLabel('2026-01-01', 'id'); // '2026'
 * tickLabel('2026-08-01', 'id'); // 'Agu'
 */
export function tickLabel(day: Day, language: Language): string {
  return monthOf(day) === 1 ? String(yearOf(day)) : shortMonthName(monthOf(day), language);
}
