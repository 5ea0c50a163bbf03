/** Lists that several pages share: activities, follow-ups, documents, people. */
import type { Day } from '../../calendar/day.ts';
import type { Document, FollowUp, Person } from '../../generated/types.ts';
import { formatDay } from '../../locale/dates.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { ActivityRecord } from '../../records/record.ts';
import { dueStanding } from '../../register/due-standing.ts';
import type { FollowedUp } from '../../register/follow-ups.ts';
import { documentKindLabel, stateLabel } from '../labels.ts';
import { details, joined, lines, type PageLine } from './page.ts';
import type { ShowInput } from './show-input.ts';
import { compareText } from '../../findings/finding.ts';

/** Activities by day, each with its state. */
export function activityLines(
  { terms, language }: ShowInput,
  activities: readonly ActivityRecord[],
): readonly PageLine[] {
  const dayOf = ({ data }: ActivityRecord): string => data.on ?? data.planned ?? '';
  const sorted = activities.toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
  return sorted.flatMap((activity) => {
    const state = terms.activity(activity.id)?.state;
    const word = state === undefined ? '' : `, ${stateLabel(state, language)}`;
    const day = dayOf(activity) === '' ? '' : `${formatWrittenDate(dayOf(activity), language)}  `;
    return lines(`${day}${activity.data.title} (${activity.id}${word})`);
  });
}

/** The follow-ups of a record; one that is not the page's own says where it comes from. */
export function followUpLines(
  { terms, language }: ShowInput,
  { id, data }: FollowedUp,
  page: string,
): readonly PageLine[] {
  return (data.follow_ups ?? []).map((followUp) => {
    const { word, overdue } = followUpState(followUp, terms.asOf, language);
    const origin = id === page ? '' : ` (${id})`;
    return { text: `${joined(followUp.what, followUp.who)} – ${word}${origin}`, alarming: overdue };
  });
}

function followUpState(
  followUp: FollowUp,
  asOf: Day,
  language: ShowInput['language'],
): { readonly word: string; readonly overdue: boolean } {
  const texts = SHOW_TEXTS[language];
  const { due, settledOn, overdue } = dueStanding({ due: followUp.due, settled: followUp.done }, asOf);
  if (settledOn !== undefined) return { word: texts.done(formatDay(settledOn, language)), overdue };
  if (due === undefined) return { word: texts.open, overdue };
  return {
    word: joined(texts.due(formatDay(due, language)), overdue ? texts.overdue : undefined),
    overdue,
  };
}

/** Files and papers. */
export function documentLines(
  { language }: ShowInput,
  documents: readonly Document[] | undefined,
): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  return (documents ?? []).flatMap(({ path, kind, language: written, original_at: place }) => {
    const original = place === undefined ? undefined : texts.originalAt(place);
    const what = kind === undefined ? undefined : documentKindLabel(kind, language);
    return lines(joined(path, what, written, original));
  });
}

/** People with what they are. */
export function personLines(people: readonly Person[] | undefined): readonly PageLine[] {
  return (people ?? []).flatMap(({ name, position, unit, email, phone }) =>
    details(joined(name, position, unit, email, phone)),
  );
}
