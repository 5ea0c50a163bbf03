/** What of a register belongs into a calendar: days that end something, or by which something has to be done. */
import { createHash } from 'node:crypto';
import { compareDays, daysBetween } from '../calendar/day.ts';
import { subtractDuration } from '../calendar/duration.ts';
import { compareText } from '../findings/finding.ts';
import type { Register } from '../register/register.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { Terms } from '../terms/terms-of.ts';
import type { Ladder, ReminderKind, RemindingRecord } from './ladder.ts';
import { laddersOf } from './ladders.ts';
import type { Owner, Owners } from './owners.ts';

/** What happens on a day; `period-end` is the last day of a period after which another follows by itself. */
export type EventKind =
  | Extract<ReminderKind, 'last-day' | 'notice-deadline' | 'lapse' | 'follow-up' | 'dues' | 'report'>
  | 'period-end';

/** A whole day in a calendar. */
export type CalendarEvent = {
  readonly kind: EventKind;
  readonly record: RemindingRecord | undefined;
  readonly item: string | undefined;
  readonly range: DayRange;
  /** How many days before it to be reminded, the longest first. */
  readonly alarms: readonly number[];
  readonly owner: Owner;
};

const IN_CALENDARS: ReadonlySet<string> = new Set<EventKind>([
  'last-day',
  'notice-deadline',
  'lapse',
  'follow-up',
  'dues',
  'report',
]);

/** How long a day that has passed stays in the calendar. */
const KEPT = { months: 12, days: 0 };

/**
 * The events of a register as of a day, in order: those to come, and those of the year before. What ends the
 * reminders of an agreement takes it out of the calendar too.
 */
export function calendarEvents(register: Register, terms: Terms, owners: Owners): readonly CalendarEvent[] {
  const ladders = laddersOf(register, terms, owners).filter(isInCalendars).map(eventOf);
  const since = subtractDuration(terms.asOf, KEPT);
  return [...ladders, ...periodEnds(register, terms, owners)]
    .filter(({ range }) => range.latest >= since)
    .sort(inOrder);
}

function isInCalendars(
  ladder: Ladder,
): ladder is Ladder & { readonly what: Exclude<EventKind, 'period-end'> } {
  return IN_CALENDARS.has(ladder.what);
}

function eventOf({
  what,
  record,
  item,
  date,
  range,
  rungs,
  owner,
}: Ladder & { readonly what: Exclude<EventKind, 'period-end'> }): CalendarEvent {
  const before = rungs.map(({ reached }) => daysBetween(reached, date)).filter((days) => days > 0);
  return { kind: what, record, item, range, alarms: [...new Set(before)], owner };
}

/** No reminder is needed of a day after which the agreement goes on; a calendar shows it all the same. */
function periodEnds(register: Register, terms: Terms, owners: Owners): readonly CalendarEvent[] {
  return [...register.agreements.values()].flatMap((record) => {
    const term = terms.agreement(record.id);
    const range = term?.goesOnByItself === true ? term.lastDay : undefined;
    if (range === undefined || range.earliest !== range.latest) return [];
    return [
      { kind: 'period-end', record, item: undefined, range, alarms: [], owner: owners.ownerOf(record) },
    ];
  });
}

function inOrder(a: CalendarEvent, b: CalendarEvent): number {
  return compareDays(a.range.earliest, b.range.earliest) || compareText(nameOf(a), nameOf(b));
}

function nameOf({ record, kind, item = '' }: CalendarEvent): string {
  return [record?.id ?? '', kind, item].join(' ');
}

/**
 * A name for an event that stays the same when its day moves, so that a calendar which reads the file again moves the
 * event instead of keeping both. `register` tells the registers of several institutions apart.
 */
export function eventUid(event: CalendarEvent, register: string): string {
  const { record, kind, item, range } = event;
  // The report comes twice a year: its day belongs to its name.
  const which = record === undefined ? [range.earliest] : item === undefined ? [] : [shortHash(item)];
  return `${[record?.id ?? 'register', kind, ...which].join('.')}@${shortHash(register)}.mou`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
