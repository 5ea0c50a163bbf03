/** The bars of a row cut to what is drawn: stretches of known and of uncertain days, within the days shown. */
import { addDays, earlier, FIRST_DAY, LAST_DAY, later, type Day } from '../../calendar/day.ts';
import type { DayStretch } from '../../views/timeline-days.ts';
import {
  exactly,
  type DayBounds,
  type Ending,
  type TimelineBar,
  type TimelineRow,
} from '../../views/timeline-row.ts';

/** How sure a stretch is: known days; days that may be before the start; days that may be after the end; either. */
export type Sureness = 'known' | 'perhaps-begun' | 'perhaps-over' | 'perhaps';

/** What is drawn in one piece, both days inclusive and shown; `process` thin, `involved` half as high. */
export type Stretch = DayStretch & {
  readonly look: 'full' | 'involved' | 'process';
  readonly sureness: Sureness;
  /** It goes on before, or after, the days shown; or it has no end. */
  readonly fromBefore: boolean;
  readonly goesOn: boolean;
};

/** The stretches of a row in the order in which they are drawn: a later one lies over an earlier one. */
export function stretchesOf(row: TimelineRow, days: DayStretch, asOf: Day): readonly Stretch[] {
  return spansOf(row).flatMap((span) => shown(cut(edgesOf(span, row.ending, asOf)), span.look, days));
}

type Span = {
  readonly from: DayBounds | null;
  readonly to: DayBounds | null;
  readonly look: Stretch['look'];
};

/** Periods follow one another without a gap, so they make one span; the stages of a membership are one each. */
function spansOf({ bars }: TimelineRow): readonly Span[] {
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first.kind === 'initial' || first.kind === 'renewal')
    return [{ from: first.from, to: last.to, look: 'full' }];
  return bars.map(({ kind, from, to }) => ({ from, to, look: lookOf(kind) }));
}

function lookOf(kind: TimelineBar['kind']): Stretch['look'] {
  return kind === 'involved' || kind === 'process' ? kind : 'full';
}

/** The four days that bound a span: between the first two it may begin, between the last two it may end. */
type Edges = {
  readonly begins: DayBounds;
  readonly ends: DayBounds;
};

/** What has no end goes on to the last of all days; an unknown end may be any day after the as-of day. */
function edgesOf({ from, to }: Span, ending: Ending, asOf: Day): Edges {
  if (from === null) {
    const ends = to ?? exactly(LAST_DAY);
    return { begins: { earliest: FIRST_DAY, latest: ends.earliest }, ends };
  }
  if (to !== null) return { begins: from, ends: to };
  const sureTo = ending === 'unknown' ? later(from.latest, asOf) : LAST_DAY;
  return { begins: from, ends: { earliest: sureTo, latest: LAST_DAY } };
}

type Part = DayStretch & { readonly sureness: Sureness };

function cut({ begins, ends }: Edges): readonly Part[] {
  if (begins.latest > ends.earliest) {
    return [{ from: begins.earliest, to: ends.latest, sureness: 'perhaps' }];
  }
  const parts: readonly Part[] = [
    { from: begins.earliest, to: addDays(begins.latest, -1), sureness: 'perhaps-begun' },
    { from: begins.latest, to: ends.earliest, sureness: 'known' },
    { from: addDays(ends.earliest, 1), to: ends.latest, sureness: 'perhaps-over' },
  ];
  return parts.filter(({ from, to }) => from <= to);
}

function shown(parts: readonly Part[], look: Stretch['look'], days: DayStretch): readonly Stretch[] {
  const isFromBefore = parts.some(({ from }) => from < days.from);
  const doesGoOn = parts.some(({ to }) => to > days.to);
  return parts
    .filter(({ from, to }) => from <= days.to && to >= days.from)
    .map(({ from, to, sureness }) => ({
      look,
      sureness,
      from: later(from, days.from),
      to: earlier(to, days.to),
      // The part at the edge says so even where another part of the bar lies beyond it.
      fromBefore: isFromBefore && from <= days.from,
      goesOn: doesGoOn && to >= days.to,
    }));
}

/** The days on which a renewal begins, within the days shown; not those that are uncertain. */
export function renewalDays({ bars }: TimelineRow, days: DayStretch): readonly Day[] {
  return bars.flatMap(({ kind, from }) => {
    if (kind !== 'renewal' || from?.earliest !== from?.latest || from === null) return [];
    return from.earliest >= days.from && from.earliest <= days.to ? [from.earliest] : [];
  });
}

/** The times in which an agreement rests, as far as they are shown; from their earliest to their latest day. */
export function restsWithin({ rests, bars }: TimelineRow, days: DayStretch): readonly DayStretch[] {
  const end = bars.at(-1)?.to?.latest ?? LAST_DAY;
  return rests
    .map(({ from, to }) => ({
      from: later(from.earliest, days.from),
      to: earlier(earlier(to?.latest ?? LAST_DAY, end), days.to),
    }))
    .filter(({ from, to }) => from <= to);
}
