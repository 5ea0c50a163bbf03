/** Days, dates and periods that are none, and what they probably were. */
import { daysInMonth } from '../../calendar/day-number.ts';
import { makeDay } from '../../calendar/day.ts';
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { saysNoEnd } from './no-end.ts';
import { placeholder } from './placeholder.ts';
import { fieldOf, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';
import { readAnyDay, readAnyMonth, readAnyPeriod, readSpreadsheetDay, twoReadings } from './written-dates.ts';

/** What a date may be in a field: a day alone, an uncertain date, a period, the start of a term. */
export type DateFormat = 'day' | 'uncertain-date' | 'uncertain-period' | 'term-start';

/** A value that is no date. */
export function wrongDay(wrong: WrongValue, format: DateFormat): PlacedFinding {
  if (saysNoEnd(wrong)) return fault('invalid-day', 'noEnd', fieldOf(wrong), placeOfValue(wrong));
  return (
    placeholder(wrong) ??
    impossibleDay(wrong) ??
    doubtfulDay(wrong) ??
    (format === 'uncertain-period' ? reversedPeriod(wrong) : undefined) ??
    (format === 'day' ? inexactDay(wrong) : undefined) ??
    noDate(wrong, format)
  );
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[~?%]?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** `2027-14-03` and `31/02/2025`: all its figures are there, but the calendar has no such day. */
function impossibleDay(wrong: WrongValue): PlacedFinding | undefined {
  const { value } = fieldOf(wrong);
  const [year, month, date] = figuresOf(textOf(wrong).trim());
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = placeOfValue(wrong);
  const exchanged = makeDay(year, date, month);
  if (month < 1 || month > 12) {
    const extras = exchanged === undefined ? {} : { replacement: exchanged };
    return fault('invalid-day', 'noSuchMonth', { value, month, suggestion: exchanged }, at, extras);
  }
  const last = daysInMonth(year, month);
  if (date >= 1 && date <= last) return undefined;
  return fault('invalid-day', 'noSuchDay', { value, year, month, last }, at);
}

/** Year, month and date; where the year comes last, the first figure is the date unless only the other can be. */
function figuresOf(text: string): readonly number[] {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return first.slice(1).map(Number);
  const [date, month, year] = (YEAR_LAST.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return [];
  return makeDay(year, date, month) === undefined ? [year, month, date] : [];
}

/** Dates with two meanings, and numbers that a spreadsheet left behind. */
function doubtfulDay(wrong: WrongValue): PlacedFinding | undefined {
  const { value } = fieldOf(wrong);
  const at = placeOfValue(wrong);
  const both = twoReadings(textOf(wrong));
  if (both !== undefined) return fault('invalid-day', 'twoReadings', { value, ...both }, at);
  const day = readSpreadsheetDay(textOf(wrong));
  return day && fault('invalid-day', 'spreadsheetNumber', { value, day }, at, { replacement: day });
}

/** A month, a year or an uncertain day in a field that needs the day itself. */
function inexactDay(wrong: WrongValue): PlacedFinding | undefined {
  if (parseUncertainDate(textOf(wrong)) === undefined) return undefined;
  return fault('invalid-day', 'notExact', fieldOf(wrong), placeOfValue(wrong));
}

/** A period whose last day comes before its first. */
function reversedPeriod(wrong: WrongValue): PlacedFinding | undefined {
  const [from, to, ...more] = textOf(wrong).split('/');
  if (to === undefined || more.length > 0) return undefined;
  const suggestion = `${to}/${from ?? ''}`;
  if (parseUncertainDate(suggestion) === undefined) return undefined;
  return fault('invalid-day', 'reversed', { value: fieldOf(wrong).value, suggestion }, placeOfValue(wrong));
}

const MESSAGES = {
  day: 'notADay',
  'uncertain-date': 'notADate',
  'uncertain-period': 'notAPeriod',
  'term-start': 'notAStart',
} as const satisfies Record<DateFormat, string>;

function noDate(wrong: WrongValue, format: DateFormat): PlacedFinding {
  const suggestion = suggestedDate(textOf(wrong), format);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  const data = { ...fieldOf(wrong), suggestion };
  return fault('invalid-day', MESSAGES[format], data, placeOfValue(wrong), extras);
}

function suggestedDate(text: string, format: DateFormat): string | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const day = readAnyDay(text);
  if (day !== undefined || format === 'day') return day;
  if (format === 'term-start' && isSigning(text)) return 'signing';
  const period = format === 'uncertain-period' ? readAnyPeriod(text) : undefined;
  return period ?? readAnyMonth(text);
}

const LONGEST_DATE = 60;

function isSigning(text: string): boolean {
  return /^(?:(?:sejak|tanggal|hari|saat|on|the|day|date|of)\s+)*(?:signing|signed|signature|penandatanganan|ditandatangani|tanda tangan)$/i.test(
    text.trim(),
  );
}
