/** Columns side by side, one for each year. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { CHART_TEXTS } from '../../locale/charts.ts';
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import { textWidth } from '../svg/text-width.ts';
import type { Bar } from './bars.ts';
import { CHART_SIZES, label, type Area, type Drawn } from './chart.ts';
import { fullBox, hatchedBox } from './fills.ts';

const PLOT_HEIGHT = 150;
const ROOM_OVER_COLUMNS = 18;
const WIDEST = 34;
const THINNEST = 2;
const LABEL_GAP = 6;

/** Draws columns over their years; where they are too many, the earliest are put together. */
export function drawColumns(bars: readonly Bar[], area: Area, language: Language): Drawn {
  const { left, right, top } = area;
  const size = CHART_SIZES.small;
  const widest = Math.max(
    ...bars.map(({ total }) => textWidth(formatNumber(total, language), size, true)),
    18,
  );
  const shown = foldedHead(bars, Math.floor((right - left) / (widest + 4)), language);
  const place = scaleBand<number>()
    .domain(shown.map((_, index) => index))
    .range([left, right])
    .paddingInner(0.25);
  const most = Math.max(1, ...shown.map(({ total }) => total));
  const heightOf = scaleLinear().domain([0, most]).range([0, PLOT_HEIGHT]);
  const base = top + ROOM_OVER_COLUMNS + PLOT_HEIGHT;
  const width = Math.min(WIDEST, place.bandwidth());
  const columns = shown.map((bar, index) => {
    const middle = (place(index) ?? left) + place.bandwidth() / 2;
    return column(bar, { middle, width, base, heightOf }, language);
  });
  const middles = shown.map((_, index) => (place(index) ?? left) + place.bandwidth() / 2);
  const rule = element('path', {
    d: `M${decimal(left)} ${decimal(base)}H${decimal(right)}`,
    stroke: COLOURS.rule,
    'stroke-width': 0.8,
  });
  return { markup: columns.join('') + rule + years(shown, middles, area, base + 16), bottom: base + 22 };
}

type Standing = {
  readonly middle: number;
  readonly width: number;
  readonly base: number;
  readonly heightOf: (count: number) => number;
};

function column(
  { total, inForce }: Bar,
  { middle, width, base, heightOf }: Standing,
  language: Language,
): string {
  if (total === 0) return '';
  const x = middle - width / 2;
  const full = inForce === 0 ? 0 : Math.max(THINNEST, heightOf(inForce));
  const rest = total > inForce ? Math.max(THINNEST, heightOf(total) - full) : 0;
  return [
    hatchedBox({ x, y: base - full - rest, width, height: rest }),
    fullBox({ x, y: base - full, width, height: full }),
    label(formatNumber(total, language), middle, base - full - rest - 5, {
      size: CHART_SIZES.small,
      anchor: 'middle',
      isBold: true,
    }),
  ].join('');
}

/**
 * As many years as have room: the first one, which may stand for several, and then from the last one back. Each is moved
 * in where it would leave the picture.
 */
function years(shown: readonly Bar[], middles: readonly number[], { left, right }: Area, y: number): string {
  const size = CHART_SIZES.small;
  const placed = shown.map(({ label: text }, index) => {
    const half = textWidth(text, size) / 2;
    return { text, half, x: Math.min(right - half, Math.max(left + half, middles[index] ?? left)) };
  });
  const [first, ...others] = placed;
  if (first === undefined) return '';
  const written = [first];
  let next = Infinity;
  for (const year of others.toReversed()) {
    const isClear = year.x + year.half + LABEL_GAP <= next;
    if (!isClear || year.x - year.half < first.x + first.half + LABEL_GAP) continue;
    written.push(year);
    next = year.x - year.half;
  }
  return written
    .map(({ text, x }) => label(text, x, y, { size, anchor: 'middle', fill: COLOURS.quiet }))
    .join('');
}

function foldedHead(bars: readonly Bar[], most: number, language: Language): readonly Bar[] {
  if (bars.length <= most) return bars;
  const [early, late] = [bars.slice(0, bars.length - most + 1), bars.slice(bars.length - most + 1)];
  const sum = (of: 'total' | 'inForce'): number => early.reduce((all, bar) => all + bar[of], 0);
  const upTo = CHART_TEXTS[language].upTo(early.at(-1)?.label ?? '');
  return [{ label: upTo, total: sum('total'), inForce: sum('inForce') }, ...late];
}
