/** The steps of many worlds as one list, each day as the range in which it lies. */
import type { Day } from '../calendar/day.ts';
import { groupedBy } from '../records/grouped.ts';
import { rangeOf, type DayRange } from './day-range.ts';
import type { ExactStep, Step } from './steps.ts';

/**
 * Makes one list of the steps of every world, the shown world's first. A step is the same where its rule and its
 * sources are; steps that other worlds alone take are left out, since they do not lead to what is shown.
 */
export function mergedSteps(worlds: readonly (readonly ExactStep[])[], doubtful: boolean): readonly Step[] {
  const [shown = []] = worlds;
  const everywhere = groupedBy(worlds.flat(), keyOf);
  return shown.map((step) => withRanges(step, everywhere.get(keyOf(step)) ?? [step], doubtful));
}

function keyOf({ rule, sources }: ExactStep): string {
  return JSON.stringify([rule, sources]);
}

function withRanges(step: ExactStep, same: readonly ExactStep[], doubtful: boolean): Step {
  const days: Record<string, DayRange | undefined> = {};
  for (const name of Object.keys(step.days)) {
    days[name] = rangeOf(
      same.map((one) => dayNamed(one, name)),
      doubtful,
    );
  }
  // The same rule, facts and names of days: only each day has become the range in which it lies.
  return { ...step, days } as Step;
}

function dayNamed({ days }: ExactStep, name: string): Day | undefined {
  return Object.entries<Day | undefined>(days).find(([key]) => key === name)?.[1];
}
