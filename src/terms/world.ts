/** Uncertain dates made exact: a world is one way in which all of them could have been. */
import { isDay, type Day } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';

/**
 * A way to read uncertain dates. `widest` opens every window as early and closes it as late as its dates allow,
 * `narrowest` the reverse; `earliest` and `latest` take every date at one end. What holds in all four is certain.
 */
export type World = 'widest' | 'narrowest' | 'earliest' | 'latest';

/** Every world; `widest` first, since it is the one that is shown. */
export const WORLDS: readonly World[] = ['widest', 'narrowest', 'earliest', 'latest'];

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
  /** Whether the fact with this day is known by a day in this world; a fact without one always is. */
  readonly knownBy: (text: string | undefined, asOf: Day) => boolean;
  /** Whether it may be known by a day in some world. Asking leaves no doubt behind. */
  readonly mayBeKnownBy: (text: string | undefined, asOf: Day) => boolean;
  readonly doubt: Doubt;
};

/** What the dates given so far were like: `inexact` where one was no single day, `qualified` where one bears a mark. */
export type Doubt = { inexact: boolean; qualified: boolean };

/** Reads dates as they are in a world. A fact that comes after the day on which we look leaves no doubt behind. */
export function readerIn(world: World, doubt: Doubt = { inexact: false, qualified: false }): DateReader {
  const bounds = (text: string | undefined): DateBounds | undefined => remembering(boundsOf(text), doubt);
  const opening = (found: DateBounds | undefined): Day | undefined =>
    world === 'widest' || world === 'earliest' ? found?.earliest : found?.latest;
  const closing = (found: DateBounds | undefined): Day | undefined =>
    world === 'narrowest' || world === 'earliest' ? found?.earliest : found?.latest;
  const mayBeKnownBy = (text: string | undefined, asOf: Day): boolean =>
    (boundsOf(text)?.earliest ?? asOf) <= asOf;
  return {
    world,
    bounds,
    opens: (text) => opening(bounds(text)),
    closes: (text) => closing(bounds(text)),
    knownBy: (text, asOf) => mayBeKnownBy(text, asOf) && (opening(bounds(text)) ?? asOf) <= asOf,
    mayBeKnownBy,
    doubt,
  };
}

/** The world seen from the other side: where one agreement's start closes another, they read it alike. */
export function opposite(world: World): World {
  if (world === 'widest') return 'narrowest';
  return world === 'narrowest' ? 'widest' : world;
}

function boundsOf(text: string | undefined): DateBounds | undefined {
  if (text === undefined) return undefined;
  if (isDay(text)) return { earliest: text, latest: text, qualified: false };
  const date = parseSingleDate(text);
  if (date === undefined) return undefined;
  return { earliest: date.earliest, latest: date.latest, qualified: date.approximate || date.uncertain };
}

function remembering(bounds: DateBounds | undefined, doubt: Doubt): DateBounds | undefined {
  doubt.inexact ||= bounds !== undefined && bounds.earliest !== bounds.latest;
  doubt.qualified ||= bounds?.qualified === true;
  return bounds;
}
