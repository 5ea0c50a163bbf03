/** The days of terms in words. */
import { formatDay } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import type { DayRange } from '../terms/day-range.ts';

/** "26 Januari 2031"; where it is uncertain, the days between which it lies. */
export function rangeText({ earliest, latest }: DayRange, language: Language): string {
  if (earliest === latest) return formatDay(earliest, language);
  return `${formatDay(earliest, language)} – ${formatDay(latest, language)}`;
}
