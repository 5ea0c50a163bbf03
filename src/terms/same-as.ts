/** "Valid as long as the General Agreement is valid": the end that another agreement lends. */
import type { Day } from '../calendar/day.ts';

/**
 * The end of the agreement that `same_as` names. Where it is a `day`, `goesOn` says that the other renews by
 * itself after it, and `finalDay` is the last day that it can reach, undefined where there is none. `end-unknown`
 * is an agreement signed without a term; `unknown` one whose end cannot be worked out, and `why`.
 */
export type OtherEnd =
  | {
      readonly kind: 'day';
      readonly lastDay: Day;
      readonly goesOn: boolean;
      readonly finalDay: Day | undefined;
    }
  | { readonly kind: 'open' }
  | { readonly kind: 'end-unknown' }
  | { readonly kind: 'unknown'; readonly why: 'cycle' | 'missing' | 'unsigned' | 'unknown' };
