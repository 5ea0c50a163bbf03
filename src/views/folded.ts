/** Searching texts for words, whatever their capitals, accents, blanks and apostrophes. */
import { folded } from '../records/folded.ts';

export { folded };

/** Whether every word of a search occurs somewhere in one of the texts, which are folded already. */
export function hasEveryWord(texts: readonly string[], search: string): boolean {
  const words = folded(search).split(' ');
  return words.every((word) => texts.some((text) => text.includes(word)));
}
