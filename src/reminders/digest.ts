/** What one owner is to hear, the most urgent first. */
import { daysBetween, type Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import { groupedBy } from '../records/grouped.ts';
import type { Language } from '../locale/language.ts';
import { handedOf } from './ledger.ts';
import type { Handed } from './ledger-line.ts';
import type { ReminderKind } from './ladder.ts';
import type { Owner } from './owners.ts';
import type { Reminder, Reminders } from './reminders-on.ts';

/** How soon somebody has to see to it; `waiting` is what no day presses. The most urgent first. */
export const URGENCIES = ['late', 'month', 'quarter', 'later', 'waiting'] as const;
export type Urgency = (typeof URGENCIES)[number];

export type DigestGroup = { readonly urgency: Urgency; readonly reminders: readonly Reminder[] };

/** Everything that one owner is to hear on a day; what is long past is only summed up. */
export type Digest = {
  readonly asOf: Day;
  readonly owner: Owner;
  /** The owner's own language, else that of the register. */
  readonly language: Language;
  readonly groups: readonly DigestGroup[];
  readonly longPast: readonly Reminder[];
};

/** A digest for each owner who has anything to hear, by their ids; `language` is that of owners who name none. */
export function digestsOf({ asOf, due, longPast }: Reminders, language: Language): readonly Digest[] {
  const dueTo = groupedBy(due, ({ ladder }) => ladder.owner.id);
  const past = groupedBy(longPast, ({ ladder }) => ladder.owner.id);
  const owners = groupedBy([...due, ...longPast], ({ ladder }) => ladder.owner.id);
  return [...owners]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, [first]]) => {
      if (first === undefined) return [];
      const { owner } = first.ladder;
      const own = dueTo.get(id) ?? [];
      return [digestOf({ asOf, due: own, longPast: past.get(id) ?? [] }, owner, language)];
    });
}

/** The digest of one owner. */
export function digestOf(
  { asOf, due, longPast }: Pick<Reminders, 'asOf' | 'due' | 'longPast'>,
  owner: Owner,
  language: Language,
): Digest {
  return { asOf, owner, language: owner.language ?? language, groups: groupsOf(due, asOf), longPast };
}

function groupsOf(reminders: readonly Reminder[], asOf: Day): readonly DigestGroup[] {
  const groups = groupedBy(reminders, (reminder) => urgencyOf(reminder, asOf));
  return URGENCIES.flatMap((urgency) => {
    const group = groups.get(urgency);
    return group === undefined ? [] : [{ urgency, reminders: group }];
  });
}

const WAITING: ReadonlySet<ReminderKind> = new Set(['dormant', 'stalled', 'evidence']);
const A_MONTH = 31;
const A_QUARTER = 92;

/** How urgent a reminder is on a day: by the day that it is about, whatever rung it is. */
export function urgencyOf({ ladder }: Reminder, asOf: Day): Urgency {
  if (WAITING.has(ladder.what)) return 'waiting';
  const days = daysBetween(asOf, ladder.date);
  if (days < 0) return 'late';
  if (days <= A_MONTH) return 'month';
  return days <= A_QUARTER ? 'quarter' : 'later';
}

/** How many reminders a digest brings, those apart that are only summed up. */
export function countOf({ groups }: Digest): number {
  return groups.reduce((sum, { reminders }) => sum + reminders.length, 0);
}

/** What the ledger is to say once the digest has reached its owner. */
export function handedIn({ groups, longPast }: Digest): readonly Handed[] {
  const due = groups.flatMap(({ reminders }) => reminders);
  return [
    ...due.map(({ ladder, rung, skipped }) => handedOf(ladder, rung, skipped, false)),
    ...longPast.map(({ ladder, rung, skipped }) => handedOf(ladder, rung, skipped, true)),
  ];
}
