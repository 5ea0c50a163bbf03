/** The example by which the two last-day conventions are explained everywhere: five years from 26 January 2026. */
import { FIRST_DAY, makeDay } from '../calendar/day.ts';
import { lastDayOf, type LastDayConvention } from '../calendar/last-day.ts';
import { formatDay } from './dates.ts';
import type { Language } from './language.ts';

const START = makeDay(2026, 1, 26) ?? FIRST_DAY;
const FIVE_YEARS = { months: 60, days: 0 };

/** The day on which the example's five years begin, in words. */
export function exampleStart(language: Language): string {
  return formatDay(START, language);
}

/**
 * The last day of the example's five years, in words.
 *
 * @example
 * exampleEnd('day-before', 'id'); // '25 Januari 2031'
 * exampleEnd('anniversary', 'id'); // '26 Januari 2031'
 */
export function exampleEnd(convention: LastDayConvention, language: Language): string {
  return formatDay(lastDayOf(START, FIVE_YEARS, convention), language);
}
