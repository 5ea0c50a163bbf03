/** Many worlds as one answer: ranges of days, and how certain the state is. */
import { daysBetween, earliestOf, type Day } from '../calendar/day.ts';
import { lastDayOf, noticeDeadline } from '../calendar/last-day.ts';
import { remembered } from '../records/remembered.ts';
import type {
  AgreementState,
  AgreementTerm,
  Certainty,
  DaysLeft,
  Period,
  SuspensionTime,
} from './agreement-term.ts';
import { rangeOf, type DayRange } from './day-range.ts';
import { readLength } from './first-end.ts';
import type { Held } from './held.ts';
import { timesRenewed } from './marks.ts';
import type { Outcome } from './outcome.ts';
import type { WorldOutcome, Worlds } from './outcomes.ts';
import { possibleStates } from './possible-states.ts';
import type { After } from './periods.ts';
import type { Agreement } from './terms-register.ts';
import type { Window } from './window.ts';

/** Makes one answer of what holds in every world. */
export function mergedTerm(
  agreement: Agreement,
  asOf: Day,
  worlds: Worlds,
  lastActivity: Held | undefined,
): AgreementTerm {
  const shown = worlds.shown.outcome;
  const states = statesIn(worlds);
  return {
    id: agreement.id,
    asOf,
    state: states[0] ?? shown.state,
    certainty: certaintyOf(worlds, states),
    possibleStates: states,
    marks: shown.marks,
    signed: shown.signed,
    ...(shown.window === undefined ? NO_WINDOW : windowAnswers(agreement, asOf, worlds, shown.window)),
    suspensions: suspensionRanges(worlds, shown.suspensions),
    lastActivity: lastActivity && { id: lastActivity.id, day: lastActivity.lastDay },
  };
}

type WindowAnswers = Omit<
  AgreementTerm,
  | 'id'
  | 'asOf'
  | 'state'
  | 'certainty'
  | 'possibleStates'
  | 'marks'
  | 'signed'
  | 'suspensions'
  | 'lastActivity'
>;

/** What an agreement has while not all have signed it: no days at all. */
const NO_WINDOW: WindowAnswers = {
  start: undefined,
  lastDay: undefined,
  daysLeft: undefined,
  open: false,
  goesOnByItself: false,
  finalDay: undefined,
  endsBy: undefined,
  supersededBy: undefined,
  noticeDeadline: undefined,
  periods: [],
  timesRenewed: 0,
  lapsesAfter: undefined,
  neverInForce: false,
  ignoredAmendments: [],
};

function windowAnswers(agreement: Agreement, asOf: Day, worlds: Worlds, window: Window): WindowAnswers {
  const lastDay = lastDayRange(worlds, asOf);
  return {
    start: windowRange(worlds, ({ start }) => start),
    lastDay,
    daysLeft: lastDay && daysLeftTo(lastDay, asOf),
    open: window.endless === 'open',
    goesOnByItself: window.goesOn,
    finalDay: windowRange(worlds, ({ finalDay }) => finalDay),
    endsBy: window.endsBy,
    supersededBy: window.supersededBy,
    noticeDeadline: worlds.shown.outcome.noticeDeadline && deadlineRange(agreement, lastDay),
    periods: window.periods.map((period) => periodRange(worlds, period, lastDay)),
    timesRenewed: timesRenewed(window),
    lapsesAfter: windowRange(worlds, ({ early }) => early.lapse?.lastDay),
    neverInForce: window.finalDay !== undefined && window.finalDay < window.start,
    ignoredAmendments: window.course.ignoredAmendments,
  };
}

/** The range in which a day lies over all worlds; it is doubtful where it moves with a date that bears a mark. */
function rangeIn(worlds: Worlds, dayOf: (outcome: Outcome) => Day | undefined): DayRange | undefined {
  const days = worlds.all.map(({ outcome }) => dayOf(outcome));
  return rangeOf(days, worlds.unordered || movesAlong(worlds, dayOf));
}

function movesAlong(
  { moved: [still, ...moved] }: Worlds,
  dayOf: (outcome: Outcome) => Day | undefined,
): boolean {
  return still !== undefined && moved.some(({ outcome }) => dayOf(outcome) !== dayOf(still.outcome));
}

/** Where it is open which of a limited number of periods is running, it may or may not be the last. */
function statesIn(worlds: Worlds): readonly AgreementState[] {
  const states = worlds.all.map(({ outcome }) => outcome.state);
  const isLimited = worlds.all.some(({ outcome }) => outcome.window?.finalDay !== undefined);
  const mayEnd = isPeriodOpen(worlds) && isLimited && states.some((state) => RUNNING.has(state));
  return possibleStates(mayEnd ? [...states, ...RUNNING] : states);
}

