/** One month: its days as on a wall calendar, those that matter marked, and what they bring in words under them. */
import { dayParts, weekdayOf, type Day } from '../../calendar/day.ts';
import { daysInMonth } from '../../calendar/day-number.ts';
import { CHART_TEXTS } from '../../locale/charts.ts';
import { monthName } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { COMING_LABELS } from '../../locale/status.ts';
import { groupedBy } from '../../records/grouped.ts';
import type { CalendarMonth } from '../../views/calendar-months.ts';
import type { ComingDay } from '../../views/coming-days.ts';
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import { fitText, textWidth } from '../svg/text-width.ts';
import { comingText, signAt } from './calendar-signs.ts';
import { CHART_SIZES, label } from './chart.ts';

type Place = {
  readonly asOf: Day;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly language: Language;
};

const HEADING = 20;
const WEEKDAYS = 17;
const WEEK = 21;
const WEEKS = 6;
const WORDS_LINE = 15;
const MOST_WORDS = 5;
const GRID = HEADING + WEEKDAYS + WEEKS * WEEK;
const SMALL = 10.5;

/** How high a month stands with its words. */
export function monthHeight({ days }: CalendarMonth): number {
  return GRID + Math.max(1, Math.min(days.length, MOST_WORDS)) * WORDS_LINE;
}

/** Draws a month into its place. */
export function drawMonth(month: CalendarMonth, place: Place): string {
  const { left, top, width, language } = place;
  const name = `${monthName(month.month, language)} ${String(month.year)}`;
  const cell = width / 7;
  const weekdays = CHART_TEXTS[language].weekdays.map((day, index) =>
    label(day, left + (index + 0.5) * cell, top + HEADING + 11, {
      size: SMALL,
      anchor: 'middle',
      fill: index === 6 ? COLOURS.endingSoon : COLOURS.quiet,
    }),
  );
  const rule = element('path', {
    d: `M${decimal(left)} ${decimal(top + HEADING - 3)}h${decimal(width)}`,
    stroke: COLOURS.rule,
    'stroke-width': 0.8,
  });
  return [
    label(name, left, top + 12, { isBold: true }),
    rule,
    ...weekdays,
    drawDays(month, place, cell),
    drawWords(month, place),
  ].join('');
}

function drawDays(month: CalendarMonth, { asOf, left, top }: Place, cell: number): string {
  const coming = groupedBy(month.days, ({ day }) => dayParts(day).date);
  const blanks = weekdayOf(month.first) - 1;
  const today = asOf >= month.first && asOf <= month.last ? dayParts(asOf).date : undefined;
  return Array.from({ length: daysInMonth(month.year, month.month) }, (_, index) => {
    const at = blanks + index;
    const [x, y] = [left + (at % 7) * cell, top + HEADING + WEEKDAYS + Math.floor(at / 7) * WEEK];
    return drawDate(index + 1, { x, y, width: cell }, coming.get(index + 1), index + 1 === today);
  }).join('');
}

/** The number of a day; where something comes, it is bold and the signs stand right of it. */
function drawDate(
  date: number,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  coming: readonly ComingDay[] | undefined,
  isToday: boolean,
): string {
  const kinds = [...new Set(coming?.map(({ kind }) => kind))];
  const [first] = kinds;
  const middle = x + width / 2;
  const shift = first === undefined ? 0 : 6;
  const number = label(String(date), middle - shift, y + 12.5, {
    size: SMALL,
    anchor: 'middle',
    isBold: first !== undefined,
    fill: first === undefined ? COLOURS.quiet : COLOURS.ink,
  });
  const sign = first === undefined ? '' : signAt(first, middle + 7.5, y + 9);
  const frame = { fill: 'none', stroke: COLOURS.ink, 'stroke-width': 1.3, rx: 3 };
  const ring = isToday
    ? element('rect', { x: x + 1.5, y: y + 0.5, width: width - 3, height: WEEK - 4, ...frame })
    : '';
  return ring + number + sign;
}

function drawWords({ days }: CalendarMonth, { left, top, width, language }: Place): string {
  const texts = CHART_TEXTS[language];
  const size = CHART_SIZES.small;
  const first = top + GRID + 10;
  if (days.length === 0) return label(texts.nothingComing, left, first, { size, fill: COLOURS.rule });
  const isCut = days.length > MOST_WORDS;
  const shown = isCut ? days.slice(0, MOST_WORDS - 1) : days;
  const lines = shown.map((day, index) => drawLine(day, left, first + index * WORDS_LINE, width, language));
  const rest = isCut ? [texts.more(days.length - shown.length)] : [];
  return [
    ...lines,
    ...rest.map((text) =>
      label(text, left + 35, first + shown.length * WORDS_LINE, { size, fill: COLOURS.quiet }),
    ),
  ].join('');
}

/** "14 ■ Politeknik Bahari: hari terakhir"; where that is too long the sign alone says what comes. */
function drawLine(coming: ComingDay, left: number, y: number, width: number, language: Language): string {
  const size = CHART_SIZES.small;
  const date = String(dayParts(coming.day).date);
  const about = comingText(coming);
  const whole = `${about}: ${COMING_LABELS[coming.kind][language]}`;
  const fitting = { width: width - 35, size, lines: 1 };
  const isWhole = textWidth(whole, size) <= fitting.width;
  const [text = ''] = fitText(isWhole ? whole : about, fitting);
  return [
    label(date, left + textWidth('00', size, true), y, { size, anchor: 'end', isBold: true }),
    signAt(coming.kind, left + 25, y - 4),
    label(text, left + 35, y, { size }),
  ].join('');
}
