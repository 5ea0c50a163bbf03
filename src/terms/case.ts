/** One agreement, on one day, in one world: what every step of working out a term is given. */
import type { Day } from '../calendar/day.ts';
import type { OtherEnd } from './same-as.ts';
import type { Implementing } from './implementing.ts';
import type { StepNotes } from './steps.ts';
import type { Agreement, TermsRegister } from './terms-register.ts';
import type { DateReader } from './world.ts';

/** What a term is worked out from. */
export type Case = {
  readonly agreement: Agreement;
  readonly register: TermsRegister;
  /** The day on which we look: nothing recorded as happening after it counts. */
  readonly asOf: Day;
  readonly dates: DateReader;
  readonly implementing: Implementing;
  /** The end of the agreement named by `same_as`, where the term says so. */
  readonly otherEnd: OtherEnd | undefined;
  readonly notes: StepNotes;
};
