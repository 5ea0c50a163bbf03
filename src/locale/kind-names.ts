// The kinds of record, in words.

import type { Language } from './language.ts';
import { formatList } from './lists.ts';

/** What each kind of record is called within a sentence. */
export const KIND_NAMES = {
  agreement: { en: 'agreement', id: 'perjanjian' },
  institution: { en: 'institution', id: 'lembaga' },
  activity: { en: 'activity', id: 'kegiatan' },
  membership: { en: 'membership', id: 'keanggotaan' },
} as const;

type Kind = keyof typeof KIND_NAMES;

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
