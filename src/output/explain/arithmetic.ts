/** Which sum stands behind a step, whatever the language in which it is told. */
import type { Day } from '../../calendar/day.ts';
import type { LastDayConvention } from '../../calendar/last-day.ts';
import type { Duration } from '../../calendar/duration.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { ExplanationStep } from '../../views/explanation.ts';
import {
  conventionBetween,
  once,
  sumsFrom,
  sumsToDeadline,
  sumsToLastDay,
  type Addend,
  type Sum,
} from './sums.ts';

/** The sums of a step, earliest and latest where it is uncertain, and how the last day follows from them. */
export type Arithmetic = {
  readonly sums: readonly Sum[];
  readonly convention: LastDayConvention;
};

/** No arithmetic. */
export const NO_SUM: Arithmetic = { sums: [], convention: 'day-before' };

/** The arithmetic of a step as of a day; no sums where it has none, or where they would not give what was worked out. */
export function arithmeticOf(step: ExplanationStep, asOf: Day): Arithmetic {
  switch (step.rule) {
    case 'lasts-from-start':
      return counted(step.days.start, once(step.facts.lasts), step.facts.convention, step.days.lastDay);
    case 'until-replaces-lasts':
      return counted(step.days.start, once(step.facts.lasts), step.facts.convention, step.days.computed);
    case 'renewed': {
      const { first, each, counted: times, convention } = step.facts;
      const base = first.months + first.days > 0 ? once(first) : [];
      return counted(step.days.anchor, [...base, { duration: each, times }], convention, step.days.lastDay);
    }
    case 'amended':
      return eitherWay(step.days.counted, step.facts.lasts, step.days.lastDay);
    case 'cut-by-max':
      return eitherWay(step.days.start, step.facts.max, step.days.lastDay);
    case 'lapsed':
    case 'would-lapse':
      return eitherWay(step.days.since, step.facts.inactive, step.days.lastDay);
    case 'notice-deadline':
      return { ...NO_SUM, sums: sumsToDeadline(step.days.lastDay, step.facts.notice, step.days.deadline) };
    case 'stalled':
    case 'dormant':
      return { ...NO_SUM, sums: sumsFrom(step.days.since, step.facts.after) };
    case 'ending-soon':
      return {
        ...NO_SUM,
        sums: sumsFrom({ earliest: asOf, latest: asOf, certain: true }, step.facts.horizon),
      };
    default:
      return NO_SUM;
  }
}

function counted(
  from: DayRange,
  addends: readonly Addend[],
  convention: LastDayConvention,
  lastDay: DayRange,
): Arithmetic {
  return { sums: sumsToLastDay(from, addends, convention, lastDay), convention };
}

/** For steps that do not say by which convention they counted: the one that leads to their last day. */
function eitherWay(from: DayRange | undefined, lasts: Duration | undefined, lastDay: DayRange): Arithmetic {
  if (from === undefined || lasts === undefined) return NO_SUM;
  const convention = conventionBetween(from, lasts, lastDay);
  return convention === undefined ? NO_SUM : counted(from, once(lasts), convention, lastDay);
}
