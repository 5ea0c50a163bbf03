/** The small bar in a row of the table: when an agreement or a membership lasts, beside the day looked at. */
import { later, type Day } from '../../calendar/day.ts';
import type { DayStretch } from '../../views/timeline-days.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import { timeScale, type TimeScale } from '../timeline/time-scale.ts';
import { standingOf } from './standing.ts';

const WIDTH = 100;
const HEIGHT = 6;
const THINNEST = 1.2;
const PAINT = {
  holding: COLOURS.inForce,
  ending: COLOURS.endingSoon,
  coming: '#7fb8d8',
  over: COLOURS.ended,
  unknown: COLOURS.ended,
} as const;

/** Draws bars between two days, both inclusive, all on one scale. */
export function windowBars(days: DayStretch, asOf: Day): (row: TimelineRow) => string {
  const scale = timeScale(days, 0, WIDTH);
  const today = element('path', {
    d: `M${decimal(scale.at(asOf))} 0h.5v${decimal(HEIGHT)}h-.5z`,
    fill: COLOURS.ink,
  });
  return (row) => {
    const bar = drawBar(row, scale);
    if (bar === '') return '';
    const box = { viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`, preserveAspectRatio: 'none' };
    return element('svg', { ...box, 'aria-hidden': 'true' }, bar, today);
  };
}

/** From the first day that it may begin to the last that it may end; what is not signed yet is a thin line. */
function drawBar({ bars, signed, state }: TimelineRow, { days, at, after, end }: TimeScale): string {
  const [first] = bars;
  if (first === undefined) return '';
  const from = later(first.from?.earliest ?? days.from, days.from);
  const last = bars.at(-1)?.to?.latest;
  if (from > days.to || (last !== undefined && last < days.from)) return '';
  const left = at(from);
  const right = last === undefined || last >= days.to ? end : after(last);
  const width = decimal(Math.max(THINNEST, right - left));
  const [y, height] = signed ? [1, HEIGHT - 2] : [HEIGHT / 2 - 0.6, 1.2];
  const d = `M${decimal(left)} ${decimal(y)}h${width}v${decimal(height)}h-${width}z`;
  return element('path', { d, fill: PAINT[standingOf(state)] });
}
