/** Days in the cells of a register: as a spreadsheet keeps them, as people write them, as they mistype them. */
import { parseDay, yearOf, type Day } from '../../calendar/day.ts';
import { monthOfName } from '../../calendar/month-names.ts';
import { parseSingleDate } from '../../calendar/uncertain-date.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import {
  readAnyDay,
  readAnyMonth,
  readSpreadsheetDay,
  twoReadings,
} from '../../records/values/written-dates.ts';
import { leftFor, NOTHING, plainly, took, type CellReading, type Remark } from '../remark.ts';
import { oneLine, type SheetCell } from '../sheet-table.ts';
import type { DateOrder } from './date-order.ts';
import { withoutSlips } from './slips.ts';

/** Years in which an office has agreements; what lies outside is a slip. */
const YEARS = { first: 1945, last: 2100 };

/**
 * A day or an uncertain date as a record keeps it. Figures that have two readings are read in the order of their
 * column; where that has none, the year alone is taken and the cell is left for a person.
 *
 * @example
 * readDateCell({ text: '9-Oct-2018' }, order).value; // '2018-10-09'
 * readDateCell({ text: 'Agustus 2016' }, order).value; // '2016-08'
 * readDateCell({ text: '0000-00-00' }, order).value; // undefined
 */
export function readDateCell(cell: SheetCell, order: DateOrder): CellReading<string> {
  if (cell.day !== undefined) return likelyYear(ofSpreadsheet(cell.day, order));
  const text = oneLine(cell.text);
  if (text === '') return NOTHING;
  if (standsForNothing(text)) {
    return { value: undefined, remarks: [{ reason: 'nothing-meant', sure: 'certain', taken: '' }] };
  }
  const tidied = withoutSlips(text);
  const reading = readText(tidied, order);
  if (tidied === text || reading.value === undefined) return likelyYear(reading);
  const slip: Remark = { reason: 'letter-for-digit', sure: 'likely', taken: reading.value };
  return likelyYear({ value: reading.value, remarks: [...reading.remarks, slip] });
}

/** The day of a true date cell; doubtful where the spreadsheet has probably swapped day and month itself. */
function ofSpreadsheet(day: Day, order: DateOrder): CellReading<string> {
  return order.swaps && Number(day.slice(8)) <= 12 ? took(day, 'perhaps-swapped', 'doubtful') : plainly(day);
}

function readText(text: string, order: DateOrder): CellReading<string> {
  if (parseDay(text) !== undefined) return plainly(text);
  const plain = text.replaceAll(/\s*([/.-])\s*/g, '$1');
  const both = twoReadings(withCentury(plain) ?? plain);
  if (both !== undefined) return inOrder(both, order, plain);
  const day = readAnyDay(text) ?? readAnyDay(plain);
  if (day !== undefined) return took(day, 'written-day', 'certain');
  const short = withCentury(plain);
  const shortDay = short === undefined ? undefined : readAnyDay(short);
  if (shortDay !== undefined) return took(shortDay, 'short-year', 'likely');
  return readSerial(text) ?? readCoarse(text) ?? readWithin(text) ?? notADay(plain);
}

/** "3/4/18" or "9-Oct-18" with its century: up to 60 is this one. */
function withCentury(text: string): string | undefined {
  const [, before = '', year] =
    /^(\d{1,2}[/.-](?:\d{1,2}|[A-Za-z]+)[/.-]|\d{1,2} [A-Za-z]+ )(?:'?)(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return `${before}${Number(year) <= 60 ? '20' : '19'}${year}`;
}

function inOrder(
  both: { readonly dayFirst: Day; readonly monthFirst: Day },
  order: DateOrder,
  text: string,
): CellReading<string> {
  const shortYear: readonly Remark[] = /\d{4}$/.test(text)
    ? []
    : [{ reason: 'short-year', sure: 'likely', taken: both.dayFirst.slice(0, 4) }];
  const with_ = (reading: CellReading<string>): CellReading<string> => ({
    ...reading,
    remarks: [...reading.remarks, ...shortYear],
  });
  switch (order.by) {
    case 'told':
      return with_(
        took(order.first === 'month' ? both.monthFirst : both.dayFirst, 'order-as-told', 'certain'),
      );
    case 'evidence':
      return order.first === 'month'
        ? with_(took(both.monthFirst, 'month-first', 'likely'))
        : with_(took(both.dayFirst, 'day-first', 'likely'));
    case 'custom':
      return with_(took(both.dayFirst, 'day-first-by-custom', 'doubtful'));
    case 'mixed':
      return {
        value: both.dayFirst.slice(0, 4),
        remarks: [{ reason: 'order-mixed', sure: 'left', taken: both.dayFirst.slice(0, 4) }],
      };
    default:
      return order satisfies never;
  }
}

function readSerial(text: string): CellReading<string> | undefined {
  const day = readSpreadsheetDay(text.replace(/\.0+$/, ''));
  return day === undefined ? undefined : took(day, 'serial-day', 'certain');
}

/** A month or a year alone is an uncertain date. */
function readCoarse(text: string): CellReading<string> | undefined {
  const month = readAnyMonth(text);
  if (month !== undefined)
    return took(month, /^\d{4}~?$/.test(month) ? 'year-alone' : 'month-alone', 'certain');
  const [, name = '', year = ''] = /^([A-Za-z]+)[.\s-]*'?(\d{2})$/.exec(text) ?? [];
  const number = monthOfName(name);
  if (number !== undefined) {
    return took(`20${year}-${String(number).padStart(2, '0')}`, 'month-alone', 'likely');
  }
  const [, only] = /^(?:tahun |th\.? |year )?(\d{4})(?:[.,]0+)?$/i.exec(text) ?? [];
  return only === undefined ? undefined : took(only, 'year-alone', 'certain');
}

const DAY_IN_TEXT =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[\s-]+[A-Za-z]+\.?[\s-]+\d{4}|[A-Za-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/g;

/** The one day that a longer text names: "26 Januari 2026 di Jember". */
function readWithin(text: string): CellReading<string> | undefined {
  const days = [...text.matchAll(DAY_IN_TEXT)].map(([found]) => readAnyDay(found));
  const [only, ...others] = days;
  return only === undefined || others.length > 0 ? undefined : took(only, 'day-in-words', 'likely');
}

function notADay(text: string): CellReading<never> {
  const [, first, second, year] = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(text) ?? [];
  return leftFor(
    first === undefined || second === undefined || year === undefined ? 'day-unread' : 'no-such-day',
  );
}

function likelyYear(reading: CellReading<string>): CellReading<string> {
  if (reading.value === undefined) return reading;
  const date = parseSingleDate(reading.value);
  if (date === undefined) return leftFor('day-unread');
  const year = yearOf(date.earliest);
  return year < YEARS.first || year > YEARS.last ? leftFor('unlikely-year') : reading;
}

/** True for a text that some reading takes for a date: evidence that its column holds days. */
export function looksLikeDate(cell: SheetCell): boolean {
  if (cell.day !== undefined) return true;
  const text = oneLine(cell.text);
  if (/^0000-00-00$/.test(text)) return true;
  return readDateCell(cell, { by: 'custom', swaps: false }).value !== undefined;
}
