/** The formats of our own that the schemas name: what a text must be, judged by the calendar. */
import { isDay, makeDay } from '../calendar/day.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import { isTimeZone } from '../calendar/today-in.ts';
import { parseSingleDate, parseUncertainDate } from '../calendar/uncertain-date.ts';
import { whatsappNumber } from './whatsapp-number.ts';

/** Says whether a text is what its field asks for. */
type Format = (text: string) => boolean;

const isUncertainDate: Format = (text) => parseSingleDate(text) !== undefined;

/** A plain address of RFC 5321, without quotes or comments: nothing in it can be smuggled into a header or a command. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/i;

/** As long as a mail server takes it (RFC 5321, 4.5.3.1.3). */
const LONGEST_EMAIL = 254;

const DAY_OF_YEAR = /^(\d{2})-(\d{2})$/;

/**
 * Every format by the name that the schemas use. `uncertain-period` is an uncertain date or an interval of two;
 * `term-start` is the word `signing` or an uncertain date; `day-of-year` is a month and a day, 29 February included.
 */
export const formats = {
  day: (text) => isDay(text),
  'uncertain-date': isUncertainDate,
  'uncertain-period': (text) => parseUncertainDate(text) !== undefined,
  'term-start': (text) => text === 'signing' || isUncertainDate(text),
  duration: (text) => parseDuration(text) !== undefined,
  email: (text) => text.length <= LONGEST_EMAIL && EMAIL.test(text),
  whatsapp: (text) => whatsappNumber(text) !== undefined,
  'day-of-year': (text) => isDayOfYear(text),
  'time-zone': (text) => isTimeZone(text),
} satisfies Readonly<Record<string, Format>>;

function isDayOfYear(text: string): boolean {
  const [, month, date] = DAY_OF_YEAR.exec(text) ?? [];
  return makeDay(LEAP_YEAR, Number(month), Number(date)) !== undefined;
}

const LEAP_YEAR = 2024;
