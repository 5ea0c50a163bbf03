/** Several things in one sentence. */
import type { Language } from './language.ts';

const WORDS = { and: { en: 'and', id: 'dan' }, or: { en: 'or', id: 'atau' } } as const;

/**
 * Items joined by commas and a last "and" or "or"; Indonesian puts a comma before it where there are three or more.
 *
 * @example
 * formatList(['lasts', 'until'], 'and', 'en'); // 'lasts and until'
 * formatList(['mou', 'moa', 'ia'], 'or', 'id'); // 'mou, moa, atau ia'
 */
export function formatList(items: readonly string[], word: keyof typeof WORDS, language: Language): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  if (others.length === 0) return last;
  const comma = language === 'id' && others.length > 1 ? ',' : '';
  return `${others.join(', ')}${comma} ${WORDS[word][language]} ${last}`;
}
