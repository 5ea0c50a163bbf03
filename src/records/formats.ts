/** The formats of our own that the schemas name: what a text must be, judged by the calendar. */
import { isDay } from '../calendar/day.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import { isTimeZone } from '../calendar/today-in.ts';
import { parseSingleDate, parseUncertainDate } from '../calendar/uncertain-date.ts';

/** Says whether a text is what its field asks for. */
type Format = (text: string) => boolean;

const isUncertainDate: Format = (text) => parseSingleDate(text) !== undefined;

/** Strict enough that mail can go there, and nothing can be smuggled into a header. */
const EMAIL = /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@<>(),;:"\\]+$/;

/**
 * Every format by the name that the schemas use. `uncertain-period` is an uncertain date or an interval of two;
 * `term-start` is the word `signing` or an uncertain date.
 */
export const formats = {
  day: (text) => isDay(text),
  'uncertain-date': isUncertainDate,
  'uncertain-period': (text) => parseUncertainDate(text) !== undefined,
  'term-start': (text) => text === 'signing' || isUncertainDate(text),
  duration: (text) => parseDuration(text) !== undefined,
  email: (text) => EMAIL.test(text),
  'time-zone': (text) => isTimeZone(text),
} satisfies Readonly<Record<string, Format>>;
