/** `mou remind --format json`, as reminders.schema.json describes it. */
import type { Day } from '../../calendar/day.ts';
import { escapeInvisible } from '../visible.ts';
import type { DigestData, ReminderData } from './reminder-data.ts';

const VERSION = 1;

/** The digests and what comes next; `recorded` says whether they were written down as told. */
export function remindersJson(
  asOf: Day,
  digests: readonly DigestData[],
  coming: readonly ReminderData[],
  recorded: boolean,
): string {
  const view = {
    version: VERSION,
    as_of: asOf,
    recorded,
    digests: digests.map(({ owner, count, urgent, groups, long_past }) => ({
      owner,
      count,
      urgent,
      groups,
      long_past,
    })),
    coming,
  };
  return `${escapeInvisible(JSON.stringify(view, null, 2))}\n`;
}
