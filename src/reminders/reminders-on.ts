/** What there is to remind of on a day: what is due, what is long past, what comes next. */
import { compareDays, type Day } from '../calendar/day.ts';
import { subtractDuration } from '../calendar/duration.ts';
import { compareText } from '../findings/finding.ts';
import type { Ladder } from './ladder.ts';
import { rungsLeft, type Ledger } from './ledger.ts';
import type { Rung } from './rung.ts';

/** A reminder: the highest rung of a ladder that has been reached. `skipped` are the lower ones, which it covers. */
export type Reminder = {
  readonly ladder: Ladder;
  readonly rung: Rung;
  readonly skipped: readonly Rung[];
};

/** A reminder that comes on a later day if nothing changes. */
export type ComingReminder = { readonly ladder: Ladder; readonly rung: Rung };

/** Everything to remind of on a day, each list in the order of its days. */
export type Reminders = {
  readonly asOf: Day;
  readonly due: readonly Reminder[];
  /** What is over since long: an office that begins with an old register is told once how much of it there is. */
  readonly longPast: readonly Reminder[];
  readonly coming: readonly ComingReminder[];
};

/** A day that has passed, and a rung that was reached longer ago than this, are long past. */
const LONG = { months: 3, days: 0 };

/**
 * Sorts out what is due on a day. A rung is due from the day on which it is reached until it is handed over, so that
 * runs that did not take place are made up for: of several rungs reached the highest is handed over, and covers the
 * lower ones. Pure: the same ladders, ledger and day give the same answer.
 */
export function remindersOn(ladders: readonly Ladder[], ledger: Ledger, asOf: Day): Reminders {
  const due: Reminder[] = [];
  const longPast: Reminder[] = [];
  const coming: ComingReminder[] = [];
  const longAgo = subtractDuration(asOf, LONG);
  for (const ladder of ladders) {
    const left = rungsLeft(ladder, ledger);
    const reached = left.filter((rung) => rung.reached <= asOf);
    const rung = reached.at(-1);
    const next = left.find((one) => one.reached > asOf);
    if (next !== undefined) coming.push({ ladder, rung: next });
    if (rung === undefined) continue;
    const isLongPast = ladder.range.latest < asOf && rung.reached < longAgo;
    (isLongPast ? longPast : due).push({ ladder, rung, skipped: reached.slice(0, -1) });
  }
  return {
    asOf,
    due: due.sort(byDate),
    longPast: longPast.sort(byDate),
    coming: coming.sort((a, b) => compareDays(a.rung.reached, b.rung.reached) || byDate(a, b)),
  };
}

/** The latest of some reminders first; of one day, in the order of their records. */
export function latestFirst<Some extends WithLadder>(reminders: readonly Some[]): readonly Some[] {
  return reminders.toSorted((a, b) => compareDays(b.ladder.date, a.ladder.date) || byDate(a, b));
}

type WithLadder = { readonly ladder: Ladder };

/** By the day that it is about, then by record, so that the order is always the same. */
function byDate({ ladder: a }: WithLadder, { ladder: b }: WithLadder): number {
  return (
    compareDays(a.date, b.date) ||
    compareText(a.record?.id ?? '', b.record?.id ?? '') ||
    compareText(a.what, b.what) ||
    compareText(a.item ?? '', b.item ?? '')
  );
}
