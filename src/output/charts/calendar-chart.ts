/** The calendar of what comes: a sheet with a small calendar for each month, and its days in words under it. */
import { CHART_TEXTS } from '../../locale/charts.ts';
import { formatDay, formatShortDay } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { COMING_LABELS } from '../../locale/status.ts';
import type { ComingDay, ComingKind } from '../../views/coming-days.ts';
import type { CalendarMonthsView } from '../../views/calendar-months.ts';
import { COMING_KINDS, comingSign, comingText, todaySign } from './calendar-signs.ts';
import { drawMonth, monthHeight } from './calendar-month.ts';
import { chartSvg, drawNotes, type Area, type ChartShowing, type Drawn } from './chart.ts';
import { drawLegend } from './fills.ts';

const MONTH_WIDTH = 225;
const GAP = 22;
const SPACE_BETWEEN_ROWS = 16;
const MOST_IN_WORDS = 40;

/** The chart of the coming months. */
export function calendarChart(view: CalendarMonthsView, showing: ChartShowing): string {
  const { language } = showing;
  const texts = CHART_TEXTS[language];
  return chartSvg(
    {
      name: 'calendar',
      title: texts.of(texts.calendar, view.institution),
      subtitle: texts.asOf(view.asOf),
      description: description(view, language),
      draw: (area) => drawSheet(view, area, language),
    },
    showing,
  );
}

function drawSheet(view: CalendarMonthsView, area: Area, language: Language): Drawn {
  const columns = Math.max(1, Math.floor((area.right - area.left + GAP) / (MONTH_WIDTH + GAP)));
  const width = (area.right - area.left - (columns - 1) * GAP) / columns;
  const legend = drawLegend(legendEntries(view, language), area);
  let { bottom: top } = legend;
  const drawn: string[] = [];
  for (let index = 0; index < view.months.length; index += columns) {
    const row = view.months.slice(index, index + columns);
    top += SPACE_BETWEEN_ROWS;
    row.forEach((month, column) => {
      drawn.push(
        drawMonth(month, { asOf: view.asOf, left: area.left + column * (width + GAP), top, width, language }),
      );
    });
    top += Math.max(...row.map((month) => monthHeight(month)));
  }
  const notes = view.later === 0 ? [] : [CHART_TEXTS[language].later(view.later)];
  const foot = drawNotes(notes, { ...area, top });
  return { markup: legend.markup + drawn.join('') + foot.markup, bottom: foot.bottom };
}

function legendEntries(view: CalendarMonthsView, language: Language): Parameters<typeof drawLegend>[0] {
  const used = new Set<ComingKind>(view.months.flatMap(({ days }) => days.map(({ kind }) => kind)));
  const kinds = COMING_KINDS.filter((kind) => used.has(kind));
  return [
    ...kinds.map((kind) => ({
      text: COMING_LABELS[kind][language],
      sample: comingSign(kind),
    })),
    { text: `${CHART_TEXTS[language].today}, ${formatShortDay(view.asOf, language)}`, sample: todaySign },
  ];
}

function description({ asOf, months, later }: CalendarMonthsView, language: Language): string {
  const texts = CHART_TEXTS[language];
  const days = months.flatMap((month) => month.days);
  const words = days.slice(0, MOST_IN_WORDS).map((day) => dayInWords(day, language));
  const rest = days.length - words.length + later;
  const all = [...words, ...(rest > 0 ? [texts.more(rest)] : [])];
  return `${texts.asOf(asOf)}. ${all.length === 0 ? texts.nothing : `${all.join('; ')}.`}`;
}

function dayInWords(coming: ComingDay, language: Language): string {
  return `${formatDay(coming.day, language)}: ${COMING_LABELS[coming.kind][language]}, ${comingText(coming)}`;
}
