/** Reminders as plain data with their words: what the JSON prints and what every template of theirs is given. */
import { daysBetween, type Day } from '../../calendar/day.ts';
import type { Language } from '../../locale/language.ts';
import { LONG_PAST_COUNTS, REMINDER_TEXTS, rungWords, URGENCY_LABELS } from '../../locale/reminders.ts';
import { REMINDER_SENTENCES } from '../../locale/reminder-sentences.ts';
import { daysAway } from '../../locale/status.ts';
import { countedWords } from '../../records/counted.ts';
import { ourInstitution, partnerLabels } from '../../register/parties.ts';
import { recordTitle } from '../../register/record-title.ts';
import type { Register } from '../../register/register.ts';
import type { Digest, DigestGroup } from '../../reminders/digest.ts';
import type { Ladder, RemindingRecord } from '../../reminders/ladder.ts';
import { latestFirst, type ComingReminder, type Reminder } from '../../reminders/reminders-on.ts';
import { readRung } from '../../reminders/rung.ts';
import { knownDecision } from '../../terms/known-decision.ts';
import type { Terms } from '../../terms/terms-of.ts';
import { rangeCell, type DayCell } from '../../views/range-cell.ts';
import { reminderLabel } from '../labels.ts';
import { rangeWords, windowSentence } from './window-sentence.ts';

/** The register that reminds, and the language to say it in. */
export type Reminding = { readonly register: Register; readonly terms: Terms; readonly language: Language };

/** One reminder in words. Whatever there is not is null. */
export type ReminderData = {
  readonly record: string | null;
  readonly what: string;
  readonly item: string | null;
  /** The day that it is about, and days to it from the as-of day: negative where it has passed. */
  readonly date: DayCell;
  readonly days: number;
  readonly rung: string;
  readonly reached: Day;
  readonly skipped: readonly string[];
  readonly owner: string;
  readonly title: string;
  readonly partner: string;
  readonly label: string;
  readonly away: string;
  readonly when: string;
  readonly says: string;
  readonly window: string;
  readonly next: string;
  readonly file: string | null;
};

/** A digest in words. */
export type DigestData = {
  readonly as_of: Day;
  readonly institution: string;
  readonly owner: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly whatsapp: string | null;
  };
  readonly count: number;
  /** How many are late or come within a month. */
  readonly urgent: number;
  readonly groups: readonly {
    readonly urgency: string;
    readonly label: string;
    readonly reminders: readonly ReminderData[];
  }[];
  readonly long_past: LongPastData | null;
};

/** What is long past: how many of each kind, and the latest of them by name, the latest first. */
export type LongPastData = {
  readonly count: number;
  readonly label: string;
  readonly counts: readonly { readonly what: string; readonly count: number; readonly says: string }[];
  readonly latest: readonly ReminderData[];
  readonly others: number;
};

/** How many of what is long past are named. */
const NAMED = 5;

/** A digest in the words of its language. */
export function digestData(reminding: Reminding, digest: Digest): DigestData {
  const { register, language } = reminding;
  const { id, name, email = null, whatsapp = null } = digest.owner;
  const groups = withoutCovered(digest.groups).map(({ urgency, reminders }) => ({
    urgency,
    label: URGENCY_LABELS[urgency][language],
    reminders: reminders.map((reminder) => reminderData(reminding, reminder)),
  }));
  return {
    as_of: digest.asOf,
    institution: ourInstitution(register)?.name ?? REMINDER_TEXTS[language].register,
    owner: { id, name, email, whatsapp },
    count: groups.reduce((sum, { reminders }) => sum + reminders.length, 0),
    urgent: groups
      .filter(({ urgency }) => urgency === 'late' || urgency === 'month')
      .reduce((sum, { reminders }) => sum + reminders.length, 0),
    groups,
    long_past: digest.longPast.length === 0 ? null : longPastData(reminding, digest.longPast),
  };
}

/** The reminder of a last day asks for the decision too: where both are due, saying it twice would only be longer. */
function withoutCovered(groups: readonly DigestGroup[]): readonly DigestGroup[] {
  const all = groups.flatMap(({ reminders }) => reminders);
  const ending = new Set(
    all.flatMap(({ ladder }) => (ladder.what === 'last-day' ? [ladder.record?.id] : [])),
  );
  const isSaid = ({ ladder }: Reminder): boolean =>
    ladder.what === 'renewal-decision' && ending.has(ladder.record?.id);
  return groups.flatMap((group) => {
    const reminders = group.reminders.filter((reminder) => !isSaid(reminder));
    return reminders.length === 0 ? [] : [{ ...group, reminders }];
  });
}

function longPastData(reminding: Reminding, reminders: readonly Reminder[]): LongPastData {
  const { language } = reminding;
  const kinds = countedWords(reminders.map(({ ladder }) => ladder.what));
  const latest = latestFirst(reminders).slice(0, NAMED);
  return {
    count: reminders.length,
    label: REMINDER_TEXTS[language].longPast,
    counts: kinds.map(({ word: what, count }) => ({
      what,
      count,
      says: LONG_PAST_COUNTS[what][language](count),
    })),
    latest: latest.map((reminder) => reminderData(reminding, reminder)),
    others: reminders.length - latest.length,
  };
}

/** A reminder in words, due or coming. */
export function reminderData(
  { register, terms, language }: Reminding,
  reminder: Reminder | ComingReminder,
): ReminderData {
  const { ladder, rung } = reminder;
  const { record, what, item, date, range, owner } = ladder;
  const days = daysBetween(terms.asOf, date);
  const away = daysAway(days, language);
  const distance = readRung(rung.name);
  const words = { ...sentenceWords(ladder, terms), day: rangeWords(range, language), away, passed: days < 0 };
  const { says, next } = REMINDER_SENTENCES[language][what](words);
  return {
    record: record?.id ?? null,
    what,
    item: item ?? null,
    date: rangeCell(range),
    days,
    rung: rung.name,
    reached: rung.reached,
    skipped: 'skipped' in reminder ? reminder.skipped.map(({ name }) => name) : [],
    owner: owner.id,
    title: record === undefined ? REMINDER_TEXTS[language].report : recordTitle(register, record),
    partner: record === undefined ? '' : recordPartner(register, record),
    label: reminderLabel(what, language),
    away,
    when: distance === undefined ? '' : rungWords(distance, language),
    says,
    window: windowSentence(record, terms, language),
    next,
    file: record?.file ?? null,
  };
}

function sentenceWords({ record, item = '' }: Ladder, terms: Terms) {
  const agreement = record?.kind === 'agreement' ? record : undefined;
  return {
    item,
    id: record?.id ?? '',
    renewing: agreement !== undefined && knownDecision(agreement.data, terms.asOf) === 'renewing',
    lapsed: agreement !== undefined && terms.agreement(agreement.id)?.state === 'lapsed',
    automatic: agreement?.data.renewal?.mode === 'automatic',
  };
}

/** The partners of an agreement in one line; empty for anything else. */
export function recordPartner(register: Register, record: RemindingRecord): string {
  if (record.kind !== 'agreement') return '';
  return partnerLabels(register, record).join(', ');
}
