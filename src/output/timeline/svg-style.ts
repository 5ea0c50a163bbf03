/** Measures, colours and patterns of the timeline on paper: told apart in black and white, and by colour-blind eyes. */
import { element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import type { Fill } from './characters.ts';

/** Sizes of letters, in units: 12 are about 8.5 points. */
export const SIZES = { title: 25, subtitle: 13, heading: 12.5, body: 12, small: 11 } as const;

export const ROW_HEIGHT = 20;
/** From one line of a label to the next. */
export const LINE_HEIGHT = 13;
export const BAR_HEIGHT = 10;

/** The ids of what is defined once and used often; they begin alike, so that a page may hold other pictures. */
const IDS = {
  endingSoon: 'mou-ending-soon',
  lapsed: 'mou-lapsed',
  resting: 'mou-resting',
  begins: 'mou-begins',
  ends: 'mou-ends',
} as const;

/** What a shape is filled with and edged by. */
export type Look = {
  readonly fill: string;
  readonly stroke?: string;
  readonly 'stroke-width'?: number;
  readonly 'stroke-dasharray'?: string;
};

export const RESTING: Look = { fill: `url(#${IDS.resting})`, stroke: COLOURS.quiet, 'stroke-width': 0.8 };

/** Paper that hides what may not have begun yet, or what may be over. */
export const VEILS = { 'perhaps-begun': `url(#${IDS.begins})`, 'perhaps-over': `url(#${IDS.ends})` } as const;

/** How a bar is filled; a lapsed one is dotted. */
export function lookOf(fill: Fill, isLapsed: boolean): Look {
  switch (fill) {
    case 'inForce':
      return { fill: COLOURS.inForce };
    case 'endingSoon':
      return { fill: `url(#${IDS.endingSoon})`, stroke: COLOURS.endingSoon, 'stroke-width': 0.8 };
    case 'notYet':
      return { fill: COLOURS.paper, stroke: COLOURS.inForce, 'stroke-width': 1.4 };
    case 'ended':
      return isLapsed
        ? { fill: `url(#${IDS.lapsed})`, stroke: COLOURS.rule, 'stroke-width': 0.6 }
        : { fill: COLOURS.ended };
    case 'unknown':
      return { fill: COLOURS.paper, stroke: COLOURS.quiet, 'stroke-width': 1, 'stroke-dasharray': '3 2' };
    default:
      return fill satisfies never;
  }
}

/** The patterns and veils that shapes refer to. */
export function definitions(): string {
  return element(
    'defs',
    {},
    pattern(
      IDS.endingSoon,
      5,
      COLOURS.endingSoon,
      'rotate(45)',
      element('rect', { width: 2, height: 5, fill: COLOURS.paper }),
    ),
    pattern(
      IDS.lapsed,
      4,
      COLOURS.paper,
      undefined,
      element('circle', { cx: 2, cy: 2, r: 1, fill: COLOURS.rule }),
    ),
    pattern(
      IDS.resting,
      3,
      COLOURS.paper,
      undefined,
      element('rect', { width: 0.9, height: 3, fill: COLOURS.quiet }),
    ),
    veil(IDS.begins, 0.95, 0),
    veil(IDS.ends, 0, 0.95),
  );
}

function pattern(id: string, size: number, ground: string, turn: string | undefined, figure: string): string {
  const attributes = {
    id,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: turn,
  };
  return element('pattern', attributes, element('rect', { width: size, height: size, fill: ground }), figure);
}

function veil(id: string, from: number, to: number): string {
  const stop = (offset: number, opacity: number): string =>
    element('stop', { offset, 'stop-color': COLOURS.paper, 'stop-opacity': opacity });
  return element('linearGradient', { id }, stop(0, from), stop(1, to));
}
