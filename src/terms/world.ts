/** Uncertain dates made exact: a world is one way in which all of them could have been. */
import { addDays, earlier, later, type Day } from '../calendar/day.ts';
import { rememberedByText } from '../calendar/remembered-texts.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';

/**
 * A way to read uncertain dates: `widest` opens every window as early and closes it as late as its dates allow,
 * `narrowest` the reverse; `earliest` and `latest` take every date at one end; `nearest` takes the day nearest to
 * the one on which we look. What holds in all of them is certain.
 */
export type World = 'widest' | 'narrowest' | 'earliest' | 'latest' | 'nearest' | MovedWorld;

/** The widest world with every date that bears `~`, `?` or `%` moved: a day that moves with them follows from them. */
export type MovedWorld = 'moved-back' | 'moved-on';

/** Both ways to move what is not certain. */
export const MOVED_WORLDS: readonly MovedWorld[] = ['moved-back', 'moved-on'];

/** Every world. Where all dates are exact they are the same, and one is enough. */
export const WORLDS: readonly World[] = ['widest', 'narrowest', 'earliest', 'latest', 'nearest'];

/** The days between which a written date lies, both inclusive; `qualified` where it bears `~`, `?` or `%`. */
export type DateBounds = { readonly earliest: Day; readonly latest: Day; readonly qualified: boolean };

/** Reads the dates of records in one world, and remembers whether any that it gave was uncertain. */
export type DateReader = {
  readonly world: World;
  /** A date that opens something: a signing, a start, an activity. */
  readonly opens: (text: string | undefined) => Day | undefined;
  /** A date that closes something: the last day of a term or of a suspension. */
  readonly closes: (text: string | undefined) => Day | undefined;
  readonly bounds: (text: string | undefined) => DateBounds | undefined;
  /** Whether the fact with this day is known by the as-of day in this world; a fact without one always is. */
  readonly isKnown: (text: string | undefined) => boolean;
  /** Whether it may be known in some world. Asking leaves no doubt behind. */
  readonly mayBeKnown: (text: string | undefined) => boolean;
  readonly doubt: Doubt;
};

/**
 * What the dates given so far were like: `inexact` where one was no single day; `qualified` where one bears a mark;
 * `unordered` where they leave open what came first, so that nothing that follows from them is certain.
 */
export type Doubt = { inexact: boolean; qualified: boolean; unordered: boolean };

/** No doubt yet. */
export const NO_DOUBT: Readonly<Doubt> = { inexact: false, qualified: false, unordered: false };

/** Reads dates as they are in a world, seen from a day. A fact that comes after the day on which we look leaves no doubt behind. */
export function readerIn(world: World, asOf: Day, doubt: Doubt = { ...NO_DOUBT }): DateReader {
  const bounds = (text: string | undefined): DateBounds | undefined =>
    moved(remembering(boundsOf(text), doubt), world);
  const opens = (text: string | undefined): Day | undefined => pick(bounds(text), OPENING[world], asOf);
  const mayBeKnown = (text: string | undefined): boolean => (boundsOf(text)?.earliest ?? asOf) <= asOf;
  return {
    world,
    bounds,
    opens,
    closes: (text) => pick(bounds(text), CLOSING[world], asOf),
    isKnown: (text) => mayBeKnown(text) && (opens(text) ?? asOf) <= asOf,
    mayBeKnown,
    doubt,
  };
}

/** The world seen from the other side: where one agreement's start closes another, they read it alike. */
export function opposite(world: World): World {
  if (world === 'widest') return 'narrowest';
  return world === 'narrowest' ? 'widest' : world;
}

type Side = 'earliest' | 'latest' | 'nearest';

const OPENING: Readonly<Record<World, Side>> = {
  widest: 'earliest',
  narrowest: 'latest',
  earliest: 'earliest',
  latest: 'latest',
  nearest: 'nearest',
  'moved-back': 'earliest',
  'moved-on': 'earliest',
};

const CLOSING: Readonly<Record<World, Side>> = {
  ...OPENING,
  widest: 'latest',
  narrowest: 'earliest',
  'moved-back': 'latest',
  'moved-on': 'latest',
};

/** More than a month and no whole number of them, so that no end of a month stays where it was. */
const MOVED_BY = 37;

/** Bounds as they are in a world: where that moves what is not certain, those of qualified dates are moved. */
export function moved(bounds: DateBounds | undefined, world: World): DateBounds | undefined {
  if (bounds?.qualified !== true || (world !== 'moved-back' && world !== 'moved-on')) return bounds;
  const days = world === 'moved-on' ? MOVED_BY : -MOVED_BY;
  return { earliest: addDays(bounds.earliest, days), latest: addDays(bounds.latest, days), qualified: true };
}

function pick(bounds: DateBounds | undefined, side: Side, asOf: Day): Day | undefined {
  if (bounds === undefined) return undefined;
  return side === 'nearest' ? later(bounds.earliest, earlier(bounds.latest, asOf)) : bounds[side];
}

function boundsOf(text: string | undefined): DateBounds | undefined {
  return text === undefined ? undefined : writtenBounds(text);
}

const writtenBounds = rememberedByText((text): DateBounds | undefined => {
  const date = parseSingleDate(text);
  if (date === undefined) return undefined;
  return { earliest: date.earliest, latest: date.latest, qualified: date.approximate || date.uncertain };
});

function remembering(bounds: DateBounds | undefined, doubt: Doubt): DateBounds | undefined {
  doubt.inexact ||= bounds !== undefined && bounds.earliest !== bounds.latest;
  doubt.qualified ||= bounds?.qualified === true;
  return bounds;
}
