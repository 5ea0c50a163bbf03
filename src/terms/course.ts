/** The natural course of a term: its first period, its renewals, and what amendments made of them. */
import { addDays, earliestOf, later, type Day } from '../calendar/day.ts';
import { NO_TIME, type Duration } from '../calendar/duration.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import { newEndsOf, type NewEnd } from './amendments.ts';
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import { firstEndOf, readLength, type FirstEnd } from './first-end.ts';
import { endOfPeriod, finalDayOf, periodOn, startOfPeriod, type After, type Run } from './periods.ts';

/** How a term runs if nothing ends it early. Its `current` run is the last: amendments cut the earlier ones short. */
export type Course = {
  readonly start: Day;
  readonly past: readonly Run[];
  readonly current: Run;
  /** The last day that it can reach without further papers; undefined where it can go on for ever. */
  readonly finalDay: Day | undefined;
  /** How many amendments gave it a new end. */
  readonly timesAmended: number;
  /** Amendments (from 1) that were signed after the end: they revive nothing. */
  readonly ignoredAmendments: readonly number[];
};

/**
 * Works out the natural course of an agreement from its start; `earlyEnd` is the last day where something ended it
 * early. An amendment signed after the end changes nothing.
 */
export function courseOf(matter: Case, start: Day, earlyEnd: Day | undefined): Course {
  const past: Run[] = [];
  let current = firstRun(matter, start, firstEndOf(matter, start));
  const ignoredAmendments: number[] = [];
  const amendments = newEndsOf(matter);
  for (const amendment of amendments) {
    const end = earliestOf([finalDayOf(current), earlyEnd]);
    if (end !== undefined && amendment.signed !== undefined && amendment.signed > end) {
      ignoredAmendments.push(amendment.position);
      explainIgnored(matter, amendment.position, amendment.signed, end);
      continue;
    }
    const running = periodOn(current, later(amendment.since ?? start, start));
    explainAmended(matter, amendment, endOfPeriod(current, running));
    while (past.length > 0 && amendment.lastDay < current.from) current = past.pop() ?? current;
    past.push(current);
    current = amendedRun(matter, start, current, running, amendment);
  }
  const timesAmended = amendments.length - ignoredAmendments.length;
  return { start, past, current, finalDay: finalDayOf(current), timesAmended, ignoredAmendments };
}

/** How long one renewal lasts: as long as the term unless the renewal says otherwise. */
export function renewalLengthOf({ agreement: { data } }: Case): Duration | undefined {
  return readLength(data.renewal?.lasts) ?? readLength(data.term?.lasts);
}

const NOTHING: After = { kind: 'nothing' };

function firstRun(matter: Case, start: Day, { lastDay, by, lasts }: FirstEnd): Run {
  const counted = lasts === undefined ? undefined : { anchor: start, base: lasts };
  const after = by === 'same-as' ? afterOther(matter) : afterEnd(matter, start, lastDay, 0, counted);
  return { from: start, number: 1, firstEnd: lastDay, endBy: by, after };
}

/** An end that is moved back before renewals that had begun leaves those out: they never ran. */
function amendedRun(matter: Case, start: Day, cut: Run, running: number, { lastDay }: NewEnd): Run {
  const index = Math.min(running, periodOn(cut, lastDay));
  const number = cut.number + index;
  const from = startOfPeriod(cut, index);
  const after = lastDay < from ? NOTHING : afterEnd(matter, start, lastDay, number - 1);
  return { from, number, firstEnd: lastDay, endBy: 'amendment', after };
}

/** After a stated or amended end the count goes on from the day after it; `used` renewals have begun already. */
function afterEnd(
  matter: Case,
  start: Day,
  end: Day | undefined,
  used: number,
  counted?: { readonly anchor: Day; readonly base: Duration },
): After {
  const { renewal, term } = matter.agreement.data;
  const most = (renewal?.times ?? Infinity) - used;
  if (end === undefined || end < start || renewal?.mode !== 'automatic' || most <= 0) return NOTHING;
  const { convention } = conventionOf(matter);
  const max = readLength(term?.max);
  const limit = max && lastDayOf(start, max, convention);
  if (limit !== undefined && limit <= end) return NOTHING;
  const each = renewalLengthOf(matter);
  if (each === undefined) return { kind: 'unknown-renewal', limit };
  const { anchor, base } = counted ?? { anchor: addDays(end, 1), base: NO_TIME };
  return { kind: 'renewals', renewing: { anchor, base, each, most, limit, convention } };
}

function afterOther({ otherEnd }: Case): After {
  if (otherEnd?.kind !== 'day') return NOTHING;
  return { kind: 'as-the-other', goesOn: otherEnd.goesOn, finalDay: otherEnd.finalDay };
}

function explainAmended({ agreement, notes }: Case, amendment: NewEnd, before: Day | undefined): void {
  const { position, counted, lasts, lastDay } = amendment;
  const path = ['amendments', position - 1, lasts === undefined ? 'until' : 'lasts'];
  notes?.push({
    rule: 'amended',
    days: { lastDay, ...(before && { before }), ...(counted && { counted }) },
    facts: { position, ...(lasts && { lasts }) },
    sources: [{ record: agreement.id, path }],
  });
}

function explainIgnored({ agreement, notes }: Case, position: number, signed: Day, end: Day): void {
  const path = ['amendments', position - 1, 'signed'];
  const sources = [{ record: agreement.id, path }];
  notes?.push({ rule: 'amendment-after-end', days: { signed, end }, facts: { position }, sources });
}
