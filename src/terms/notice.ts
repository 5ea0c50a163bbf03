/** The last day on which notice counts for the period now running. */
import type { Day } from '../calendar/day.ts';
import { lastDayOf, noticeDeadline } from '../calendar/last-day.ts';
import type { RenewalMode } from '../generated/types.ts';
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import { readLength } from './first-end.ts';
import type { ExactStep } from './steps.ts';
import type { Window } from './window.ts';

/** Why there is no deadline for notice. */
type NoDeadline = Extract<ExactStep, { rule: 'no-notice-deadline' }>['facts']['why'];

/**
 * The notice deadline of the period that is shown, as long as the agreement has not ended. There is one where
 * another period may follow: by itself, which notice prevents, or by agreement, which notice proposes.
 */
export function noticeDeadlineOf(matter: Case, window: Window): Day | undefined {
  const { agreement, asOf, notes } = matter;
  const { lastDay, finalDay } = window;
  const notice = readLength(agreement.data.renewal?.notice);
  if (lastDay === undefined || (finalDay !== undefined && finalDay < asOf)) return undefined;
  const why = noDeadlineBecause(matter, window);
  if (why !== undefined || notice === undefined) {
    const facts = { why: why ?? 'no-notice' } as const;
    notes?.push({ rule: 'no-notice-deadline', days: {}, facts, sources: sourcesOf(matter, 'mode') });
    return undefined;
  }
  const deadline = noticeDeadline(lastDay, notice);
  const facts = { notice, mode: modeOf(matter) };
  const sources = sourcesOf(matter, 'notice');
  notes?.push({ rule: 'notice-deadline', days: { lastDay, deadline }, facts, sources });
  return deadline;
}

/** The mode of renewal; one that has terms but no mode needs agreement, since nothing renews unless it says so. */
export function modeOf({ agreement: { data } }: Case): RenewalMode {
  return data.renewal === undefined ? 'none' : (data.renewal.mode ?? 'by-agreement');
}

function noDeadlineBecause(matter: Case, window: Window): NoDeadline | undefined {
  if (window.endsEarly) return 'ends-early';
  switch (modeOf(matter)) {
    case 'none':
      return 'no-renewal';
    case 'automatic':
      return window.goesOn ? undefined : 'last-period';
    case 'by-agreement':
      return mayBeRenewed(matter, window) ? undefined : 'last-period';
  }
}

/** By agreement another period may follow until the renewals allowed are used up or the longest term is reached. */
function mayBeRenewed(matter: Case, { start, lastDay, course }: Window): boolean {
  const { renewal, term } = matter.agreement.data;
  if (course.timesAmended >= (renewal?.times ?? Infinity)) return false;
  const max = readLength(term?.max);
  const limit = max && lastDayOf(start, max, conventionOf(matter).convention);
  return limit === undefined || lastDay === undefined || lastDay < limit;
}

function sourcesOf({ agreement }: Case, field: 'mode' | 'notice'): ExactStep['sources'] {
  return agreement.data.renewal === undefined ? [] : [{ record: agreement.id, path: ['renewal', field] }];
}
