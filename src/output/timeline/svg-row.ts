/** One row of the timeline on paper: its bar with whatever marks it. */
import type { Day } from '../../calendar/day.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { fillOf } from './characters.ts';
import { renewalDays, restsWithin, stretchesOf, type Stretch } from './stretches.ts';
import {
  barPiece,
  endMark,
  noticeMark,
  renewalMark,
  renewsMark,
  restPiece,
  type Piece,
} from './svg-shapes.ts';
import { lookOf, RESTING } from './svg-style.ts';
import type { TimeScale } from './time-scale.ts';

/** Marks of renewals that lie closer than this would hide the bar. */
const RENEWALS_APART = 6;

/** The bar of a row around its middle line. */
export function rowBar(row: TimelineRow, scale: TimeScale, asOf: Day, middle: number): string {
  const look = lookOf(fillOf(row), row.state === 'lapsed');
  const stretches = stretchesOf(row, scale.days, asOf);
  const piece = ({ from, to }: { readonly from: Day; readonly to: Day }): Piece => ({
    left: scale.at(from),
    right: scale.after(to),
    middle,
  });
  return [
    ...stretches.map((stretch) => barPiece(piece(stretch), stretch, look)),
    ...renewalMarks(row, scale, middle),
    ...restsWithin(row, scale.days).map((rest) => restPiece(piece(rest), RESTING)),
    ...marksAtEnd(row, stretches.at(-1), scale, middle),
  ].join('');
}

function renewalMarks(row: TimelineRow, scale: TimeScale, middle: number): readonly string[] {
  const places = renewalDays(row, scale.days).map((day) => scale.at(day));
  const areClose = places.some((x, index) => index > 0 && x - (places[index - 1] ?? 0) < RENEWALS_APART);
  return areClose ? [] : places.map((x) => renewalMark(x, middle));
}

function marksAtEnd(
  { ending, state }: TimelineRow,
  last: Stretch | undefined,
  scale: TimeScale,
  middle: number,
): readonly string[] {
  if (last === undefined || last.goesOn) return [];
  const end = scale.after(last.to);
  return [endMark(state, end, middle), ending === 'renews' ? renewsMark(end, middle) : ''];
}

/** The notice deadline of a row, which lies over the as-of line too. */
export function rowNotice(
  { noticeDeadline }: TimelineRow,
  { days, at, after }: TimeScale,
  middle: number,
): string {
  const day = noticeDeadline?.earliest;
  if (day === undefined || day < days.from || day > days.to) return '';
  return noticeMark((at(day) + after(day)) / 2, middle);
}
