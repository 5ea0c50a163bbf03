/** The languages in which `mou` speaks. */
/** Indonesian or English, by its ISO 639-1 code. */
export type Language = 'en' | 'id';

/** Every language, in the order in which they are listed. */
export const LANGUAGES: readonly Language[] = ['id', 'en'];

/** Says whether a text is the code of a language that `mou` speaks. */
export function isLanguage(text: string): text is Language {
  return text === 'en' || text === 'id';
}
