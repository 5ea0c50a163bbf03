/** The schemas that come with the program. Those that an editor reads exist in every language. */
import type { Language } from '../locale/language.ts';
import { readPackageFolder } from './package-files.ts';

/**
 * The text of every schema by its file name, in a language as far as it speaks it: what describes the JSON that `mou`
 * prints is for programs, and in English. The schemas of all languages mean the same.
 */
export function packageSchemas(language: Language): Readonly<Record<string, string>> {
  const english = readPackageFolder('schemas');
  return language === 'en' ? english : { ...english, ...readPackageFolder(`schemas/${language}`) };
}
