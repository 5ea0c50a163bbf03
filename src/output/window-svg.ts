/** One row of the timeline as a picture of its own: the window of an agreement over the years. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import { TIMELINE_TEXTS } from '../locale/timeline.ts';
import { WINDOW_TEXTS } from '../locale/window.ts';
import type { DayStretch } from '../views/timeline-days.ts';
import type { TimelineRow } from '../views/timeline-row.ts';
import { stateLabel } from './labels.ts';
import { element, escaped } from './svg/markup.ts';
import { textWidth } from './svg/text-width.ts';
import { rowBar, rowNotice } from './timeline/svg-row.ts';
import { COLOURS, FONTS } from './svg/paper.ts';
import { definitions, SIZES } from './timeline/svg-style.ts';
import { tickLabel, timeScale, type TimeScale } from './timeline/time-scale.ts';

type Showing = {
  readonly row: TimelineRow;
  readonly days: DayStretch;
  readonly asOf: Day;
  readonly language: Language;
};

/** As wide as the text of an A4 page, in quarters of a millimetre. */
const WIDTH = 660;
const HEIGHT = 62;
const MIDDLE = 38;
const RULE = 50;
const TICKS = 60;
const TICKS_APART = 46;

/** The picture and the same in words. */
export function windowSvg(showing: Showing): { readonly svg: string; readonly alt: string } {
  const { row, days, asOf, language } = showing;
  const scale = timeScale(days, 1, WIDTH - 1);
  const alt = inWords(showing);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT + 4,
      viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT + 4)}`,
      'font-family': FONTS,
      role: 'img',
    },
    element('title', {}, escaped(alt)),
    definitions(),
    axis(scale, language),
    rowBar(row, scale, asOf, MIDDLE),
    asOfLine(scale, asOf, language),
    rowNotice(row, scale, MIDDLE),
  );
  return { svg: `${svg}\n`, alt };
}

function axis(scale: TimeScale, language: Language): string {
  const { start, end } = scale;
  const rule = element('path', {
    d: `M${String(start)} ${String(RULE)}H${String(end)}`,
    stroke: COLOURS.rule,
    'stroke-width': 0.6,
  });
  const ticks = scale.ticks(TICKS_APART).map((day) => {
    const x = scale.at(day);
    const line = element('path', {
      d: `M${x.toFixed(2)} ${String(RULE)}v-24`,
      stroke: COLOURS.year,
      'stroke-width': 0.6,
    });
    const words = tickLabel(day, language);
    if (x + textWidth(words, SIZES.small) > end) return line;
    const label = { x: x + 2, y: TICKS + 2, 'font-size': SIZES.small, fill: COLOURS.quiet };
    return line + element('text', label, escaped(words));
  });
  return rule + ticks.join('');
}

/** The as-of day with its name, which stays inside the picture. */
function asOfLine(scale: TimeScale, asOf: Day, language: Language): string {
  const x = (scale.at(asOf) + scale.after(asOf)) / 2;
  const words = TIMELINE_TEXTS[language].asOf(asOf);
  const half = textWidth(words, SIZES.small) / 2;
  const middle = Math.min(Math.max(x, half + 2), WIDTH - half - 2);
  const label = { x: middle, y: 12, 'font-size': SIZES.small, fill: COLOURS.ink, 'text-anchor': 'middle' };
  const line = {
    d: `M${x.toFixed(2)} 17V${String(RULE)}`,
    stroke: COLOURS.ink,
    'stroke-width': 1,
    'stroke-dasharray': '3 2',
  };
  return element('path', line) + element('text', label, escaped(words));
}

function inWords({ row, asOf, language }: Showing): string {
  const [from, to] = [row.bars[0]?.from?.earliest, row.bars.at(-1)?.to?.latest];
  const day = (one: Day | undefined): string | undefined => one && formatDay(one, language);
  return WINDOW_TEXTS[language].alt({
    isSigned: row.signed,
    from: day(from),
    to: day(to),
    state: stateLabel(row.state, language),
    asOf: formatDay(asOf, language),
  });
}
