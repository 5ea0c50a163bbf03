/** The sides of a comparison, read from git or from disk and checked as of one day. */
import type { Day } from '../calendar/day.ts';
import { diskTree } from '../io/disk-tree.ts';
import type { FileTree } from '../io/file-tree.ts';
import { findCommit } from '../io/git-commit.ts';
import { gitTree } from '../io/git-tree.ts';
import { loadRegister } from '../io/load-register.ts';
import { isBare } from '../io/repository.ts';
import type { SideName } from '../output/diff/diff-input.ts';
import type { Register } from '../register/register.ts';
import { laddersOf } from '../reminders/ladders.ts';
import { ownersOf } from '../reminders/owners.ts';
import { termsOf, type Terms } from '../terms/terms-of.ts';
import type { DiffSide } from '../views/diff/side.ts';
import { runRules } from './run-rules.ts';
import { policyOf } from './severity-options.ts';

export type NamedSide = { readonly side: DiffSide; readonly name: SideName };

/** Where a register lies, and which day it is there. */
export type RegisterPlace = { readonly root: string; readonly today: Day; readonly timeZone: string };

/** The register's files as they are now: in a bare repository, which has none, as the last commit has them. */
export function presentTree(root: string): FileTree {
  return isBare(root) ? gitTree(root, 'HEAD') : diskTree(root);
}

/** The register as a commit has it; `at` names the commit as the user wrote it. Throws FileError where there is none. */
export async function commitSide(
  { root, today, timeZone }: RegisterPlace,
  at: string,
  asOf: Day,
): Promise<NamedSide> {
  const { hash, day } = findCommit(root, at, today, timeZone, at);
  return { side: await sideOf(gitTree(root, hash), asOf), name: { commit: hash, day } };
}

/** The register as it lies on disk. */
export async function workingSide(root: string, asOf: Day): Promise<NamedSide> {
  return { side: await sideOf(diskTree(root), asOf), name: undefined };
}

/** A register from any tree of files, checked by the severities of its own configuration. */
export async function sideOf(tree: FileTree, asOf: Day): Promise<DiffSide> {
  const loaded = loadRegister(tree);
  const { register } = loaded;
  const terms = termsOf(register, asOf);
  const policy = policyOf(register.settings, { rule: [], strict: false });
  const { findings } = await runRules(loaded, terms, policy);
  return { register, terms, findings, reminders: remindersFrom(register, terms) };
}

/** Every reminder that comes from the as-of day on, whoever gets it. */
function remindersFrom(register: Register, terms: Terms): DiffSide['reminders'] {
  return laddersOf(register, terms, ownersOf(register)).flatMap(({ record, what, rungs }) =>
    record === undefined
      ? []
      : rungs
          .filter(({ reached }) => reached >= terms.asOf)
          .map(({ reached }) => ({ record: record.id, of: what, day: reached })),
  );
}
