/** A calendar file as RFC 5545 has it: whole days, no time zone, the same bytes for the same register and day. */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../calendar/day.ts';
import { CALENDAR_TEXTS } from '../../locale/calendar.ts';
import { ourInstitution } from '../../register/parties.ts';
import { recordTitle } from '../../register/record-title.ts';
import { eventUid, type CalendarEvent } from '../../reminders/calendar-events.ts';
import { printable, printableLine } from '../../templating/printable.ts';
import { recordPartner, type Reminding } from './reminder-data.ts';
import { rangeWords, windowSentence } from './window-sentence.ts';

const SECONDS_OF_A_DAY = 86_400;

/**
 * The events as iCalendar text. Days have no time zone, so none of them is another day anywhere; `DTEND` is the day
 * after (RFC 5545, 3.6.1), and `DTSTAMP` is the day from which the register is looked at.
 */
export function calendarIcs(reminding: Reminding, events: readonly CalendarEvent[]): string {
  const { register, terms, language } = reminding;
  const ours = ourInstitution(register);
  const name = CALENDAR_TEXTS[language].name(printableLine(ours?.name ?? 'mou'));
  const calendar = ical({
    // The library escapes the texts of events, but not the name.
    name: name.replaceAll(/[\\;,]/g, '\\$&'),
    prodId: { company: 'mou', product: 'mou', language: language.toUpperCase() },
  });
  for (const event of events) {
    const { range, alarms } = event;
    calendar.createEvent({
      id: eventUid(event, ours?.id ?? ours?.name ?? ''),
      stamp: `${terms.asOf}T00:00:00Z`,
      start: range.earliest,
      end: addDays(range.earliest, 1),
      allDay: true,
      summary: summaryOf(reminding, event),
      description: descriptionOf(reminding, event) || null,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: alarms.map((days) => ({
        type: ICalAlarmType.display,
        trigger: days * SECONDS_OF_A_DAY,
        description: summaryOf(reminding, event),
      })),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** `Last day: Chiang Mai University (nota-2021)`. */
function summaryOf({ register, language }: Reminding, { kind, record, item }: CalendarEvent): string {
  const label = CALENDAR_TEXTS[language].kinds[kind] ?? kind;
  if (record === undefined) return label;
  const about = recordPartner(register, record) || recordTitle(register, record);
  return printableLine(`${label}: ${item === undefined ? about : `${item} · ${about}`} (${record.id})`);
}

function descriptionOf(reminding: Reminding, { record, range }: CalendarEvent): string {
  const { register, terms, language } = reminding;
  if (record === undefined) return '';
  const doubt = range.certain ? '' : CALENDAR_TEXTS[language].between(rangeWords(range, language));
  const lines = [recordTitle(register, record), windowSentence(record, terms, language), doubt];
  return printable(lines.filter((line) => line !== '').join('\n'));
}
