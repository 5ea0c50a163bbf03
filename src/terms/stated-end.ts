/** A stated last day beside the computed one, and by which formula it seems to have been made. */
import { addDays, daysBetween, makeDay, yearOf, type Day } from '../calendar/day.ts';
import { isWholeYears, type Duration } from '../calendar/duration.ts';
import { lastDayOf, type LastDayConvention } from '../calendar/last-day.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import { exactDay, parseSingleDate } from '../calendar/uncertain-date.ts';
import type { Agreement, TermsSettings } from './terms-register.ts';

/** How a stated last day seems to have come about, where it is not the computed one. */
export type EndFormula = 'other-convention' | 'years-x-365' | 'day-after' | 'end-of-year';

/**
 * A stated last day that differs from the computed one: both days, how many days later the stated one is (negative
 * where it is earlier), and the formula that seems to have made it.
 */
export type StatedEndDifference = {
  readonly start: Day;
  readonly lasts: Duration;
  readonly convention: LastDayConvention;
  readonly stated: Day;
  readonly computed: Day;
  readonly daysLater: number;
  readonly seemsMadeBy: EndFormula | undefined;
};

/**
 * The formula by which a stated last day seems to have been made; undefined where it is the computed one or none
 * fits. In one real register 95% of the year-long terms are years x 365 days; others end the day after, or on
 * 31 December.
 *
 * @example
 * seemsMadeBy('2018-03-01', P5Y, '2023-03-01', 'day-before'); // 'other-convention'
 * seemsMadeBy('2018-03-01', P10Y, '2028-02-27', 'day-before'); // 'years-x-365'
 * seemsMadeBy('2018-03-01', P5Y, '2023-03-02', 'day-before'); // 'day-after'
 * seemsMadeBy('2018-03-01', P5Y, '2023-12-31', 'day-before'); // 'end-of-year'
 */
export function seemsMadeBy(
  start: Day,
  lasts: Duration,
  stated: Day,
  convention: LastDayConvention,
): EndFormula | undefined {
  const computed = lastDayOf(start, lasts, convention);
  const other = lastDayOf(start, lasts, convention === 'anniversary' ? 'day-before' : 'anniversary');
  if (stated === computed) return undefined;
  if (stated === other) return 'other-convention';
  if (isWholeYears(lasts) && isYearsOf365(start, lasts.months / 12, stated)) return 'years-x-365';
  if (stated === addDays(computed, 1) || stated === addDays(other, 1)) return 'day-after';
  return isEndOfYear(computed, stated) ? 'end-of-year' : undefined;
}

/** Years of 365 days each, with the first day counted or not. */
function isYearsOf365(start: Day, years: number, stated: Day): boolean {
  const end = addDays(start, years * 365);
  return stated === end || stated === addDays(end, -1);
}

/** 31 December of the year in which the term ends, or of the last full year before. */
function isEndOfYear(computed: Day, stated: Day): boolean {
  const year = yearOf(computed);
  return stated === makeDay(year, 12, 31) || stated === makeDay(year - 1, 12, 31);
}

/**
 * The difference between an agreement's stated last day and the one that its length gives, counted from its start;
 * undefined where there is none, or where one of the two is not written or not one day.
 */
export function statedEndDifference(
  { data }: Agreement,
  settings: TermsSettings,
  start: Day,
): StatedEndDifference | undefined {
  const lasts = data.term?.lasts === undefined ? undefined : parseDuration(data.term.lasts);
  const stated = data.term?.until === undefined ? undefined : exactDay(parseSingleDate(data.term.until));
  if (lasts === undefined || stated === undefined) return undefined;
  const convention = data.term?.last_day ?? settings.lastDay;
  const computed = lastDayOf(start, lasts, convention);
  if (stated === computed) return undefined;
  const daysLater = daysBetween(computed, stated);
  return {
    start,
    lasts,
    convention,
    stated,
    computed,
    daysLater,
    seemsMadeBy: seemsMadeBy(start, lasts, stated, convention),
  };
}
