/** Follow-ups (tindak lanjut) of agreements and activities, as they stand on a day. */
import type { Day } from '../calendar/day.ts';
import type { FollowUp } from '../generated/types.ts';
import type { ActivityRecord, AgreementRecord } from '../records/record.ts';
import { dueStanding } from './due-standing.ts';
import type { Register } from './register.ts';

/** Records of the kinds that have follow-ups. */
export type FollowedUp = AgreementRecord | ActivityRecord;

/** A follow-up that is not done by the day. */
export type OpenFollowUp = {
  /** Its place in the record's list, from 1. */
  readonly position: number;
  readonly what: string;
  readonly who: string | undefined;
  /** The last day on which it is in time, where one is set. */
  readonly due: Day | undefined;
  /** True from the day after `due`. */
  readonly overdue: boolean;
};

type WithFollowUps = { readonly follow_ups?: readonly FollowUp[] };

/** The follow-ups of a register that are open on a day, each with its record, by record and by their place in it. */
export function openFollowUps(
  register: Register,
  asOf: Day,
): readonly (OpenFollowUp & { readonly record: FollowedUp })[] {
  const records = [...register.agreements.values(), ...register.activities.values()];
  return records.flatMap((record) =>
    openFollowUpsOf(record.data, asOf).map((followUp) => ({ record, ...followUp })),
  );
}

/** The follow-ups of one record that are open on a day, by their place in it. */
export function openFollowUpsOf({ follow_ups = [] }: WithFollowUps, asOf: Day): readonly OpenFollowUp[] {
  return follow_ups.flatMap(({ what, who, due: written, done }, index) => {
    const { due, settledOn, overdue } = dueStanding({ due: written, settled: done }, asOf);
    return settledOn === undefined ? [{ position: index + 1, what, who, due, overdue }] : [];
  });
}

/** The follow-ups of one record that should have been done before a day; the due day itself is in time. */
export function overdueFollowUpsOf(
  data: WithFollowUps,
  asOf: Day,
): readonly (OpenFollowUp & { readonly due: Day })[] {
  return openFollowUpsOf(data, asOf).flatMap(({ due, ...open }) =>
    due !== undefined && open.overdue ? [{ ...open, due }] : [],
  );
}
