/** An office that runs `mou remind --record` on some days: what it hears, and whether each reminder came once and in time. */
import { addDays, type Day } from '../../src/calendar/day.ts';
import { ladderKey, type Ladder } from '../../src/reminders/ladder.ts';
import { laddersOf } from '../../src/reminders/ladders.ts';
import { handedOf, ledgerAddition, readLedger } from '../../src/reminders/ledger.ts';
import type { LedgerEntry } from '../../src/reminders/ledger-line.ts';
import { ownersOf } from '../../src/reminders/owners.ts';
import { remindersOn, type Reminder, type Reminders } from '../../src/reminders/reminders-on.ts';
import type { Register } from '../../src/register/register.ts';
import { termsOf } from '../../src/terms/terms-of.ts';

/** What there is to remind of on a day, after what a ledger says. */
export function remindersOf(register: Register, asOf: Day, ledger = ''): Reminders {
  return remindersOn(laddersOn(register, asOf), readLedger(ledger), asOf);
}

/** Every ladder of a register on a day. */
export function laddersOn(register: Register, asOf: Day): readonly Ladder[] {
  return laddersOf(register, termsOf(register, asOf), ownersOf(register));
}

/** The lines that a run leaves in the ledger. */
export function entriesOf({ asOf, due, longPast }: Reminders): readonly LedgerEntry[] {
  const entry = ({ ladder, rung, skipped }: Reminder, summed: boolean): LedgerEntry => ({
    says: 'handed',
    on: asOf,
    to: ladder.owner.id,
    by: 'test',
    message: undefined,
    handed: handedOf(ladder, rung, skipped, summed),
  });
  return [...due.map((one) => entry(one, false)), ...longPast.map((one) => entry(one, true))];
}

/** A reminder in few words: `nota-2021 last-day 2026-03-31 P3M`. */
export function short({ ladder, rung }: Pick<Reminder, 'ladder' | 'rung'>): string {
  const { record, what, item, date } = ladder;
  return [record?.id ?? '-', what, ...(item === undefined ? [] : [`"${item}"`]), date, rung.name].join(' ');
}

/** Something that must not happen, in words; none where all is well. */
export type Complaint = string;

/** One day's run after another on the same register; the ledger goes through its text every time. */
export function simulate(
  register: Register,
  days: readonly Day[],
): { readonly complaints: readonly Complaint[]; readonly ledger: string; readonly count: number } {
  const settled = new Map<string, Day>();
  const complaints: Complaint[] = [];
  let ledger = '';
  let before: Set<string> | undefined;
  let last: Day | undefined;
  for (const day of days) {
    const ladders = laddersOn(register, day);
    const reminders = remindersOn(ladders, readLedger(ledger), day);
    for (const reminder of [...reminders.due, ...reminders.longPast]) {
      const isOld = last !== undefined && before?.has(keyOf(reminder.ladder)) === true;
      if (isOld && last !== undefined && reminder.rung.reached <= last) {
        complaints.push(`${day}: late, ${short(reminder)}`);
      }
      complaints.push(...repeated(reminder, settled, day));
    }
    for (const ladder of ladders) complaints.push(...missed(ladder, settled, day));
    ledger += ledgerAddition(ledger, entriesOf(reminders));
    before = new Set(ladders.map(keyOf));
    last = day;
  }
  return { complaints, ledger, count: settled.size };
}

function repeated(
  { ladder, rung, skipped }: Reminder,
  settled: Map<string, Day>,
  day: Day,
): readonly Complaint[] {
  return [rung, ...skipped].flatMap((one) => {
    const key = `${keyOf(ladder)} ${one.name}`;
    const isAgain = settled.has(key);
    settled.set(key, day);
    return isAgain ? [`${day}: again, ${short({ ladder, rung: one })}`] : [];
  });
}

function missed(ladder: Ladder, settled: ReadonlyMap<string, Day>, day: Day): readonly Complaint[] {
  const reached = ladder.rungs.filter((rung) => rung.reached <= day);
  // A rung that came into the ladder later, below one that was handed over, says nothing more.
  const height = reached.findLastIndex(({ name }) => settled.has(`${keyOf(ladder)} ${name}`));
  return reached.slice(height + 1).map((rung) => `${day}: missed, ${short({ ladder, rung })}`);
}

function keyOf(ladder: Ladder): string {
  return ladderKey({ ...ladder, record: ladder.record?.id });
}

/** Days from one on, so far apart as the gaps say, over and over. */
export function daysFrom(start: Day, count: number, gaps: readonly number[]): readonly Day[] {
  const days: Day[] = [];
  let offset = 0;
  for (let index = 0; offset < count; index += 1) {
    days.push(addDays(start, offset));
    offset += gaps[index % gaps.length] ?? 1;
  }
  return days;
}
