/** A rung of a ladder: a day on which to remind, named by how far it lies from the day that the ladder leads to. */
import { addDuration, durationToIso, subtractDuration, type Duration } from '../calendar/duration.ts';
import { compareDays, type Day } from '../calendar/day.ts';
import { parseDuration } from '../calendar/read-duration.ts';

/** A rung: `P6M` is six months before the day, `P0D` is the day itself, `+P1D` is the day after it. */
export type Rung = { readonly name: string; readonly reached: Day };

/**
 * How far a rung lies from its day, and on which side; undefined for a text that names none.
 *
 * @example
 * readRung('+P1M'); // { after: true, distance: { months: 1, days: 0 } }
 */
export function readRung(name: string): { readonly after: boolean; readonly distance: Duration } | undefined {
  if (name === ON_THE_DAY) return { after: false, distance: { months: 0, days: 0 } };
  const after = name.startsWith('+');
  const distance = parseDuration(after ? name.slice(1) : name);
  return distance && { after, distance };
}

const ON_THE_DAY = 'P0D';

/**
 * The day on which a rung is reached. Months before a day are clamped to the month's end, as for a notice deadline.
 *
 * @example
 * rungDay('P6M', '2031-08-31'); // '2031-02-28'
 * rungDay('+P1D', '2031-01-25'); // '2031-01-26'
 */
export function rungDay(name: string, date: Day): Day | undefined {
  const rung = readRung(name);
  if (rung === undefined) return undefined;
  const { after, distance } = rung;
  return after ? addDuration(date, distance, 'clamp') : subtractDuration(date, distance);
}

/**
 * The rungs of a ladder, the first to be reached first. However a length is written, its name is the same: `6 bulan`
 * and `P6M` are one rung.
 */
export function rungsTo(date: Day, names: readonly string[]): readonly Rung[] {
  const rungs = new Map<string, Rung>();
  for (const written of names) {
    const rung = readRung(written);
    const reached = rungDay(written, date);
    if (rung === undefined || reached === undefined) continue;
    const name = `${rung.after ? '+' : ''}${durationToIso(rung.distance)}`;
    rungs.set(name, { name, reached });
  }
  return [...rungs.values()].sort((a, b) => compareDays(a.reached, b.reached));
}
