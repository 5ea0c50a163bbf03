/** "Did you mean" among thousands: a mistyped word is compared only with words that look like it. */
import { nearest } from './nearest.ts';

/** The most candidates that one word is compared with, so that a register full of unknown ids stays quick. */
const COMPARED = 200;

/** A function that finds the candidate that a mistyped word is nearest to, as `nearest` does, for long lists. */
export function nearestOfMany(candidates: Iterable<string>): (word: string) => string | undefined {
  const byTriple = new Map<string, string[]>();
  for (const candidate of candidates) {
    for (const triple of triplesOf(candidate)) {
      const sharing = byTriple.get(triple);
      if (sharing === undefined) byTriple.set(triple, [candidate]);
      else sharing.push(candidate);
    }
  }
  return (word) => nearest(word, lookalikes(word, byTriple));
}

/** Candidates that share three letters in a row with the word, those that share a rare three first. */
function lookalikes(word: string, byTriple: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const lists = [...triplesOf(word)].flatMap((triple) => {
    const sharing = byTriple.get(triple);
    return sharing === undefined ? [] : [sharing];
  });
  const found = new Set<string>();
  for (const sharing of lists.sort((a, b) => a.length - b.length)) {
    for (const candidate of sharing) {
      if (found.size >= COMPARED) return found;
      found.add(candidate);
    }
  }
  return found;
}

/** Every three letters in a row, the word's beginning and end included: "its" gives "^it", "its", "ts$". */
function triplesOf(word: string): ReadonlySet<string> {
  const marked = `^${word}$`;
  const triples = new Set<string>();
  for (let start = 0; start + 3 <= marked.length; start += 1) triples.add(marked.slice(start, start + 3));
  return triples;
}
