/** Reminders of one record that come on other days now, come newly, or come no longer. */
import { groupedBy } from '../../records/grouped.ts';
import type { Fact } from './fact.ts';
import type { PlannedReminder } from './side.ts';

/**
 * The facts about the reminders of one record: those of one sort are taken in their order, so that a ladder of three
 * that moves is three moves.
 */
export function reminderFacts(
  before: readonly PlannedReminder[],
  after: readonly PlannedReminder[],
): readonly Fact[] {
  const [was, is] = [groupedBy(before, ({ of }) => of), groupedBy(after, ({ of }) => of)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((of) => {
    const [old, fresh] = [daysOf(was.get(of)), daysOf(is.get(of))];
    const lost = old.filter((day) => !fresh.includes(day));
    const gained = fresh.filter((day) => !old.includes(day));
    const moves = Array.from({ length: Math.max(lost.length, gained.length) }, (_, index) => index);
    return moves.map((index) => ({
      kind: 'reminder' as const,
      of,
      from: lost[index] ?? null,
      to: gained[index] ?? null,
    }));
  });
}

function daysOf(reminders: readonly PlannedReminder[] = []): readonly string[] {
  return reminders.map(({ day }) => day).sort();
}
