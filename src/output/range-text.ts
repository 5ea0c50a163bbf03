/** The days of terms in words. */
import { dayParts } from '../calendar/day.ts';
import { formatDay, formatShortDay, shortMonthName } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { DayCell } from '../views/range-cell.ts';
import type { DayBounds } from '../views/timeline-row.ts';

/** "26 Januari 2031"; where it is uncertain, the days between which it lies. */
export function rangeText({ earliest, latest }: DayRange, language: Language): string {
  if (earliest === latest) return formatDay(earliest, language);
  return `${formatDay(earliest, language)} – ${formatDay(latest, language)}`;
}

/**
 * A day, or the days between which it lies, in little room.
 *
 * @example
 * boundsText({ earliest: '2031-01-25', latest: '2031-01-25' }, 'en'); // '25 Jan 2031'
 * boundsText({ earliest: '2018-06-01', latest: '2018-06-30' }, 'en'); // 'Jun 2018'
 * boundsText({ earliest: '2030-06-01', latest: '2031-05-31' }, 'en'); // '2030–2031'
 */
export function boundsText({ earliest, latest }: DayBounds, language: Language): string {
  if (earliest === latest) return formatShortDay(earliest, language);
  const [first, last] = [dayParts(earliest), dayParts(latest)];
  if (first.year !== last.year) return `${String(first.year)}–${String(last.year)}`;
  if (first.month !== last.month) return String(first.year);
  return `${shortMonthName(first.month, language)} ${String(first.year)}`;
}

/** A cell that holds a day, in little room: empty, a day, or the days between which it lies. */
export function shortDayText(cell: DayCell, language: Language): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? formatShortDay(cell, language) : boundsText(cell, language);
}
