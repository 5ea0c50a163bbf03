/** What the shapes on paper mean. */
import type { Day } from '../../calendar/day.ts';
import type { Language } from '../../locale/language.ts';
import { TIMELINE_TEXTS, type TimelineSign } from '../../locale/timeline.ts';
import type { DayStretch } from '../../views/timeline-days.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { stateLabel } from '../labels.ts';
import { element, escaped } from '../svg/markup.ts';
import { textWidth } from '../svg/text-width.ts';
import { fillOf } from './characters.ts';
import { signsUsed, statesUsed } from './legend.ts';
import type { Stretch } from './stretches.ts';
import {
  barPiece,
  endMark,
  noticeMark,
  renewalMark,
  renewsMark,
  restPiece,
  type Piece,
} from './svg-shapes.ts';
import { COLOURS, MARGIN, PAGE_WIDTH } from '../svg/paper.ts';
import { lookOf, RESTING, SIZES } from './svg-style.ts';

/** A legend, drawn, and how high it is. */
export type Legend = { readonly markup: string; readonly height: number };

type Entry = { readonly label: string; readonly sample: (left: number, middle: number) => string };

const SAMPLE_WIDTH = 30;
const GAP_AFTER_SAMPLE = 7;
const GAP_BETWEEN = 24;
/** A mark at an end of a sample sticks out by so much. */
const ROOM_FOR_MARK = 4;
const LINE = 21;

/** Draws the legend of rows from `top` downwards, in as many lines as it needs. */
export function drawLegend(
  rows: readonly TimelineRow[],
  { days, asOf, language, top }: { days: DayStretch; asOf: Day; language: Language; top: number },
): Legend {
  const entries: readonly Entry[] = [
    ...statesUsed(rows, days, asOf).map((state) => ({
      label: stateLabel(state, language),
      sample: stateSample(state),
    })),
    ...signsUsed(rows, days, asOf).map((sign) => ({
      label: TIMELINE_TEXTS[language].signs[sign],
      sample: signSample(sign),
    })),
  ];
  let [left, middle] = [MARGIN, top + LINE / 2];
  const drawn = entries.map(({ label, sample }) => {
    const width = SAMPLE_WIDTH + GAP_AFTER_SAMPLE + textWidth(label, SIZES.small);
    if (left > MARGIN && left + width > PAGE_WIDTH - MARGIN) [left, middle] = [MARGIN, middle + LINE];
    const markup = sample(left, middle) + labelAt(left + SAMPLE_WIDTH + GAP_AFTER_SAMPLE, middle, label);
    left += width + GAP_BETWEEN;
    return markup;
  });
  return { markup: drawn.join(''), height: entries.length === 0 ? 0 : middle + LINE / 2 - top };
}

function labelAt(x: number, middle: number, label: string): string {
  const attributes = { x, y: middle + SIZES.small * 0.35, 'font-size': SIZES.small, fill: COLOURS.quiet };
  return element('text', attributes, escaped(label));
}

const PLAIN: Omit<Stretch, 'from' | 'to'> = {
  look: 'full',
  sureness: 'known',
  fromBefore: false,
  goesOn: false,
};
const IN_FORCE = lookOf('inForce', false);

function stateSample(state: TimelineRow['state']): Entry['sample'] {
  const look = lookOf(fillOf({ state }), state === 'lapsed');
  const stretch = { ...PLAIN, look: state === 'involved' ? ('involved' as const) : ('full' as const) };
  return (left, middle) => {
    const mark = endMark(state, left + SAMPLE_WIDTH - ROOM_FOR_MARK, middle);
    const right = left + SAMPLE_WIDTH - (mark === '' ? 0 : ROOM_FOR_MARK);
    return barPiece({ left, right, middle }, stretch, look) + mark;
  };
}

function signSample(sign: TimelineSign): Entry['sample'] {
  return (left, middle) => {
    const piece = { left, right: left + SAMPLE_WIDTH, middle };
    const half = left + SAMPLE_WIDTH / 2;
    switch (sign) {
      case 'preparing':
        return barPiece({ ...piece, left: left + ROOM_FOR_MARK }, { ...PLAIN, look: 'process' }, IN_FORCE);
      case 'uncertain':
        return barPiece(piece, { ...PLAIN, sureness: 'perhaps-begun' }, IN_FORCE);
      case 'endUnknown':
        return barPiece(piece, { ...PLAIN, sureness: 'perhaps-over', goesOn: true }, IN_FORCE);
      case 'resting':
        return restPiece(piece, RESTING);
      case 'renewal':
        return barPiece(piece, PLAIN, IN_FORCE) + renewalMark(half, middle);
      case 'renews':
        return renewsSample(piece);
      case 'fromBefore':
        return barPiece(piece, { ...PLAIN, fromBefore: true }, IN_FORCE);
      case 'goesOn':
        return barPiece(piece, { ...PLAIN, goesOn: true }, IN_FORCE);
      case 'notice':
        return barPiece(piece, PLAIN, IN_FORCE) + noticeMark(half, middle);
      default:
        return sign satisfies never;
    }
  };
}

const ROOM_FOR_CHEVRONS = 12;

function renewsSample({ left, right, middle }: Piece): string {
  const end = right - ROOM_FOR_CHEVRONS;
  return barPiece({ left, right: end, middle }, PLAIN, IN_FORCE) + renewsMark(end, middle);
}
