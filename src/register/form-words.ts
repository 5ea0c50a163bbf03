/** Forms of cooperation by the words that people use for them, for "did you mean". */
import { forms } from '../generated/vocabularies.ts';
import { nearest } from '../records/nearest.ts';
import type { Settings } from './settings.ts';

export type FormWords = {
  /** True for a form of the vocabulary or one of the register's own. */
  readonly has: (form: string) => boolean;
  /** The form that an unknown word probably means: "magang" is `internship`. */
  readonly meant: (word: string) => string | undefined;
};

/** The forms that a register knows: the vocabulary's and its own. */
export function formWords(settings: Pick<Settings, 'forms'>): FormWords {
  let learnt: ReadonlyMap<string, string> | undefined;
  const ids = new Set([...Object.keys(settings.forms), ...forms.map(({ id }) => id)]);
  return {
    has: (form) => ids.has(form),
    meant: (word) => {
      const byWord = (learnt ??= wordsFor(settings));
      const near = byWord.has(word) ? word : nearest(word, byWord.keys());
      return near === undefined ? undefined : byWord.get(near);
    },
  };
}

/** The form that each word means, the register's own before those of the vocabulary. */
function wordsFor(settings: Pick<Settings, 'forms'>): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  const learn = (id: string, label: { readonly en: string; readonly id: string }): void => {
    for (const word of [id, ...wordsIn(label.en), ...wordsIn(label.id)])
      if (!byWord.has(word)) byWord.set(word, id);
  };
  for (const [id, label] of Object.entries(settings.forms)) learn(id, label);
  for (const { id, label } of forms) learn(id, label);
  return byWord;
}

/** "Magang / praktik kerja" gives "magang" and "praktik-kerja": as one would write them in place of an id. */
function wordsIn(label: string): readonly string[] {
  return label
    .toLowerCase()
    .split(/[/(),]/)
    .map((part) => part.trim().replace(/[^\p{L}\p{N}]+/gu, '-'))
    .filter((part) => part !== '');
}
