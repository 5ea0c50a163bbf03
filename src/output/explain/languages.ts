/** The sentences of every language: each has one for every step and every state. */
import type { Language } from '../../locale/language.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_RECORDS, ENGLISH_STATES } from './english-states.ts';
import { INDONESIAN } from './indonesian.ts';
import { INDONESIAN_RECORDS, INDONESIAN_STATES } from './indonesian-states.ts';
import type { StateSentences, StepSentences } from './sentences.ts';

/** Steps and states in the words of each language. */
export const SENTENCES: Readonly<
  Record<Language, { readonly steps: StepSentences; readonly states: StateSentences }>
> = {
  en: { steps: { ...ENGLISH, ...ENGLISH_RECORDS }, states: ENGLISH_STATES },
  id: { steps: { ...INDONESIAN, ...INDONESIAN_RECORDS }, states: INDONESIAN_STATES },
};
