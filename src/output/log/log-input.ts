/** What the history of a record is shown with. */
import type { Day } from '../../calendar/day.ts';
import type { RegisterRecord } from '../../records/record.ts';
import type { Settings } from '../../register/settings.ts';
import type { RecordChange } from '../../views/diff/register-diff.ts';

/** A commit that changed the record. */
export type LogCommit = { readonly hash: string; readonly author: string; readonly subject: string };

export type LogInput = {
  readonly record: RegisterRecord;
  readonly settings: Pick<Settings, 'forms'>;
  /** The newest first; without a commit, what is not committed yet. */
  readonly entries: readonly {
    readonly commit: LogCommit | undefined;
    readonly day: Day;
    readonly change: RecordChange;
  }[];
  /** Why it goes back no further. */
  readonly end: 'beginning' | 'cut-off' | 'limit';
};
