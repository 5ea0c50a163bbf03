/** Reminders of one record that come on other days now, come newly, or come no longer. */
import { groupedBy } from '../../records/grouped.ts';
import type { Fact } from './fact.ts';
import type { PlannedReminder } from './side.ts';

/** The facts about the reminders of one record, one for each sort: the days that are gone, and those that have come. */
export function reminderFacts(
  before: readonly PlannedReminder[],
  after: readonly PlannedReminder[],
): readonly Fact[] {
  const [was, is] = [groupedBy(before, ({ of }) => of), groupedBy(after, ({ of }) => of)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((of) => {
    const [old, fresh] = [daysOf(was.get(of)), daysOf(is.get(of))];
    const lost = old.filter((day) => !fresh.includes(day));
    const gained = fresh.filter((day) => !old.includes(day));
    return lost.length + gained.length === 0 ? [] : [{ kind: 'reminder', of, from: lost, to: gained }];
  });
}

function daysOf(reminders: readonly PlannedReminder[] = []): readonly string[] {
  return reminders.map(({ day }) => day).sort();
}
