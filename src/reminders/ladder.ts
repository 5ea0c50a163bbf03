/** What there is to remind of: a day that something is about, and the rungs that lead to it or on from it. */
import type { Day } from '../calendar/day.ts';
import type { Remind, Reminder as ReminderKind } from '../generated/types.ts';
import type { ActivityRecord, AgreementRecord, MembershipRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { Owner } from './owners.ts';
import { rungsTo, type Rung } from './rung.ts';

export type { ReminderKind };

/** A record that one can be reminded of. */
export type RemindingRecord = AgreementRecord | ActivityRecord | MembershipRecord;

/** One matter of one record, with the days on which somebody is to hear of it. */
export type Ladder = {
  /** Undefined for what concerns the whole register: the ministry's report. */
  readonly record: RemindingRecord | undefined;
  readonly what: ReminderKind;
  /** Which of several such matters of the record it is: what a follow-up says, the year of dues. */
  readonly item: string | undefined;
  /** The day that it is about. Of an uncertain day the first that it can be, so that nobody is reminded late. */
  readonly date: Day;
  readonly range: DayRange;
  /** The first to be reached first. */
  readonly rungs: readonly Rung[];
  readonly owner: Owner;
};

/** A ladder before it is known whose it is: `names` of its rungs, none of which counts up to and on `since`. */
export type Sketch = {
  readonly what: ReminderKind;
  readonly item?: string;
  readonly range: DayRange;
  readonly names: readonly string[];
  readonly since?: Day | undefined;
  readonly owner?: Owner | undefined;
};

/** A day that is certain. */
export function exactly(day: Day): DayRange {
  return { earliest: day, latest: day, certain: true };
}

/** The ladder that a sketch describes. */
export function ladderOf(record: RemindingRecord | undefined, sketch: Sketch, owner: Owner): Ladder {
  const { what, item, range, names, since } = sketch;
  const date = range.earliest;
  const rungs = rungsTo(date, names).filter(({ reached }) => since === undefined || reached > since);
  return { record, what, item, date, range, rungs, owner: sketch.owner ?? owner };
}

/**
 * What a ladder is known by in the ledger. The day belongs to it: where an amendment moves a last day, the reminders
 * begin anew.
 */
export function ladderKey(of: {
  readonly record: string | undefined;
  readonly what: string;
  readonly item: string | undefined;
  readonly date: Day;
}): string {
  return JSON.stringify([of.record ?? null, of.what, of.item ?? null, of.date]);
}

/** The wishes about reminders that bear on a record, the nearest first: its own, its owner's, its instrument's. */
export function wishesFor(
  { settings }: Register,
  record: RemindingRecord,
  owner: Owner,
): readonly [Remind, Remind, Remind] {
  const instrument = record.kind === 'agreement' ? (record.data.instrument ?? 'other') : undefined;
  const ofInstrument = instrument === undefined ? undefined : settings.remind.instruments[instrument];
  return [record.data.remind ?? {}, owner.remind, ofInstrument ?? {}];
}
