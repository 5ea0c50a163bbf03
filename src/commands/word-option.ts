/** Words of a list as they are given on the command line: by id, or by what they are called in either language. */
import { UsageError } from '../errors.ts';
import { formatList } from '../locale/lists.ts';
import type { Text } from '../locale/text.ts';
import { nearest } from '../records/nearest.ts';
import { folded } from '../views/folded.ts';

/** A word that an option takes: its id, and what else people call it. */
export type Choice = { readonly id: string; readonly words: readonly string[] };

/** What an option takes: its flag, what such a word is called, every choice, and what to list where none is meant. */
export type WordOption = {
  readonly flag: string;
  readonly noun: Text;
  readonly choices: readonly Choice[];
  /** What to show in place of all choices, where they are too many to read. */
  readonly listed?: Text;
  /** The ids that a word which is none may stand for, where that can be told otherwise than by its letters. */
  readonly meantBy?: (word: string) => readonly string[];
};

/** Texts that were given one by one or with commas between them. */
export function commaApart(given: readonly string[]): readonly string[] {
  return given
    .flatMap((text) => text.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * The ids that some words mean. Capitals, accents, blanks, hyphens and underscores are alike. Throws UsageError for a
 * word that is none, with the one that was probably meant and with all there are.
 *
 * @example
 * readWords(states, ['in force', 'segera-berakhir']); // ['in-force', 'ending-soon']
 */
export function readWords(option: WordOption, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const byWord = new Map<string, string>();
  // Ids last: where one word is both, the id is meant.
  for (const { id, words: names } of option.choices) for (const name of names) byWord.set(plain(name), id);
  for (const { id } of option.choices) byWord.set(plain(id), id);
  return words.map((word) => byWord.get(plain(word)) ?? refuse(option, word, byWord));
}

function refuse(
  { flag, noun, choices, listed, meantBy }: WordOption,
  word: string,
  byWord: ReadonlyMap<string, string>,
): never {
  const known = meantBy?.(word) ?? [];
  const near = byWord.get(nearest(plain(word), byWord.keys()) ?? '');
  const meant = (known.length > 0 || near === undefined ? known : [near]).map((id) => `\`${id}\``);
  const all = choices.map(({ id }) => id).join(', ');
  const list = listed ?? { en: `Possible are: ${all}.`, id: `Yang dapat dipakai: ${all}.` };
  throw new UsageError({
    en: `${flag} ${word}: there is no such ${noun.en}.${meant.length === 0 ? '' : ` Did you mean ${formatList(meant, 'or', 'en')}?`} ${list.en}`,
    id: `${flag} ${word}: tidak ada ${noun.id} seperti itu.${meant.length === 0 ? '' : ` Mungkin maksudnya ${formatList(meant, 'or', 'id')}?`} ${list.id}`,
  });
}

function plain(word: string): string {
  return folded(word).replace(/[\s_-]+/g, '-');
}
