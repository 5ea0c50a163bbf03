/** Follow-ups of a record as a report lists them, done or not. */
import { openFollowUpsOf, type FollowedUp } from '../../register/follow-ups.ts';
import type { ReportInput } from '../report.ts';

export type FollowUpCell = {
  readonly what: string;
  readonly who: string | null;
  readonly due: string | null;
  /** Whether it was done by the day; `done` is the day where one is recorded. */
  readonly is_done: boolean;
  readonly done: string | null;
  readonly overdue: boolean;
};

/** The follow-ups of a record on the day; one done later is still open. */
export function followUpCells(
  { terms: { asOf }, isPublic }: Pick<ReportInput, 'terms' | 'isPublic'>,
  record: FollowedUp,
): readonly FollowUpCell[] {
  const open = new Map(openFollowUpsOf(record.data, asOf).map((one) => [one.position, one]));
  return (record.data.follow_ups ?? []).map(({ what, who = null, due = null, done = null }, index) => {
    const isDone = !open.has(index + 1);
    const overdue = open.get(index + 1)?.overdue ?? false;
    return { what, who: isPublic ? null : who, due, is_done: isDone, done: isDone ? done : null, overdue };
  });
}
