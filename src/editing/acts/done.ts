/** Recording that a follow-up is done. */
import type { Day } from '../../calendar/day.ts';
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import type { FollowedUp } from '../../register/follow-ups.ts';
import type { Register } from '../../register/register.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';

/** Marks the follow-up at a position, counted from 1, as done on a day. Throws UsageError where it is already. */
export function doneAct(register: Register, record: FollowedUp, position: number, on: Day): Act {
  const followUps = record.data.follow_ups ?? [];
  const followUp = followUps[position - 1];
  if (followUp === undefined) throw new Error(`no follow-up ${String(position)} in ${record.id}`);
  if (followUp.done !== undefined) throw doneAlready(record, followUp.what, followUp.done);
  const edits = [{ edit: 'set' as const, path: ['follow_ups', position - 1, 'done'], value: on }];
  const open = followUps.filter(({ done }, index) => done === undefined && index !== position - 1).length;
  return {
    changes: changeRecords(register, [{ record, edits }]),
    told: [DID.done(followUp.what, record.id), DID.doneOn(on), DID.stillOpen(open)],
  };
}

function doneAlready({ file }: FollowedUp, what: string, done: string): UsageError {
  return new UsageError({
    en: `"${what}" was done already, on ${formatWrittenDate(done, 'en')}. To correct that, change \`done\` in ${file}.`,
    id: `"${what}" sudah selesai pada ${formatWrittenDate(done, 'id')}. Untuk membetulkannya, ubah \`done\` dalam ${file}.`,
  });
}
