/** The last day of a term's first period: computed, stated, lent by another agreement, or none. */
import type { Day } from '../calendar/day.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import type { Duration } from '../calendar/duration.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import type { FirstEndBy } from './periods.ts';
import type { Source } from './steps.ts';

/** The end of a first period and how it came about; `lasts` is set where it was counted from the start. */
export type FirstEnd = {
  readonly lastDay: Day | undefined;
  readonly by: FirstEndBy;
  readonly lasts?: Duration;
};

/** Works out the end of the first period of a term that starts on a day. */
export function firstEndOf(matter: Case, start: Day): FirstEnd {
  const { agreement, dates, notes } = matter;
  const { id, data } = agreement;
  if (matter.otherEnd !== undefined) return sameAs(matter);
  const until = dates.closes(data.term?.until);
  if (until !== undefined) return stated(matter, start, until);
  const lasts = readLength(data.term?.lasts);
  if (lasts !== undefined) return computed(matter, start, lasts);
  if (data.term?.open === true) {
    notes?.push({ rule: 'open', days: {}, facts: {}, sources: [{ record: id, path: ['term', 'open'] }] });
    return { lastDay: undefined, by: 'open' };
  }
  notes?.push({ rule: 'no-term', days: {}, facts: {}, sources: [{ record: id, path: ['term'] }] });
  return { lastDay: undefined, by: 'end-unknown' };
}

/** Reads a length of time that a record may lack or that cannot be read. */
export function readLength(text: string | undefined): Duration | undefined {
  return text === undefined ? undefined : parseDuration(text);
}

function stated(matter: Case, start: Day, lastDay: Day): FirstEnd {
  const { agreement, notes } = matter;
  const until: Source = { record: agreement.id, path: ['term', 'until'] };
  const lasts = readLength(agreement.data.term?.lasts);
  if (lasts === undefined)
    notes?.push({ rule: 'stated-until', days: { lastDay }, facts: {}, sources: [until] });
  else {
    const { convention, sources } = conventionOf(matter);
    notes?.push({
      rule: 'until-replaces-lasts',
      days: { start, computed: lastDayOf(start, lasts, convention), lastDay },
      facts: { lasts, convention },
      sources: [until, { record: agreement.id, path: ['term', 'lasts'] }, ...sources],
    });
  }
  return { lastDay, by: 'until' };
}

function computed(matter: Case, start: Day, lasts: Duration): FirstEnd {
  const { convention, sources } = conventionOf(matter);
  const lastDay = lastDayOf(start, lasts, convention);
  matter.notes?.push({
    rule: 'lasts-from-start',
    days: { start, lastDay },
    facts: { lasts, convention },
    sources: [{ record: matter.agreement.id, path: ['term', 'lasts'] }, ...sources],
  });
  return { lastDay, by: 'lasts', lasts };
}

function sameAs({ agreement, otherEnd, notes }: Case): FirstEnd {
  const other = agreement.data.term?.same_as ?? '';
  const sources: readonly Source[] = [{ record: agreement.id, path: ['term', 'same_as'] }];
  switch (otherEnd?.kind) {
    case 'day': {
      const { lastDay, goesOn } = otherEnd;
      notes?.push({ rule: 'same-as', days: { lastDay }, facts: { other, goesOn }, sources });
      return { lastDay, by: 'same-as' };
    }
    case 'open':
      notes?.push({ rule: 'same-as-open', days: {}, facts: { other }, sources });
      return { lastDay: undefined, by: 'open' };
    case 'end-unknown':
      notes?.push({ rule: 'same-as-unknown', days: {}, facts: { other, why: 'unknown' }, sources });
      return { lastDay: undefined, by: 'end-unknown' };
    case 'unknown':
    case undefined:
      notes?.push({
        rule: 'same-as-unknown',
        days: {},
        facts: { other, why: otherEnd?.why ?? 'missing' },
        sources,
      });
      return { lastDay: undefined, by: 'unknown' };
  }
}
