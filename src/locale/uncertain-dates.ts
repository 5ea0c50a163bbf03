/** Uncertain dates in words: "about June 2018", "sekitar Juni 2018", "14-18 November 2022". */
import { dayParts, yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { parseUncertainDate } from '../calendar/uncertain-date.ts';
import type { DateInterval, SingleDate, UncertainDate } from '../calendar/uncertain-date.ts';
import { formatDay, monthName } from './dates.ts';
import type { Language } from './language.ts';

/**
 * A date in words, with what is uncertain about it.
 *
 * @example
 * formatUncertainDate(parseUncertainDate('2018-06~'), 'id'); // 'sekitar Juni 2018'
 * formatUncertainDate(parseUncertainDate('2017?'), 'en'); // '2017 (uncertain)'
 * formatUncertainDate(parseUncertainDate('201X'), 'en'); // 'some time in 2010–2019'
 * formatUncertainDate(parseUncertainDate('2022-11-14/2022-11-18'), 'id'); // '14–18 November 2022'
 */
export function formatUncertainDate(date: UncertainDate, language: Language): string {
  return date.kind === 'date' ? formatSingleDate(date, language) : formatInterval(date, language);
}

function formatSingleDate(date: SingleDate, language: Language): string {
  const plain = date.unspecified ? someTimeIn(date, language) : withoutDoubt(date, language);
  const about = date.approximate ? `${language === 'id' ? 'sekitar' : 'about'} ${plain}` : plain;
  return date.uncertain ? `${about} (${language === 'id' ? 'belum pasti' : 'uncertain'})` : about;
}

function someTimeIn(date: SingleDate, language: Language): string {
  return `${language === 'id' ? 'suatu waktu dalam' : 'some time in'} ${withoutDoubt(date, language)}`;
}

function withoutDoubt(date: SingleDate, language: Language): string {
  const { year, month } = dayParts(date.earliest);
  switch (date.precision) {
    case 'day':
      return formatDay(date.earliest, language);
    case 'month':
      return `${monthName(month, language)} ${String(year)}`;
    case 'year':
      return String(year);
    case 'decade':
    case 'century':
      return `${String(year)}–${String(yearOf(date.latest))}`;
  }
}

function formatInterval({ from, to }: DateInterval, language: Language): string {
  if (typeof from === 'string') return typeof to === 'string' ? '' : beforeEnd(from, to, language);
  if (typeof to === 'string') return afterStart(from, to, language);
  if (from.certain && to.certain) return formatStretch(from.earliest, to.latest, language);
  return `${formatSingleDate(from, language)} – ${formatSingleDate(to, language)}`;
}

function beforeEnd(from: 'open' | 'unknown', to: SingleDate, language: Language): string {
  const until = `${language === 'id' ? 'sampai' : 'until'} ${formatSingleDate(to, language)}`;
  if (from === 'open') return until;
  return `${until} (${language === 'id' ? 'awal tidak diketahui' : 'start unknown'})`;
}

function afterStart(from: SingleDate, to: 'open' | 'unknown', language: Language): string {
  const since = `${language === 'id' ? 'sejak' : 'from'} ${formatSingleDate(from, language)}`;
  if (to === 'open') return since;
  return `${since} (${language === 'id' ? 'akhir tidak diketahui' : 'end unknown'})`;
}

/**
 * A stretch of days, both included, said as shortly as possible.
 *
 * @example
 * formatStretch('2022-11-14', '2022-11-18', 'en'); // '14–18 November 2022'
 * formatStretch('2022-10-30', '2022-11-02', 'en'); // '30 October – 2 November 2022'
 */
export function formatStretch(from: Day, to: Day, language: Language): string {
  const [start, end] = [dayParts(from), dayParts(to)];
  if (from === to) return formatDay(from, language);
  if (start.year !== end.year) return `${formatDay(from, language)} – ${formatDay(to, language)}`;
  if (start.month === end.month) return `${String(start.date)}–${formatDay(to, language)}`;
  return `${String(start.date)} ${monthName(start.month, language)} – ${formatDay(to, language)}`;
}

/**
 * A date as a record writes it, in words; what is no date is given back as it is.
 *
 * @example
 * formatWrittenDate('2026-01-26', 'id'); // '26 Januari 2026'
 */
export function formatWrittenDate(text: string, language: Language): string {
  const date = parseUncertainDate(text);
  return date === undefined ? text : formatUncertainDate(date, language);
}
