/** Which of the two conventions for last days an agreement follows, and where that is written. */
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { Case } from './case.ts';
import type { Source } from './steps.ts';

/** The convention of the record, else of the register; the source is the setting even where it is left to its default. */
export function conventionOf({ agreement, register }: Case): {
  readonly convention: LastDayConvention;
  readonly sources: readonly Source[];
} {
  const own = agreement.data.term?.last_day;
  return own === undefined
    ? { convention: register.settings.lastDay, sources: [{ setting: ['last_day'] }] }
    : { convention: own, sources: [{ record: agreement.id, path: ['term', 'last_day'] }] };
}
