/** "Did you mean", where a word is not known. */
import type { Language } from './language.ts';

/** Asks for the word that was probably meant; where there is none, says what else to do. */
export function didYouMean(suggestion: string | undefined, otherwise: string, language: Language): string {
  if (suggestion === undefined) return otherwise;
  return language === 'id' ? `Mungkin maksudnya \`${suggestion}\`?` : `Did you mean \`${suggestion}\`?`;
}
