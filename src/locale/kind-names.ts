/** The kinds of record, in words. */
import type { Language } from './language.ts';
import { formatList } from './lists.ts';
import type { CountedNoun } from './numbers.ts';

/** What each kind of record is called within a sentence. */
export const KIND_NAMES = {
  agreement: { en: 'agreement', id: 'perjanjian' },
  institution: { en: 'institution', id: 'lembaga' },
  activity: { en: 'activity', id: 'kegiatan' },
  membership: { en: 'membership', id: 'keanggotaan' },
} as const;

export type Kind = keyof typeof KIND_NAMES;

/** What records of each kind are called where they are counted. */
export const KIND_COUNTS = {
  agreement: { en: ['agreement', 'agreements'], id: 'perjanjian' },
  institution: { en: ['institution', 'institutions'], id: 'lembaga' },
  activity: { en: ['activity', 'activities'], id: 'kegiatan' },
  membership: { en: ['membership', 'memberships'], id: 'keanggotaan' },
} as const satisfies Record<Kind, CountedNoun>;

/**
 * One of several kinds.
 *
 * @example
 * formatKinds(['agreement', 'membership'], 'en'); // 'agreement or membership'
 */
export function formatKinds(kinds: readonly Kind[], language: Language): string {
  return formatList(
    kinds.map((kind) => KIND_NAMES[kind][language]),
    'or',
    language,
  );
}

/** A kind with its English article: "an agreement", "a membership". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
