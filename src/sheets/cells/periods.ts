/** When something was held: a day, a stretch of days, a month or a year, as people write it. */
import { readAnyPeriod } from '../../records/values/written-dates.ts';
import { leftFor, took, type CellReading } from '../remark.ts';
import { oneLine, type SheetCell } from '../sheet-table.ts';
import type { DateOrder } from './date-order.ts';
import { readDateCell } from './dates.ts';

const WEEKDAY =
  /^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s*[-–]\s*\p{L}+)?\s*[,/]?\s+/iu;

/** Between two days of one cell. */
const BETWEEN = /\s+(?:s\s*\/\s*d|s\.?\s?d\.?|sd|sampai(?: dengan)?|hingga|to|until|-|–|—)\s+|\s*[–—]\s*/i;

/** The time of day, behind a day. */
const TIME =
  /[,;(]?\s*(?:pukul|jam|pk\.|at)?\s*\d{1,2}[.:]\d{2}(?:\s*(?:-|–|s\.?d\.?)\s*(?:\d{1,2}[.:]\d{2}|selesai))?\s*(?:wib|wita|wit|am|pm)?\)?$/i;

/**
 * Reads when something was held, as a day or as an interval; without the weekday before it and the hour behind it.
 *
 * @example
 * readPeriodCell({ text: 'Senin, 14 November 2022' }, order).value; // '2022-11-14'
 * readPeriodCell({ text: '14 s.d. 18 November 2022' }, order).value; // '2022-11-14/2022-11-18'
 * readPeriodCell({ text: '28 Februari - 3 Maret 2025' }, order).value; // '2025-02-28/2025-03-03'
 */
export function readPeriodCell(cell: SheetCell, order: DateOrder): CellReading<string> {
  if (cell.day !== undefined) return readDateCell(cell, order);
  const text = withoutTime(oneLine(cell.text).replace(WEEKDAY, ''));
  const period = readAnyPeriod(text) ?? readAnyPeriod(text.replace(BETWEEN, '-'));
  if (period !== undefined) return took(period, 'period-in-cell', 'certain');
  return readEnds(text, order) ?? readOne(text, order);
}

/** "12.10.2024" ends like an hour, and is a day. */
function withoutTime(text: string): string {
  const shorter = text.replace(TIME, '');
  return /\d{4}$/.test(shorter) ? shorter : text;
}

/** Two days, each read in the order of the column; the year may stand at the end alone. */
function readEnds(text: string, order: DateOrder): CellReading<string> | undefined {
  const [first, last, ...more] = text.split(BETWEEN);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const year = /\d{4}$/.exec(last)?.[0] ?? '';
  const whole = /^\d{1,2} \p{L}+\.?$/u.test(first) ? `${first} ${year}` : first;
  const [from, until] = [readDateCell({ text: whole }, order), readDateCell({ text: last }, order)];
  if (from.value === undefined || until.value === undefined || until.value < from.value) return undefined;
  return { value: `${from.value}/${until.value}`, remarks: [...from.remarks, ...until.remarks] };
}

/** "3 dan 5 Maret 2025" is not the one day that ends it. */
function readOne(text: string, order: DateOrder): CellReading<string> {
  const reading = readDateCell({ text }, order);
  const isWithin = reading.remarks.some(({ reason }) => reason === 'day-in-words');
  const figures = text.match(/\d+/g) ?? [];
  return isWithin && figures.length > 3 - (/\p{L}{3}/u.test(text) ? 1 : 0) ? leftFor('day-unread') : reading;
}
