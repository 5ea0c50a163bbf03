/** The window of a signed agreement in one world: its real end, the period now running, and what comes after it. */
import { earlier, earliestOf, type Day } from '../calendar/day.ts';
import type { Period, PeriodEnd } from './agreement-term.ts';
import type { Case } from './case.ts';
import { courseOf, type Course } from './course.ts';
import { earlyEndsOf, explainEarlyEnds, firstEarlyEnd, type EarlyEnds, type EndCause } from './early-end.ts';
import { endOfPeriod, goesOnAfter, isCutByMax, periodOn, startOfPeriod, type Run } from './periods.ts';

/** The days on which an agreement is in force, in one world, as known on the day. */
export type Window = {
  readonly start: Day;
  /** Of the period that is shown: the one now running, the first before the start, the last that ran after the end. */
  readonly lastDay: Day | undefined;
  /** Why there is no last day, where there is none. */
  readonly endless: 'open' | 'end-unknown' | 'unknown' | undefined;
  /** The last day that it can reach without further papers. */
  readonly finalDay: Day | undefined;
  readonly endsBy: EndCause | undefined;
  readonly supersededBy: string | undefined;
  readonly goesOn: boolean;
  /** Whether it ends early, by what is known: then no other period follows. */
  readonly endsEarly: boolean;
  readonly periods: readonly Period<Day>[];
  readonly early: EarlyEnds;
  readonly course: Course;
  /** The index, in the current run, of the period that is shown. */
  readonly running: number;
};

/** Of more periods than this only the first and the last are listed: a daily renewal has thousands. */
const MOST_LISTED = 100;

/** Works out the window of an agreement from its start. */
export function windowOf(matter: Case, start: Day): Window {
  const early = earlyEndsOf(matter, start);
  const course = courseOf(matter, start, earliestOf(early.ends.map(({ lastDay }) => lastDay)));
  const earlyEnd = firstEarlyEnd(early, course.finalDay);
  explainEarlyEnds(matter, early, start, course.finalDay);
  const finalDay = earlyEnd?.lastDay ?? course.finalDay;
  const running = periodOn(
    course.current,
    finalDay === undefined ? matter.asOf : earlier(matter.asOf, finalDay),
  );
  const ownEnd = endOfPeriod(course.current, running);
  const lastDay = earliestOf([ownEnd, earlyEnd?.lastDay]);
  const cutBy = lastDay === ownEnd ? undefined : earlyEnd?.cause;
  return {
    start,
    lastDay,
    endless: lastDay === undefined ? endlessOf(course.current, running) : undefined,
    finalDay,
    endsBy: earlyEnd?.cause ?? (course.finalDay === undefined ? undefined : 'expiry'),
    supersededBy: earlyEnd?.by,
    goesOn: goesOnAfter(course.current, running) && lastDay !== finalDay,
    endsEarly: earlyEnd !== undefined,
    periods: periodsOf(course, running, lastDay, cutBy),
    early,
    course,
    running,
  };
}

function endlessOf({ endBy }: Run, index: number): Window['endless'] {
  return index === 0 && (endBy === 'open' || endBy === 'unknown') ? endBy : 'end-unknown';
}

/** The periods up to the one that is shown, whose last day may have come early; none where it came before the start. */
function periodsOf(
  course: Course,
  running: number,
  lastDay: Day | undefined,
  cutBy: EndCause | undefined,
): readonly Period<Day>[] {
  const numbers = listedNumbers(course.current.number + running);
  const periods = numbers.map((number) => periodNumbered(course, number));
  const shown = periods.pop();
  if (shown === undefined || (lastDay !== undefined && lastDay < shown.start)) return periods;
  return [...periods, { ...shown, lastDay, endBy: cutBy ?? shown.endBy }];
}

/** The numbers from 1 to the last, or of very many the first and the last. */
function listedNumbers(last: number): readonly number[] {
  const from = last > MOST_LISTED ? last - MOST_LISTED + 2 : 1;
  const numbers = from > 1 ? [1] : [];
  for (let number = from; number <= last; number += 1) numbers.push(number);
  return numbers;
}

function periodNumbered({ past, current }: Course, number: number): Period<Day> {
  const runs = [...past, current];
  const run = runs.findLast((one) => one.number <= number) ?? current;
  const index = number - run.number;
  return {
    kind: number === 1 ? 'initial' : 'renewal',
    number,
    start: startOfPeriod(run, index),
    lastDay: endOfPeriod(run, index),
    endBy: endByOf(run, index),
  };
}

function endByOf(run: Run, index: number): PeriodEnd {
  if (index === 0) return run.endBy;
  if (isCutByMax(run, index)) return 'max';
  if (run.after.kind === 'unknown-renewal') return run.after.limit === undefined ? 'end-unknown' : 'max';
  return 'renewal';
}