const RUNNING: ReadonlySet<AgreementState> = new Set(['in-force', 'ending-soon']);

/** Whether an uncertain day leaves open which period is running. */
function isPeriodOpen(worlds: Worlds): boolean {
  const shown = shownNumber(worlds.shown);
  return worlds.all.some((one) => shownNumber(one) !== shown);
}

function shownNumber({ outcome }: WorldOutcome): number | undefined {
  return outcome.window?.periods.at(-1)?.number;
}

/**
 * No state that hangs on a date with `~`, `?` or `%` is certain. A renewal of which nobody wrote down how long it
 * lasts leaves open whether it still runs.
 */
function certaintyOf(worlds: Worlds, states: readonly AgreementState[]): Certainty {
  const { outcome } = worlds.shown;
  if (outcome.state === 'unknown') return 'unknown';
  const { window } = outcome;
  const isOfUnknownLength = window?.course.current.after.kind === 'unknown-renewal' && window.running > 0;
  return states.length > 1 || worlds.moved.length > 0 || worlds.unordered || isOfUnknownLength
    ? 'possible'
    : 'certain';
}

/** The range of a day of the window; undefined where the shown world has none. */
function windowRange(worlds: Worlds, dayOf: (window: Window) => Day | undefined): DayRange | undefined {
  const { window } = worlds.shown.outcome;
  if (window === undefined || dayOf(window) === undefined) return undefined;
  return rangeIn(worlds, (outcome) => outcome.window && dayOf(outcome.window));
}

/**
 * The range of the shown last day. Where an uncertain start leaves open which period is running, it may be any day
 * from the as-of day to the end of a period that would begin on it.
 */
function lastDayRange(worlds: Worlds, asOf: Day): DayRange | undefined {
  const range = windowRange(worlds, ({ lastDay }) => lastDay);
  if (range === undefined || !isPeriodOpen(worlds) || range.latest < asOf) return range;
  const longest = worlds.all.map(
    ({ outcome }) => outcome.window && longestFrom(outcome.window.course.current.after, asOf),
  );
  return rangeOf([range.earliest, range.latest, asOf, ...longest], !range.certain);
}

/** The last day of the longest period that could begin on a day; undefined where none begins by itself. */
function longestFrom(after: After, day: Day): Day | undefined {
  switch (after.kind) {
    case 'renewals': {
      const { each, convention, limit } = after.renewing;
      return earliestOf([lastDayOf(day, each, convention), limit]);
    }
    case 'unknown-renewal':
      return after.limit;
    case 'nothing':
    case 'as-the-other':
      return undefined;
  }
}

function daysLeftTo({ earliest, latest }: DayRange, asOf: Day): DaysLeft {
  return { earliest: daysBetween(asOf, earliest), latest: daysBetween(asOf, latest) };
}

function deadlineRange({ data }: Agreement, lastDay: DayRange | undefined): DayRange | undefined {
  const notice = readLength(data.renewal?.notice);
  if (lastDay === undefined || notice === undefined) return undefined;
  const { earliest, latest, certain } = lastDay;
  return { earliest: noticeDeadline(earliest, notice), latest: noticeDeadline(latest, notice), certain };
}

/** The last period listed is the one that is shown: its last day is the shown one. */
function periodRange(worlds: Worlds, period: Period<Day>, shownEnd: DayRange | undefined): Period {
  const { number } = period;
  const dayOf =
    (part: 'start' | 'lastDay') =>
    (outcome: Outcome): Day | undefined =>
      outcome.window?.periods.find((one) => one.number === number)?.[part];
  const isShown = worlds.shown.outcome.window?.periods.at(-1) === period;
  const own = { earliest: period.start, latest: period.start, certain: worlds.moved.length === 0 };
  return {
    ...period,
    start: rangeIn(worlds, dayOf('start')) ?? own,
    lastDay: isShown ? shownEnd : rangeIn(worlds, dayOf('lastDay')),
  };
}

function suspensionRanges(worlds: Worlds, shown: readonly SuspensionTime<Day>[]): readonly SuspensionTime[] {
  return shown.flatMap(({ position, until }) => {
    const dayOf =
      (part: 'from' | 'until') =>
      (outcome: Outcome): Day | undefined =>
        suspensionsIn(outcome).get(position)?.[part];
    const from = rangeIn(worlds, dayOf('from'));
    return from === undefined ? [] : [{ position, from, until: until && rangeIn(worlds, dayOf('until')) }];
  });
}

/** By their position. */
const suspensionsIn = remembered(
  (outcome: Outcome) => new Map(outcome.suspensions.map((suspension) => [suspension.position, suspension])),
);
