/** Reminders for a terminal: one part for each owner, the most urgent first, and what comes next. */
import { formatShortDay } from '../../locale/dates.ts';
import { REMINDER_TEXTS } from '../../locale/reminders.ts';
import type { Language } from '../../locale/language.ts';
import type { Urgency } from '../../reminders/digest.ts';
import type { ComingReminder } from '../../reminders/reminders-on.ts';
import { paintWith, type Paint } from '../paint.ts';
import { textTable } from '../text-table.ts';
import { shortDayText } from '../range-text.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';
import {
  reminderData,
  type DigestData,
  type LongPastData,
  type Reminding,
  type ReminderData,
} from './reminder-data.ts';

export type TextShowing = {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** The heading of the whole, above all owners. */
  readonly heading: string;
};

type Styled = TextShowing & { readonly paint: Paint; readonly width: number };

const WIDEST = 100;
const COMING_SHOWN = 10;
const ROOM_FOR_FOUR = 70;

/** The page for the terminal. */
export function remindersText(
  digests: readonly DigestData[],
  coming: readonly ReminderData[],
  showing: TextShowing,
): string {
  const styled = { ...showing, paint: paintWith(showing.colour), width: Math.min(showing.columns, WIDEST) };
  const texts = REMINDER_TEXTS[showing.language];
  const sections = [
    styled.paint.strong(indent(visible(showing.heading), 0, styled.width)),
    ...(digests.length === 0
      ? [styled.paint.good(texts.nothingDue)]
      : digests.map((one) => digestText(one, styled))),
    comingText(coming, styled),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What comes next, as data. */
export function comingData(reminding: Reminding, coming: readonly ComingReminder[]): readonly ReminderData[] {
  return coming.slice(0, COMING_SHOWN).map((one) => reminderData(reminding, one));
}

function digestText(digest: DigestData, styled: Styled): string {
  const { owner, groups, long_past: longPast } = digest;
  const address = owner.email ?? (owner.whatsapp === null ? '' : `+${owner.whatsapp}`);
  const name = visible(owner.name === '' ? owner.id : owner.name);
  const [first = '', ...others] = indent(`${name} ${visible(address)}`.trim(), 0, styled.width).split('\n');
  const head = [first.replace(name, styled.paint.strong(name)), ...others].join('\n');
  const parts = groups.map(({ urgency, label, reminders }) =>
    [
      `  ${paintOfUrgency(urgency, styled.paint)(label)}`,
      ...reminders.map((reminder) => reminderText(reminder, styled)),
    ].join('\n'),
  );
  return [head, ...parts, ...(longPast === null ? [] : [longPastText(longPast, styled)])].join('\n');
}

function paintOfUrgency(urgency: string, paint: Paint): (text: string) => string {
  if (urgency === ('late' satisfies Urgency)) return paint.error;
  if (urgency === ('month' satisfies Urgency)) return paint.warning;
  return paint.info;
}

/** The matter, then what is to be known of it, each in lines of its own. */
function reminderText(reminder: ReminderData, { paint, width }: Styled): string {
  const about = reminder.partner === '' ? reminder.title : reminder.partner;
  const subject = [reminder.record, about].filter((part) => part !== null && part !== '').join(' · ');
  const [first = '', ...others] = indent(`${reminder.label} · ${visible(subject)}`, 4, width, 2).split('\n');
  const more = [reminder.says, reminder.window].filter((part) => part !== '').join(' ');
  return [
    first.replace(reminder.label, paint.strong(reminder.label)),
    ...others,
    indent(visible(more), 6, width),
    paint.faint(indent(`→ ${visible(reminder.next)}`, 6, width, 2)),
  ].join('\n');
}

function longPastText(past: LongPastData, { paint, width, language }: Styled): string {
  const named = past.latest.map(
    ({ record, title, label, date }) => `${label}: ${record ?? title} (${shortDayText(date, language)})`,
  );
  const others = past.others === 0 ? [] : [REMINDER_TEXTS[language].longPastMore(past.others)];
  return [
    paint.info(indent(past.label, 2, width)),
    indent(`${past.counts.map(({ says }) => says).join(' · ')}.`, 4, width),
    ...[...named, ...others].map((line) => paint.faint(indent(visible(line), 4, width, 2))),
  ].join('\n');
}

function comingText(coming: readonly ReminderData[], { paint, width, language }: Styled): string {
  const texts = REMINDER_TEXTS[language];
  if (coming.length === 0) return paint.faint(texts.nothingComes);
  const isNarrow = width < ROOM_FOR_FOUR;
  const rows = coming.map(({ reached, label, when, record, title }) => {
    const day = formatShortDay(reached, language);
    const id = visible(record ?? title);
    return isNarrow ? [day, id] : [day, `${label}, ${when}`, id];
  });
  const columns = isNarrow
    ? [{ title: '' }, { title: '', least: 10 }]
    : [{ title: '' }, { title: '', least: 20 }, { title: '', least: 12 }];
  const table = textTable(columns, rows, width - 2);
  return [paint.strong(texts.coming), ...table.rows.map((line) => `  ${line}`)].join('\n');
}
