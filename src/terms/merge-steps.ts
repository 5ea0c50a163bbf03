/** The steps of many worlds as one list, each day as the range in which it lies. */
import type { Day } from '../calendar/day.ts';
import { groupedBy } from '../records/grouped.ts';
import { rangeOf, type DayRange } from './day-range.ts';
import type { ExactStep, Step } from './steps.ts';

/**
 * Makes one list of the steps of every world, the shown world's first. A step is the same where its rule and its
 * sources are; steps that other worlds alone take are left out, since they do not lead to what is shown. A day that
 * moves in `moved` (the widest world, then those with every qualified date moved) is not certain.
 */
export function mergedSteps(
  worlds: readonly (readonly ExactStep[])[],
  moved: readonly (readonly ExactStep[])[],
): readonly Step[] {
  const [shown = []] = worlds;
  const everywhere = groupedBy(worlds.flat(), keyOf);
  const lookUps = moved.map((steps) => new Map(steps.map((step) => [keyOf(step), step])));
  return shown.map((step) => {
    const key = keyOf(step);
    return withRanges(
      step,
      everywhere.get(key) ?? [step],
      lookUps.map((steps) => steps.get(key)),
    );
  });
}

function keyOf({ rule, sources }: ExactStep): string {
  return JSON.stringify([rule, sources]);
}

function withRanges(
  step: ExactStep,
  same: readonly ExactStep[],
  moved: readonly (ExactStep | undefined)[],
): Step {
  const days: Record<string, DayRange | undefined> = {};
  for (const name of Object.keys(step.days)) {
    const [still, ...others] = moved.map((one) => one && dayNamed(one, name));
    const all = same.map((one) => dayNamed(one, name));
    const movesAlong = others.some((day) => day !== still);
    days[name] = rangeOf(all, movesAlong);
  }
  // The same rule, facts and names of days: only each day has become the range in which it lies.
  return { ...step, days } as Step;
}

function dayNamed({ days }: ExactStep, name: string): Day | undefined {
  return Object.entries<Day | undefined>(days).find(([key]) => key === name)?.[1];
}
