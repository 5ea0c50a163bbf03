/** Why a record has its state, and the steps of memberships and activities, in English. */
import { STATE_LABELS } from '../../locale/states.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { ActivityTerm } from '../../terms/activity-term.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { RecordStepRule } from '../../views/record-steps.ts';
import type { StateSentences, StepSentences } from './sentences.ts';
import type { Telling } from './telling.ts';

/** The steps of memberships and activities. */
export const ENGLISH_RECORDS: StepSentences<RecordStepRule> = {
  'involved-since': ({ days: { since } }, tell) => `Involved ${since.earliest === since.latest ? 'since' : 'since'} ${tell.someDay(since)}.`,
  joined: ({ days: { joined } }, tell) => `Joined formally ${tell.on(joined)}.`,
  left: ({ days: { left } }, tell) => `Ceased to be a member ${tell.on(left)}.`,
  'no-membership-day': ({ facts: { later } }, tell) =>
    later
      ? `Every day in the record comes after ${tell.date(tell.asOf)}.`
      : 'The record does not say since when: neither "involved" nor "joined" nor "left" is written.',
  'held-on': ({ days }, tell) => `Held ${stretch(days, tell)}.`,
  'planned-for': ({ days }, tell) => `Planned for ${stretch(days, tell)}; no day on which it was held is recorded.`,
  'cancelled-on': ({ days: { on } }, tell) => `Cancelled ${tell.on(on)}.`,
  'no-activity-day': () => 'No day is recorded, neither held nor planned.',
};
