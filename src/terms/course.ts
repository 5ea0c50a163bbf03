/** The natural course of a term: its first period, its renewals, and what amendments made of them. */
import { addDays, compareDays, later, type Day } from '../calendar/day.ts';
import { NO_TIME, type Duration } from '../calendar/duration.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import { newEndsOf, type NewEnd } from './amendments.ts';
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import { firstEndOf, readLength, type FirstEnd } from './first-end.ts';
import { endOfPeriod, finalDayOf, periodOn, startOfPeriod, type After, type Run } from './periods.ts';

/** A run of periods, and the index of the one that the next run's amendment took over; none for the last. */
export type Stretch = { readonly run: Run; readonly cutAt: number | undefined };

/** How a term runs if nothing ends it early. Its `current` run is the last: earlier ones were cut by amendments. */
export type Course = {
  readonly start: Day;
  readonly past: readonly Stretch[];
  readonly current: Run;
  /** The last day that it can reach without further papers; undefined where it can go on for ever. */
  readonly finalDay: Day | undefined;
  /** Amendments (from 1) that were signed after the end: they revive nothing. */
  readonly ignoredAmendments: readonly number[];
};

/**
 * Works out the natural course of an agreement from its start; `earlyEnd` is the last day where something ended it
 * early. An amendment signed after the end changes nothing.
 */
export function courseOf(matter: Case, start: Day, earlyEnd: Day | undefined): Course {
  const past: Stretch[] = [];
  const ignoredAmendments: number[] = [];
  let current = firstRun(matter, start, firstEndOf(matter, start));
  for (const amendment of newEndsOf(matter)) {
    const end = firstOf(finalDayOf(current), earlyEnd);
    if (end !== undefined && amendment.signed !== undefined && amendment.signed > end) {
      ignoredAmendments.push(amendment.position);
      explainIgnored(matter, amendment.position, amendment.signed, end);
    } else {
      const cutAt = periodOn(current, later(amendment.since ?? start, start));
      explainAmended(matter, amendment, endOfPeriod(current, cutAt));
      past.push({ run: current, cutAt });
      current = amendedRun(matter, start, current, cutAt, amendment);
    }
  }
  return { start, past, current, finalDay: finalDayOf(current), ignoredAmendments };
}

/** How long one renewal lasts: as long as the term unless the renewal says otherwise. */
export function renewalLengthOf({ agreement: { data } }: Case): Duration | undefined {
  return readLength(data.renewal?.lasts) ?? readLength(data.term?.lasts);
}

/** The earliest of some days, any of which may be missing. */
export function firstOf(...days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort(compareDays)[0];
}

function firstRun(matter: Case, start: Day, { lastDay, by, lasts }: FirstEnd): Run {
  const counted = lasts === undefined ? undefined : { anchor: start, base: lasts };
  const after = by === 'same-as' ? afterOther(matter) : afterEnd(matter, start, lastDay, 0, counted);
  return { from: start, number: 1, firstEnd: lastDay, endBy: by, after };
}

function amendedRun(matter: Case, start: Day, cut: Run, cutAt: number, { lastDay }: NewEnd): Run {
  const number = cut.number + cutAt;
  const after = afterEnd(matter, start, lastDay, number - 1);
  return { from: startOfPeriod(cut, cutAt), number, firstEnd: lastDay, endBy: 'amendment', after };
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
  if (end === undefined || renewal?.mode !== 'automatic' || most <= 0) return { kind: 'nothing' };
  const { convention } = conventionOf(matter);
  const max = readLength(term?.max);
  const limit = max && lastDayOf(start, max, convention);
  if (limit !== undefined && limit <= end) return { kind: 'nothing' };
  const each = renewalLengthOf(matter);
  if (each === undefined) return { kind: 'unknown-renewal', limit };
  const { anchor, base } = counted ?? { anchor: addDays(end, 1), base: NO_TIME };
  return { kind: 'renewals', renewing: { anchor, base, each, most, limit, convention } };
}

function afterOther({ otherEnd }: Case): After {
  if (otherEnd?.kind !== 'day') return { kind: 'nothing' };
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
