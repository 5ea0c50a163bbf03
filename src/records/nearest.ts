/** "Did you mean": the word of a list that a mistyped one is nearest to. */
import { distance } from 'fastest-levenshtein';

/** What is longer is no slip of the hand; comparing it would take as long as it is, squared. */
const LONGEST_WORD = 200;

/**
 * The candidate that needs the fewest letters changed, when that is few enough to be a slip and not another word:
 * one in three letters, and at least one; two that changed places count as one. Ties go to the first in the list.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const typed = fold(word);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= fewest) continue;
    const meant = fold(candidate);
    const changes = isSwapped(typed, meant) ? 1 : distance(typed, meant);
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}

/** True where two neighbouring letters changed places: one slip, though two letters differ. */
function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let first = 0;
  while (first < typed.length && typed[first] === meant[first]) first += 1;
  const swapped = `${meant.slice(0, first)}${meant.charAt(first + 1)}${meant.charAt(first)}${meant.slice(first + 2)}`;
  return typed !== meant && typed === swapped;
}

/** Blanks, underscores and hyphens, and capitals, are not what a person means by another word. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}
