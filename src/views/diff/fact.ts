/** What a change of a register means, fact by fact: plain data, worded only when it is shown. */
import type { DayShift } from '../../calendar/day-shift.ts';
import type { Mark } from '../../terms/agreement-term.ts';
import type { DayCell } from '../range-cell.ts';

/** A day that is worked out of a record. */
export type DayOf = 'start' | 'last-day' | 'final-day' | 'notice-deadline';

/** What became of an entry of a list. A follow-up is `done`, and so are dues that are paid. */
export type EntryChange = 'added' | 'removed' | 'changed' | 'done' | 'reopened';

/** One fact about a record that changed. Days are those as of the day from which both sides are looked at. */
export type Fact =
  /** `shift` only where both days are certain to the day. */
  | {
      readonly kind: 'day';
      readonly of: DayOf;
      readonly from: DayCell;
      readonly to: DayCell;
      readonly shift: DayShift | null;
    }
  /** Agreements under this one that end after it now, or no longer do. */
  | { readonly kind: 'outlived'; readonly by: readonly string[]; readonly now: boolean }
  | { readonly kind: 'state'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly now: boolean }
  /** Whether another period follows by itself. */
  | { readonly kind: 'goes-on'; readonly now: boolean }
  /** Days of reminders that come no longer, and those that come instead or newly. */
  | {
      readonly kind: 'reminder';
      readonly of: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  /** `day` as written; null where a signature was taken back. */
  | { readonly kind: 'signed'; readonly party: string; readonly day: string | null }
  /** Words of a list: forms, umbrellas, tags. */
  | {
      readonly kind: 'listed';
      readonly of: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** An entry of a list, by what it is called; `day` as written. */
  | {
      readonly kind: 'entry';
      readonly of: string;
      readonly change: EntryChange;
      readonly text: string;
      readonly day: string | null;
    }
  /** A field by its way into the record (`term.until`); `about` is the party that it belongs to. */
  | {
      readonly kind: 'value';
      readonly field: string;
      readonly about: string | null;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Fields whose change is too long to be told in a line. */
  | { readonly kind: 'fields'; readonly fields: readonly string[] };
