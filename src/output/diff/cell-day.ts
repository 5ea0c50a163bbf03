/** Days of rows in full. */
import { formatDay } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import type { DayCell } from '../../views/range-cell.ts';

/** "25 January 2031"; where it is uncertain, the days between which it lies. */
export function cellDay(cell: Exclude<DayCell, null>, language: Language): string {
  if (typeof cell === 'string') return formatDay(cell, language);
  return `${formatDay(cell.earliest, language)} – ${formatDay(cell.latest, language)}`;
}
