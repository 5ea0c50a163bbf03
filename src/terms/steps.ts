/** The steps that lead to a term's dates and state: data for the sentences of `mou explain`. */
import type { Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { FieldPath } from '../findings/place.ts';
import type { RenewalMode, Stage } from '../generated/types.ts';
import type { DayRange } from './day-range.ts';

/** Where a step's fact is written: a field of a record, or a setting (which may be left to its default). */
export type Source = { readonly record: string; readonly path: FieldPath } | { readonly setting: FieldPath };

/** How a term's length was counted. */
export type Counting = { readonly lasts: Duration; readonly convention: LastDayConvention };

/**
 * Every step by its rule: the days that it takes or gives, `lastDay` being inclusive, and the facts beside them.
 * Positions (`parties`, `missing`, `position`) count from 1, as people do.
 */
type StepsOf<D> = {
  'signed-by-all': Shape<{ last: D }, { parties: number }>;
  'not-yet-signed': Shape<NoDays, { missing: readonly number[] }>;
  'signing-not-recorded': Shape<{ start: D }>;
  'starts-on-signing': Shape<{ start: D }>;
  'starts-as-stated': Shape<{ start: D }>;

  'lasts-from-start': Shape<{ start: D; lastDay: D }, Counting>;
  'stated-until': Shape<{ lastDay: D }>;
  'until-replaces-lasts': Shape<{ start: D; computed: D; lastDay: D }, Counting>;
  open: Shape;
  'no-term': Shape;
  'same-as': Shape<{ lastDay: D }, { other: string; goesOn: boolean }>;
  'same-as-open': Shape<NoDays, { other: string }>;
  'same-as-unknown': Shape<NoDays, { other: string; why: 'cycle' | 'missing' | 'unsigned' | 'unknown' }>;

  amended: Shape<{ counted?: D; before?: D; lastDay: D }, { position: number; lasts?: Duration }>;
  'amendment-after-end': Shape<{ signed: D; end: D }, { position: number }>;

  renewed: Shape<
    { anchor: D; start: D; lastDay: D },
    { times: number; counted: number; first: Duration; each: Duration; convention: LastDayConvention }
  >;
  'cut-by-max': Shape<{ start: D; lastDay: D }, { max: Duration }>;
  'goes-on-by-itself': Shape<{ lastDay: D }, { each: Duration }>;
  'renewal-length-unknown': Shape<{ lastDay: D }>;
  'last-renewal-used': Shape<{ lastDay: D }, { times: number }>;

  'notice-given': Shape<{ on: D }>;
  terminated: Shape<{ lastDay: D }>;
  'terminated-before-start': Shape<{ start: D; lastDay: D }>;
  'terminated-after-end': Shape<{ end: D; lastDay: D }>;
  superseded: Shape<{ newStart: D; lastDay: D }, { by: string }>;
  'superseded-after-end': Shape<{ newStart: D; end: D }, { by: string }>;
  lapsed: Shape<{ since: D; lastDay: D }, { inactive: Duration; activity?: string }>;
  'would-lapse': Shape<{ since: D; lastDay: D }, { inactive: Duration; activity?: string }>;
  suspended: Shape<{ from: D; until?: D }, { position: number }>;

  'notice-deadline': Shape<{ lastDay: D; deadline: D }, { notice: Duration; mode: RenewalMode }>;
  'no-notice-deadline': Shape<NoDays, { why: 'no-renewal' | 'last-period' | 'ends-early' | 'no-notice' }>;

  abandoned: Shape<{ on?: D }>;
  stage: Shape<{ on?: D }, { stage: Stage }>;
  'some-have-signed': Shape<{ last: D }, { parties: number; missing: readonly number[] }>;
  'no-stage-given': Shape;
  'nothing-known-yet': Shape;
  stalled: Shape<{ since: D }, { after: Duration }>;

  'ending-soon': Shape<{ lastDay: D; horizonEnd: D }, { horizon: Duration }>;
  dormant: Shape<{ since: D }, { after: Duration; activity?: string }>;
  'renewal-under-way': Shape<{ on?: D }>;
  'follow-up-overdue': Shape<{ due: D }, { what: string; position: number }>;
};

type NoDays = Readonly<Record<string, never>>;
type Shape<Days = NoDays, Facts = NoDays> = {
  readonly days: Readonly<Days>;
  readonly facts: Readonly<Facts>;
};

/** The rules by which steps are taken. */
export type StepRule = keyof StepsOf<DayRange>;

type StepOf<D> = {
  [R in StepRule]: { readonly rule: R; readonly sources: readonly Source[] } & StepsOf<D>[R];
}[StepRule];

/** One step: the rule that was applied, what it took and gave, and where that is written. */
export type Step = StepOf<DayRange>;

/** A step as it is in one world, where every day is one day. */
export type ExactStep = StepOf<Day>;

/** Where steps are noted down while a term is worked out; absent when nobody asks for them. */
export type StepNotes = ExactStep[] | undefined;
