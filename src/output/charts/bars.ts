/** Bars under one another: names on the left, counts on the right. */
import { scaleLinear } from 'd3-scale';
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import { fitText, textWidth } from '../svg/text-width.ts';
import { CHART_SIZES, label, type Area, type Drawn } from './chart.ts';
import { fullBox, hatchedBox } from './fills.ts';

/** A bar: what it stands for, in the reader's words, and how much. */
export type Bar = { readonly label: string; readonly total: number; readonly inForce: number };

const BAR_HEIGHT = 14;
const ROW_HEIGHT = 24;
const LINE_HEIGHT = 14;
const GAP = 8;
/** Names take up so much of the width at most; what is longer goes on below. */
const WIDEST_NAME = 0.42;
const NAME_LINES = 2;
const THINNEST = 2;

/** Draws bars from the top of the area downwards. */
export function drawBars(bars: readonly Bar[], { left, right, top }: Area, language: Language): Drawn {
  const size = CHART_SIZES.body;
  const names = Math.min(
    Math.max(...bars.map((bar) => textWidth(bar.label, size))),
    (right - left) * WIDEST_NAME,
  );
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const counts = Math.max(...bars.map(({ total }) => textWidth(formatNumber(total, language), size, true)));
  const start = left + names + GAP;
  const lengthOf = scaleLinear()
    .domain([0, most])
    .range([0, Math.max(20, right - counts - GAP - start)]);
  let y = top;
  const markup = bars.map((bar) => {
    const lines = fitText(bar.label, { width: names, size, lines: NAME_LINES });
    const height = ROW_HEIGHT + (lines.length - 1) * LINE_HEIGHT;
    const middle = y + height / 2;
    y += height;
    const end = Math.max(THINNEST, lengthOf(bar.total));
    const full = bar.inForce === 0 ? 0 : Math.max(THINNEST, lengthOf(bar.inForce));
    const box = { x: start, y: middle - BAR_HEIGHT / 2, height: BAR_HEIGHT };
    const count = formatNumber(bar.total, language);
    return [
      nameLines(lines, start - GAP, middle),
      hatchedBox({
        ...box,
        x: start + full,
        width: bar.total > bar.inForce ? Math.max(THINNEST, end - full) : 0,
      }),
      fullBox({ ...box, width: full }),
      label(count, start + Math.max(end, full) + GAP, middle + size * 0.35, { isBold: true }),
    ].join('');
  });
  return { markup: axis(start, top, y) + markup.join(''), bottom: y };
}

function nameLines(lines: readonly string[], x: number, middle: number): string {
  const first = middle + CHART_SIZES.body * 0.35 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((line, index) => label(line, x, first + index * LINE_HEIGHT, { anchor: 'end' })).join('');
}

function axis(x: number, top: number, bottom: number): string {
  return element('path', {
    d: `M${decimal(x)} ${decimal(top)}V${decimal(bottom)}`,
    stroke: COLOURS.rule,
    'stroke-width': 0.8,
  });
}
