/** The shapes of which bars are made on paper. */
import { decimal, element } from '../svg/markup.ts';
import type { Stretch } from './stretches.ts';
import { COLOURS } from '../svg/paper.ts';
import { BAR_HEIGHT, VEILS, type Look } from './svg-style.ts';

/** A stretch of a bar, from left to right around the line of its row. */
export type Piece = {
  readonly left: number;
  readonly right: number;
  /** The middle line of the row. */
  readonly middle: number;
};

const ARROW = 5;
const THINNEST = 2;
const INVOLVED_HEIGHT = 4;

/** A stretch: a bar with straight ends, or with a point where it goes on beyond the picture; veiled where unsure. */
export function barPiece(
  piece: Piece,
  { look: kind, sureness, fromBefore, goesOn }: Omit<Stretch, 'from' | 'to'>,
  look: Look,
): string {
  const shape = { ...piece, right: Math.max(piece.right, piece.left + THINNEST) };
  if (kind === 'process') return dottedLine(shape);
  const height = kind === 'involved' ? INVOLVED_HEIGHT : BAR_HEIGHT;
  const path = outline(shape, height, fromBefore, goesOn);
  const bar = element('path', { d: path, ...look });
  if (sureness === 'known') return bar;
  const edge = element('path', {
    d: path,
    fill: 'none',
    stroke: COLOURS.quiet,
    'stroke-width': 0.6,
    'stroke-dasharray': '2 2',
  });
  if (sureness === 'perhaps') return element('g', { opacity: 0.45 }, bar) + edge;
  return bar + element('path', { d: path, fill: VEILS[sureness] }) + edge;
}

function outline(
  { left, right, middle }: Piece,
  height: number,
  fromBefore: boolean,
  goesOn: boolean,
): string {
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  const depth = Math.min(ARROW, (right - left) / 2);
  const start = fromBefore ? left + depth : left;
  const end = goesOn ? right - depth : right;
  const points = [
    [start, top],
    [end, top],
    ...(goesOn ? [[right, middle]] : []),
    [end, bottom],
    [start, bottom],
    ...(fromBefore ? [[left, middle]] : []),
  ];
  return `M${points.map((point) => point.map(decimal).join(' ')).join('L')}Z`;
}

/** A dot where it began and dots to where it stands, so that one that has only just begun is seen too. */
function dottedLine({ left, right, middle }: Piece): string {
  const line = element('path', {
    d: `M${decimal(left)} ${decimal(middle)}H${decimal(right)}`,
    fill: 'none',
    stroke: COLOURS.quiet,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-dasharray': '0 4.5',
  });
  return line + element('circle', { cx: left, cy: middle, r: 2.8, fill: COLOURS.quiet });
}

/** Where one period ends and the next begins. */
export function renewalMark(x: number, middle: number): string {
  const [width, height] = [1.6, BAR_HEIGHT + 1];
  return element('rect', { x: x - width / 2, y: middle - height / 2, width, height, fill: COLOURS.paper });
}

/** A time in which it rests, over its bar. */
export function restPiece({ left, right, middle }: Piece, look: Look): string {
  const width = Math.max(THINNEST, right - left);
  const [x, y, height] = [left, middle - BAR_HEIGHT / 2, BAR_HEIGHT];
  return element('rect', { x, y, width, height, ...look });
}

/** Two chevrons after the end: another period follows by itself. */
export function renewsMark(x: number, middle: number): string {
  const chevron = (from: number): string => `M${decimal(from)} ${decimal(middle - 3.5)}l3.5 3.5l-3.5 3.5`;
  return element('path', {
    d: chevron(x + 2.5) + chevron(x + 6.5),
    fill: 'none',
    stroke: COLOURS.ink,
    'stroke-width': 1.3,
  });
}

/** What ended it before its time: a bar across for a termination, a ring for a successor; nothing for the others. */
export function endMark(state: string, x: number, middle: number): string {
  if (state === 'terminated') {
    return element('rect', { x: x - 2, y: middle - 7.5, width: 2.6, height: 15, fill: COLOURS.ink });
  }
  if (state !== 'superseded') return '';
  const ring = { fill: COLOURS.paper, stroke: COLOURS.ink, 'stroke-width': 1.3 };
  return element('circle', { cx: x, cy: middle, r: 3.8, ...ring });
}

/** A small triangle that stands on the bar, on the last day for giving notice. */
export function noticeMark(x: number, middle: number): string {
  const tip = middle - BAR_HEIGHT / 2 + 1.5;
  return element('path', {
    d: `M${decimal(x)} ${decimal(tip)}l-4 -6.5h8Z`,
    fill: COLOURS.ink,
    stroke: COLOURS.paper,
    'stroke-width': 0.8,
  });
}
