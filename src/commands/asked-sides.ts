/** The two sides that the words of `mou diff` mean: two states, or a range as git writes it. */
import { UsageError } from '../errors.ts';
import { findCommit, sharedCommit } from '../io/git-commit.ts';
import { isBare } from '../io/repository.ts';
import type { RegisterPlace } from './diff-sides.ts';

/** A side is what the user calls a commit; `to` is undefined for the files as they are now. */
export type AskedSides = { readonly from: string; readonly to: string | undefined };

/**
 * Reads the words: `A B` and `A..B` compare two states, `A...B` compares B with what it shares with A. A side that is
 * left out is the last commit on the left and the files as they are now on the right; a bare repository has no files,
 * so there the last commit stands on the right, and the left has to be named.
 *
 * @example
 * askedSides(place, ['main...']); // what this branch has brought since it left main
 */
export function askedSides(place: RegisterPlace, [first, second]: readonly string[]): AskedSides {
  const range = second === undefined ? /^(.*?)(\.{2,3})(.*)$/.exec(first ?? '') : null;
  const [, left, dots, right] = range ?? [];
  const named = [left ?? first, right ?? second].map((word) => (word === '' ? undefined : word));
  const [from = 'HEAD', to = filesOrLastCommit(place.root, named[0])] = named;
  if (dots !== '...') return { from, to };
  const hashOf = (at: string): string => findCommit(place.root, at, place.today, place.timeZone, at).hash;
  return { from: sharedCommit(place.root, hashOf(from), hashOf(to ?? 'HEAD'), first ?? ''), to };
}

function filesOrLastCommit(root: string, from: string | undefined): string | undefined {
  if (!isBare(root)) return undefined;
  if (from !== undefined) return 'HEAD';
  throw new UsageError({
    en: 'This repository is bare: it holds commits and no files to compare with. Name what to compare: mou diff HEAD~1',
    id: 'Repositori ini bersifat bare: isinya commit, tanpa berkas sebagai pembanding. Sebutkan yang dibandingkan: mou diff HEAD~1',
  });
}
