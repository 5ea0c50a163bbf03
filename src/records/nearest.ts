/** "Did you mean": the word of a list that a mistyped one is nearest to. */
import { distance } from 'fastest-levenshtein';

/** What is longer is no slip of the hand; comparing it would take as long as it is, squared. */
const LONGEST_WORD = 200;

/**
 * The candidate that needs the fewest letters changed, when that is few enough to be a slip and not another word:
 * one in three letters, and at least one. Ties go to the first in the list.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const typed = fold(word);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= fewest) continue;
    const changes = distance(typed, fold(candidate));
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}

/** Blanks, underscores and hyphens, and capitals, are not what a person means by another word. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}
