/** How what is in force is told from what is not: full or hatched, in black and white too. */
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import { textWidth } from '../svg/text-width.ts';
import { CHART_SIZES, label, type Area, type Drawn } from './chart.ts';

/** A rectangle by its corner and its measures. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const HATCH_APART = 5;

/** A rectangle filled with ink. */
export function fullBox(box: Box): string {
  return box.width <= 0 || box.height <= 0 ? '' : element('rect', { ...box, fill: COLOURS.inForce });
}

/**
 * A rectangle with an edge and slanting lines. They are drawn one by one: patterns are not known to every program
 * that shows a picture, and their names could meet those of another picture on the same page.
 */
export function hatchedBox({ x, y, width, height }: Box): string {
  if (width <= 0 || height <= 0) return '';
  const lines: string[] = [];
  for (let along = HATCH_APART; along < width + height; along += HATCH_APART) {
    const [fromX, fromY] = [Math.min(along, width), Math.max(0, along - width)];
    const [toX, toY] = [Math.max(0, along - height), Math.min(along, height)];
    lines.push(
      `M${decimal(x + fromX)} ${decimal(y + fromY)}l${decimal(toX - fromX)} ${decimal(toY - fromY)}`,
    );
  }
  return (
    element('rect', { x, y, width, height, fill: COLOURS.paper, stroke: COLOURS.rule, 'stroke-width': 0.9 }) +
    element('path', { d: lines.join(''), fill: 'none', stroke: COLOURS.rule, 'stroke-width': 0.9 })
  );
}

type Entry = {
  readonly text: string;
  /** Draws the sample in a box. */
  readonly sample: (box: Box) => string;
};

const SAMPLE = { width: 18, height: 11 };
const LINE = 20;

/** What fills or signs mean, side by side in as many lines as they need. */
export function drawLegend(entries: readonly Entry[], { left, right, top }: Area): Drawn {
  const size = CHART_SIZES.small;
  let [x, y] = [left, top];
  const markup = entries.map(({ text, sample }) => {
    const width = SAMPLE.width + 6 + textWidth(text, size);
    if (x > left && x + width > right) [x, y] = [left, y + LINE];
    const entry =
      sample({ x, y: y + 4, ...SAMPLE }) +
      label(text, x + SAMPLE.width + 6, y + 13.5, { size, fill: COLOURS.quiet });
    x += width + 18;
    return entry;
  });
  return { markup: markup.join(''), bottom: entries.length === 0 ? top : y + LINE };
}
