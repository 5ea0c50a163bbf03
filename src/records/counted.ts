/** How often words stand among others. */
import { compareText } from '../findings/finding.ts';

/** A word and how often it stands in a list. */
export type Counted<Word extends string = string> = { readonly word: Word; readonly count: number };

/**
 * Counts the words of a list, the most frequent first; of equal ones in the order of the words.
 *
 * @example
 * countedWords(['mou', 'ia', 'moa', 'mou']); // mou 2, ia 1, moa 1
 */
export function countedWords<Word extends string>(words: Iterable<Word>): readonly Counted<Word>[] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || compareText(a.word, b.word));
}

/** The most frequent word of a list; of several, the first in the alphabet. */
export function mostFrequent<Word extends string>(words: Iterable<Word>): Word | undefined {
  return countedWords(words)[0]?.word;
}
