/** Follow-ups (tindak lanjut) of agreements and activities, as they stand on a day. */
import { parseDay, type Day } from '../calendar/day.ts';
import type { FollowUp } from '../generated/types.ts';
import type { ActivityRecord, AgreementRecord } from '../records/record.ts';
import type { Register } from './register.ts';

/** A follow-up that is not done by the day. */
export type OpenFollowUp = {
  readonly record: AgreementRecord | ActivityRecord;
  /** Its place in the record's list, from 1. */
  readonly position: number;
  readonly what: string;
  readonly who: string | undefined;
  /** The last day on which it is in time, where one is set. */
  readonly due: Day | undefined;
  /** True from the day after `due`. */
  readonly overdue: boolean;
};

/** The follow-ups of a register that are open on a day, by record and by their place in it. */
export function openFollowUps(register: Register, asOf: Day): readonly OpenFollowUp[] {
  const records = [...register.agreements.values(), ...register.activities.values()];
  return records.flatMap((record) => openFollowUpsOf(record, asOf));
}

/** The follow-ups of one record that are open on a day. */
export function openFollowUpsOf(
  record: AgreementRecord | ActivityRecord,
  asOf: Day,
): readonly OpenFollowUp[] {
  return (record.data.follow_ups ?? []).flatMap((followUp, index) => {
    if (isDone(followUp, asOf)) return [];
    const { what, who } = followUp;
    const due = followUp.due === undefined ? undefined : parseDay(followUp.due);
    return [{ record, position: index + 1, what, who, due, overdue: due !== undefined && due < asOf }];
  });
}

/** Done counts from its own day: before it, the follow-up was still open. */
function isDone({ done }: FollowUp, asOf: Day): boolean {
  const day = done === undefined ? undefined : parseDay(done);
  return day !== undefined && day <= asOf;
}
