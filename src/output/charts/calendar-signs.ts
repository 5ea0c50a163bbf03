/** The signs of what comes on a day: told apart by their shape. */
import type { ComingDay, ComingKind } from '../../views/coming-days.ts';
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import type { Box } from './fills.ts';

/** What ends first, then what is due, then what begins. */
export const COMING_KINDS: readonly ComingKind[] = [
  'last-day',
  'renews',
  'notice-deadline',
  'follow-up',
  'dues',
  'starts',
  'planned-activity',
];

/** What a coming day is about; dues have only their year to say beside the membership. */
export function comingText({ kind, about, id }: ComingDay): string {
  if (kind === 'dues') return [id, about].join(' ').trim();
  return about === '' ? id : about;
}

const INK = { fill: COLOURS.ink };
const OUTLINE = { fill: COLOURS.paper, stroke: COLOURS.ink, 'stroke-width': 1.3 };

/** Draws the sign of a kind in the middle of a box. */
export function comingSign(kind: ComingKind): (box: Box) => string {
  return ({ x, y, width, height }) => signAt(kind, x + width / 2, y + height / 2);
}

/** The sign of a kind around a point, nine units wide. */
export function signAt(kind: ComingKind, x: number, y: number): string {
  switch (kind) {
    case 'last-day':
      return element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill: COLOURS.endingSoon });
    case 'renews':
      return element('rect', { x: x - 3.6, y: y - 3.6, width: 7.2, height: 7.2, ...OUTLINE });
    case 'notice-deadline':
      return polygon(x, y, [-4.5, -3.8, 9, 0, -4.5, 8], INK);
    case 'follow-up':
      return polygon(x, y, [-4.5, 3.8, 9, 0, -4.5, -8], OUTLINE);
    case 'dues':
      return polygon(x, y, [0, -4.8, 4.8, 4.8, -4.8, 4.8, -4.8, -4.8], OUTLINE);
    case 'starts':
      return element('circle', { cx: x, cy: y, r: 4.3, fill: COLOURS.inForce });
    case 'planned-activity':
      return element('circle', { cx: x, cy: y, r: 3.8, ...OUTLINE });
    default:
      return kind satisfies never;
  }
}

/** A closed line from a point beside the middle, by steps. */
function polygon(
  x: number,
  y: number,
  [dx = 0, dy = 0, ...steps]: readonly number[],
  look: Readonly<Record<string, string | number>>,
): string {
  const lines = Array.from(
    { length: steps.length / 2 },
    (_, index) => `l${decimal(steps[2 * index] ?? 0)} ${decimal(steps[2 * index + 1] ?? 0)}`,
  );
  return element('path', { d: `M${decimal(x + dx)} ${decimal(y + dy)}${lines.join('')}Z`, ...look });
}

/** The ring around the as-of day. */
export function todaySign({ x, y, width, height }: Box): string {
  const frame = { fill: 'none', stroke: COLOURS.ink, 'stroke-width': 1.3 };
  return element('rect', { x: x + 0.7, y: y - 1, width: width - 1.4, height: height + 2, rx: 3, ...frame });
}
