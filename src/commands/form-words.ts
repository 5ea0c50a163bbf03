/** Forms of cooperation on the command line: by id, or by what they are called in either language. */
import type { Register } from '../register/register.ts';
import { formOption } from './list-words.ts';
import { commaApart, readWords } from './word-option.ts';

/** The forms that some words mean. Throws UsageError for a word that is none, with the one that was probably meant. */
export function readForms(
  flag: string,
  register: Pick<Register, 'settings'>,
  words: readonly string[],
): readonly string[] {
  const listed = {
    en: '`mou schema vocabularies` lists all of them.',
    id: '`mou schema vocabularies` memuat semuanya.',
  };
  const option = formOption(register, []);
  // "Pertukaran mahasiswa/pelajar" is found by its first reading too.
  const choices = option.choices.map(({ id, words: names }) => ({
    id,
    words: [...names.flatMap((name) => name.split('/').slice(0, 1)), ...names],
  }));
  return [...new Set(readWords({ ...option, choices, flag, listed }, commaApart(words)))];
}
