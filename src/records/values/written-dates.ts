/** Dates as people write them, turned into what a record takes: "Januari 2026", "14-18 November 2022", 46048. */
import { readWrittenDay } from '../../calendar/day-words.ts';
import { makeDay, parseDay, type Day } from '../../calendar/day.ts';
import { monthOfName } from '../../calendar/month-names.ts';
import { spreadsheetDay } from '../../calendar/spreadsheet-day.ts';

/**
 * A day in any writing that has one meaning; a time of the day behind it is left out.
 *
 * @example
 * readAnyDay('2026-1-5'); // '2026-01-05'
 * readAnyDay('2026-01-26T09:00:00'); // '2026-01-26'
 */
export function readAnyDay(text: string): Day | undefined {
  const plain = text.trim().replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '');
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined) return makeDay(Number(year), Number(month), Number(date));
  return readWrittenDay(withoutWeekday(plain));
}

/** "Senin, 26 Januari 2026" without its weekday. */
function withoutWeekday(text: string): string {
  return text.replace(/^(?:[A-Za-z]+'?[a-z]*),\s*(?=\d)/, '');
}

/** Both days that "3/4/2026" may be; undefined where it is one day or none. */
export function twoReadings(text: string): { dayFirst: Day; monthFirst: Day } | undefined {
  const [, first, , second, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text.trim()) ?? [];
  const dayFirst = makeDay(Number(year), Number(second), Number(first));
  const monthFirst = makeDay(Number(year), Number(first), Number(second));
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return undefined;
  return { dayFirst, monthFirst };
}

/** The day that a spreadsheet keeps as a number: 46048 is 2026-01-26. Numbers from 1955 to 2119 alone. */
export function readSpreadsheetDay(text: string): Day | undefined {
  const count = /^\d{5}$/.test(text.trim()) ? Number(text) : 0;
  return count < 20_100 || count > 80_000 ? undefined : spreadsheetDay(count);
}

/** A month with its year, "Juni 2018" or "06/2018", as `2018-06`; with "sekitar" before it as `2018-06~`. */
export function readAnyMonth(text: string): string | undefined {
  const [, about, rest = ''] =
    /^(sekitar |kira-kira |about |around |circa |ca\.? )?(.*)$/i.exec(text.trim()) ?? [];
  const plain = readMonth(rest) ?? (/^\d{4}$/.test(rest) && about !== undefined ? rest : undefined);
  return plain === undefined ? undefined : plain + (about === undefined ? '' : '~');
}

function readMonth(text: string): string | undefined {
  const [, name = '', year] = /^([A-Za-z]+)\.?\s+(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return writtenMonth(year, monthOfName(name.toLowerCase()));
  const [, monthFirst, itsYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (itsYear !== undefined) return writtenMonth(itsYear, Number(monthFirst));
  const [, yearFirst, itsMonth] = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? [];
  return yearFirst === undefined ? undefined : writtenMonth(yearFirst, Number(itsMonth));
}

function writtenMonth(year: string, month: number | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}

const BETWEEN = /\s*(?:\b(?:s\.?\s?\/?d\b\.?|sampai(?: dengan)?|hingga|until|to)(?!\w)|–|—)\s*|\s+-\s+/i;

/** "14-18 November 2022". */
const SAME_MONTH =
  /^(\d{1,2})\s*(?:-|–|s\.?\s?\/?d\.?|sampai(?: dengan)?|to)\s*(\d{1,2})(\s+[A-Za-z]+\.?\s+\d{4})$/i;

/**
 * A stretch of days as an interval.
 *
 * @example
 * readAnyPeriod('14-18 November 2022'); // '2022-11-14/2022-11-18'
 * readAnyPeriod('2022-11-14 s.d. 2022-11-18'); // '2022-11-14/2022-11-18'
 */
export function readAnyPeriod(text: string): string | undefined {
  const [, first, last = '', month = ''] = SAME_MONTH.exec(text.trim()) ?? [];
  if (first !== undefined) return interval(first + month, last + month);
  const [from, to, ...more] = text.trim().split(BETWEEN);
  return from === undefined || to === undefined || more.length > 0 ? undefined : interval(from, to);
}

function interval(fromText: string, toText: string): string | undefined {
  const from = parseDay(fromText) ?? readAnyDay(fromText);
  const to = parseDay(toText) ?? readAnyDay(toText);
  return from === undefined || to === undefined || to < from ? undefined : `${from}/${to}`;
}
