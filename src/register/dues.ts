/** The dues of a membership (iuran), as they stand on a day. */
import type { Day } from '../calendar/day.ts';
import type { MembershipRecord } from '../records/record.ts';
import { dueStanding } from './due-standing.ts';

/** Dues that are not paid by the day. */
export type OpenDues = {
  /** Their place in the record's list, from 1. */
  readonly position: number;
  readonly year: number | undefined;
  /** The last day on which they are paid in time, where one is set. */
  readonly due: Day | undefined;
  /** True from the day after `due`. */
  readonly overdue: boolean;
};

/** The dues of a membership that are not paid by a day, by their place in the record. */
export function openDuesOf({ data }: MembershipRecord, asOf: Day): readonly OpenDues[] {
  return (data.dues ?? []).flatMap(({ year, due: written, paid }, index) => {
    const { due, settledOn, overdue } = dueStanding({ due: written, settled: paid }, asOf);
    return settledOn === undefined ? [{ position: index + 1, year, due, overdue }] : [];
  });
}
