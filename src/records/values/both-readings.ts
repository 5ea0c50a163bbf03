/** A day that is one day to one reader and another to the next, told with both. */
import { DATE_PROBLEMS } from '../../locale/date-forms.ts';
import type { Text } from '../../locale/text.ts';
import { twoReadings } from './written-dates.ts';

/** `02/11/2026` is in November to one reader and in February to another; undefined for what has one reading or none. */
export function bothReadings(text: string): Text | undefined {
  const both = twoReadings(text.trim());
  return both && DATE_PROBLEMS.twoReadings(text.trim(), both.dayFirst, both.monthFirst);
}
