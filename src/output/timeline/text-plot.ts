/** The bar of one row as a line of characters. */
import type { Day } from '../../calendar/day.ts';
import type { DayStretch } from '../../views/timeline-days.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import type { Paint } from '../paint.ts';
import { fillOf, type Characters, type Fill } from './characters.ts';
import { renewalDays, restsWithin, stretchesOf, type Stretch } from './stretches.ts';
import type { TimeScale } from './time-scale.ts';

/** A character and how it is coloured. */
export type Cell = { readonly character: string; readonly ink: keyof Paint | 'plain' };

/** Where the cells lie in time, and the as-of day, which is marked in every row. */
export type Plot = {
  /** Its unit is one column, and it starts at 0. */
  readonly scale: TimeScale;
  readonly asOf: Day;
  readonly characters: Characters;
  /** The days of the axis. */
  readonly ticks: readonly Day[];
};

type PlacedCell = readonly [column: number, cell: Cell];

/** The colour of each filling. */
export const INKS: Readonly<Record<Fill, Cell['ink']>> = {
  inForce: 'good',
  endingSoon: 'warning',
  notYet: 'link',
  ended: 'faint',
  unknown: 'info',
};

/** The column in which a day lies, from 0; the first or the last one for days that are not shown. */
export function columnOf({ at, end }: TimeScale, day: Day): number {
  return Math.max(0, Math.min(end - 1, Math.floor(at(day) + ROUNDING)));
}

/** Places are computed in fractions: a day that begins just where a column does must not fall before it. */
const ROUNDING = 1e-6;

/** The cells of a row: the lines of the axis, its bar, the as-of day, the notice deadline. */
export function plotRow(plot: Plot, row: TimelineRow): readonly Cell[] {
  const bar = new Map(barCells(plot, row));
  const cells = new Map([
    ...plot.ticks.map((day): PlacedCell => [columnOf(plot.scale, day), faint(plot.characters.grid)]),
    ...bar,
    ...asOfCells(plot, bar),
    ...noticeCells(plot, row),
  ]);
  return Array.from({ length: plot.scale.end }, (_, column) => cells.get(column) ?? BLANK);
}

const BLANK: Cell = { character: ' ', ink: 'plain' };

function faint(character: string): Cell {
  return { character, ink: 'faint' };
}

function barCells(plot: Plot, row: TimelineRow): readonly PlacedCell[] {
  const { scale, characters } = plot;
  const fill = fillOf(row);
  const ink = INKS[fill];
  const stretches = stretchesOf(row, scale.days, plot.asOf);
  return [
    ...stretches.flatMap((stretch) =>
      spread(scale, stretch, { character: stretchCharacter(stretch, characters, fill), ink }),
    ),
    ...renewalDays(row, scale.days).map((day): PlacedCell => [
      columnOf(scale, day),
      { character: characters.renewal, ink },
    ]),
    ...restsWithin(row, scale.days).flatMap((rest) =>
      spread(scale, rest, { character: characters.resting, ink: 'warning' }),
    ),
    ...endCells(plot, row, stretches).map(([column, character]): PlacedCell => [column, { character, ink }]),
  ];
}

function spread(scale: TimeScale, { from, to }: DayStretch, cell: Cell): readonly PlacedCell[] {
  const [first, last] = [columnOf(scale, from), columnOf(scale, to)];
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, cell]);
}

function stretchCharacter({ look, sureness }: Stretch, characters: Characters, fill: Fill): string {
  if (sureness !== 'known') return characters.uncertain;
  return look === 'involved' && fill !== 'ended' ? characters.involved : characters[fill];
}

/** What stands at both ends of a bar: that it comes from before or goes on, and what ended it or follows. */
function endCells(
  { scale, characters }: Plot,
  { ending, state }: TimelineRow,
  stretches: readonly Stretch[],
): readonly (readonly [number, string])[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = columnOf(scale, last.to);
  const before: readonly (readonly [number, string])[] = first.fromBefore
    ? [[columnOf(scale, first.from), characters.fromBefore]]
    : [];
  if (last.goesOn) {
    const isUnknown = ending === 'unknown' && last.sureness !== 'known';
    return [...before, [end, isUnknown ? characters.endUnknown : characters.goesOn]];
  }
  if (ending === 'renews') return [...before, [Math.min(end + 1, scale.end - 1), characters.renews]];
  return isEndedEarly(state) ? [...before, [end, characters[state]]] : before;
}

function isEndedEarly(state: TimelineRow['state']): state is 'terminated' | 'superseded' | 'lapsed' {
  return state === 'terminated' || state === 'superseded' || state === 'lapsed';
}

function asOfCells({ scale, asOf, characters }: Plot, bar: ReadonlyMap<number, Cell>): readonly PlacedCell[] {
  if (asOf < scale.days.from || asOf > scale.days.to) return [];
  const column = columnOf(scale, asOf);
  const character = bar.has(column) ? characters.asOfOnBar : characters.asOf;
  return [[column, { character, ink: 'error' }]];
}

/** Moved aside where it would lie in the column of the as-of day: neither may hide the other. */
function noticeCells({ scale, asOf, characters }: Plot, row: TimelineRow): readonly PlacedCell[] {
  const deadline = row.noticeDeadline?.earliest;
  if (deadline === undefined || deadline < scale.days.from || deadline > scale.days.to) return [];
  const column = columnOf(scale, deadline);
  const aside = deadline < asOf ? -1 : 1;
  const free = column === columnOf(scale, asOf) ? column + aside : column;
  return [[free, { character: characters.notice, ink: 'warning' }]];
}

/** Cells as a text, each run of one colour painted once. */
export function cellText(cells: readonly Cell[], paint: Paint): string {
  const runs: { ink: Cell['ink']; text: string }[] = [];
  for (const { character, ink } of cells) {
    const run = runs.at(-1);
    if (run?.ink === ink) run.text += character;
    else runs.push({ ink, text: character });
  }
  return runs.map(({ ink, text }) => (ink === 'plain' ? text : paint[ink](text))).join('');
}
