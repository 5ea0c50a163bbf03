/** The axis over a terminal's timeline: the as-of day by name, and the years or months. */
import stringWidth from 'string-width';
import { formatShortDay } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { columnOf, type Plot } from './text-plot.ts';
import { tickLabel } from './time-scale.ts';

/** The names of years or months, each beginning in the column of its first day; none is cut off at the edge. */
export function tickLine({ scale, ticks }: Plot, language: Language): string {
  let line = '';
  for (const day of ticks) {
    const label = tickLabel(day, language);
    const column = columnOf(scale, day);
    if (column < line.length || column + label.length > scale.end) continue;
    line = line.padEnd(column) + label;
  }
  return line;
}

/** The as-of day over its column, its name on the side that has room; empty where that day is not shown. */
export function asOfLine({ scale, asOf, characters }: Plot, language: Language): string {
  if (asOf < scale.days.from || asOf > scale.days.to) return '';
  const column = columnOf(scale, asOf);
  const name = formatShortDay(asOf, language);
  const after = `${characters.asOfHead} ${name}`;
  if (column + stringWidth(after) <= scale.end) return ' '.repeat(column) + after;
  const before = `${name} ${characters.asOfHead}`;
  return ' '.repeat(Math.max(0, column + 1 - stringWidth(before))) + before;
}
