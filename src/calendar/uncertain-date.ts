/** Dates that may be uncertain, as registers write them: EDTF (ISO 8601-2:2019), levels 0 and 1, without seasons. */
import { addDays, FIRST_DAY, isDay, makeDay } from './day.ts';
import type { Day } from './day.ts';
import { daysInMonth } from './day-number.ts';
import { rememberedByText } from './remembered-texts.ts';

/** How fine a date is written: `2018-06` is a month, `201X` a decade, `20XX` a century. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/**
 * One date: some day from `earliest` to `latest`, both inclusive. `certain` where it is exactly one day without
 * a qualifier; `approximate` by `~`, `uncertain` by `?`, both by `%`; `unspecified` where it is written with an X.
 */
export type SingleDate = {
  readonly kind: 'date';
  readonly text: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly certain: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
  readonly precision: Precision;
};

/** An end of an interval: a date; `open` for `..`, no end; `unknown` where nothing is written. */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

/**
 * A stretch of days, both ends included. `earliest` and `latest` bound the whole of it and are undefined where
 * that end is open or unknown; `certain` where both ends are.
 */
export type DateInterval = {
  readonly kind: 'interval';
  readonly text: string;
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  readonly certain: boolean;
  readonly from: IntervalEnd;
  readonly to: IntervalEnd;
};

/** A date as a register may write it: one date or an interval. */
export type UncertainDate = SingleDate | DateInterval;

const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)([?~%]?)$/;
const UNSPECIFIED_YEAR = /^(\d{2}|\d{3})X{1,2}$/;
const UNSPECIFIED_PART = /^(\d{4})(?:-(\d{2}))?(?:-XX){1,2}$/;

/**
 * Reads a date of EDTF levels 0 and 1; undefined for times, seasons, years outside 1 to 9999, days that do not
 * exist, intervals that end before they start, and whatever else is not a date.
 *
 * @example
 * parseUncertainDate('2018-06~'); // 2018-06-01 to 2018-06-30, approximate, not certain
 * parseUncertainDate('2018-06-15?'); // 2018-06-15 to 2018-06-15, and still not certain
 * parseUncertainDate('201X'); // 2010-01-01 to 2019-12-31
 * parseUncertainDate('2022-11-14/2022-11-18'); // an interval of five days, certain
 * parseUncertainDate('2018/..'); // from 2018-01-01, no end
 */
export const parseUncertainDate = rememberedByText((text): UncertainDate | undefined => {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0) return undefined;
  return to === undefined ? parseSingleDate(text) : parseInterval(text, from, to);
});

/**
 * Reads one date, no interval: see `parseUncertainDate`.
 *
 * @example
 * parseSingleDate('2018-XX-XX'); // 2018-01-01 to 2018-12-31
 * parseSingleDate('2018-21'); // undefined: seasons are not read
 */
export const parseSingleDate = rememberedByText((text): SingleDate | undefined => {
  if (isDay(text)) return singleDate(text, [text, text], 'day');
  const match = DATE.exec(text);
  if (match?.[1] !== undefined) return parseQualified(text, match[1], match[2] ?? '');
  return parseUnspecified(text);
});

/**
 * The one day that a date certainly is, else undefined.
 *
 * @example
 * exactDay(parseUncertainDate('2018-06-15')); // '2018-06-15'
 * exactDay(parseUncertainDate('2018-06-15?')); // undefined
 */
export function exactDay(date: UncertainDate | undefined): Day | undefined {
  return date?.certain === true && date.earliest === date.latest ? date.earliest : undefined;
}

function parseQualified(text: string, date: string, qualifier: string): SingleDate | undefined {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (year === undefined) return undefined;
  const bounds =
    month === undefined
      ? yearBounds(year, year)
      : dayOfMonth === undefined
        ? monthBounds(year, month)
        : dayBounds(year, month, dayOfMonth);
  const precision = month === undefined ? 'year' : dayOfMonth === undefined ? 'month' : 'day';
  return bounds && singleDate(text, bounds, precision, qualifier);
}

function parseUnspecified(text: string): SingleDate | undefined {
  const digits = UNSPECIFIED_YEAR.exec(text)?.[1];
  if (digits !== undefined && text.length === 4) return unspecifiedYear(text, digits);
  const [, year, month] = UNSPECIFIED_PART.exec(text) ?? [];
  if (year === undefined || (month !== undefined && text.length > 10)) return undefined;
  const bounds =
    month === undefined ? yearBounds(Number(year), Number(year)) : monthBounds(Number(year), Number(month));
  return bounds && { ...singleDate(text, bounds, month === undefined ? 'year' : 'month'), unspecified: true };
}

function unspecifiedYear(text: string, digits: string): SingleDate | undefined {
  const bounds = yearBounds(Number(digits.padEnd(4, '0')), Number(digits.padEnd(4, '9')));
  const precision = digits.length === 3 ? 'decade' : 'century';
  return bounds && { ...singleDate(text, bounds, precision), unspecified: true };
}

function parseInterval(text: string, fromText: string, toText: string): DateInterval | undefined {
  const from = parseIntervalEnd(fromText);
  const to = parseIntervalEnd(toText);
  if (from === undefined || to === undefined) return undefined;
  const earliest = typeof from === 'string' ? undefined : from.earliest;
  const latest = typeof to === 'string' ? undefined : to.latest;
  if (earliest === undefined && latest === undefined) return undefined;
  if (earliest !== undefined && latest !== undefined && latest < earliest) return undefined;
  const certain = typeof from !== 'string' && typeof to !== 'string' && from.certain && to.certain;
  return { kind: 'interval', text, earliest, latest, certain, from, to };
}

/** Level 1 allows no X within an interval. */
function parseIntervalEnd(text: string): IntervalEnd | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  const date = parseSingleDate(text);
  return date?.unspecified === true ? undefined : date;
}

function singleDate(
  text: string,
  [earliest, latest]: readonly [Day, Day],
  precision: Precision,
  qualifier = '',
): SingleDate {
  return {
    kind: 'date',
    text,
    earliest,
    latest,
    certain: precision === 'day' && qualifier === '',
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    unspecified: false,
    precision,
  };
}

function dayBounds(year: number, month: number, date: number): [Day, Day] | undefined {
  const day = makeDay(year, month, date);
  return day && [day, day];
}

function monthBounds(year: number, month: number): [Day, Day] | undefined {
  const first = makeDay(year, month, 1);
  return first && [first, addDays(first, daysInMonth(year, month) - 1)];
}

function yearBounds(from: number, to: number): [Day, Day] | undefined {
  const last = makeDay(to, 12, 31);
  return last && [makeDay(from, 1, 1) ?? FIRST_DAY, last];
}
