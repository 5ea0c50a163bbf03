/** `mou check --changed`, `--since` and `--staged`: everything is checked, and what a change answers for is reported. */
import type { Command } from 'commander';
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { diskTree } from '../io/disk-tree.ts';
import type { FileTree } from '../io/file-tree.ts';
import { loadRegister, type LoadedRegister, type ReadRecords } from '../io/load-register.ts';
import { olderTree, rememberingReader, rememberingTree } from '../io/shared-reading.ts';
import { CHECK_HELP } from '../locale/check-help.ts';
import type { Language } from '../locale/language.ts';
import { findingsOfChange, rulesToCompare } from '../rules/change-findings.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import { termsOf } from '../terms/terms-of.ts';
import { findingsKnownBy, runRules } from './run-rules.ts';

export type ChangeOptions = {
  readonly changed: boolean;
  readonly since?: string;
  readonly staged: boolean;
};

/** Declares `--changed`, `--since` and `--staged`. */
export function addChangeOptions(command: Command, language: Language): Command {
  const texts = CHECK_HELP[language];
  return command
    .option('--changed', texts.changed, false)
    .option('--since <commit>', texts.since)
    .option('--staged', texts.staged, false);
}

/** A register to check, and what it was before a change. */
type ChangedState = {
  readonly tree: FileTree;
  readonly read: ReadRecords;
  readonly change: Change;
};

/** What a change starts from, and which files it touches. */
export type Change = {
  readonly isTouched: (file: string) => boolean;
  /** Loads the register as it was. */
  readonly loadOlder: () => LoadedRegister;
};

/** The state that a change brings about: the one on disk, or the one that is staged. Throws FileError. */
export async function changedState(
  { env }: Context,
  root: string,
  options: ChangeOptions,
): Promise<ChangedState> {
  refuseBoth(options);
  const read = rememberingReader();
  const [{ changeSince, stagedChange }, { gitTree, stagedTree }] = await Promise.all([
    import('../io/git-changes.ts'),
    import('../io/git-tree.ts'),
  ]);
  const { base, touched } = options.staged ? stagedChange(root) : changeSince(root, startOf(options, env));
  const tree = rememberingTree(options.staged ? stagedTree(root) : diskTree(root));
  const older = base === undefined ? NO_FILES : gitTree(root, base, (path) => touched.has(path));
  // What git does not know yet is new.
  const isTouched = (path: string): boolean => touched.has(path) || !older.has(path);
  const loadOlder = (): LoadedRegister => loadRegister(olderTree(older, tree, isTouched), { read });
  return { tree, read, change: { isTouched, loadOlder } };
}

/** Whether anything but all findings is asked for. */
export function asksForChange({ changed, since, staged }: ChangeOptions): boolean {
  return changed || staged || since !== undefined;
}

/** Of all findings on a day those that the change has to answer for; all where there is no change. */
export async function answeredFor(
  findings: readonly Finding[],
  change: Change | undefined,
  asOf: Day,
  policy: (older: LoadedRegister) => SeverityPolicy,
): Promise<readonly Finding[]> {
  if (change === undefined) return findings;
  const { isTouched, loadOlder } = change;
  const only = rulesToCompare(findings, isTouched);
  if (only?.size === 0) return findings;
  const older = loadOlder();
  const terms = termsOf(older.register, asOf);
  const before =
    only === undefined
      ? (await runRules(older, terms, policy(older))).findings
      : await findingsKnownBy(older, terms, policy(older), only);
  return findingsOfChange(findings, before, isTouched);
}

/**
 * What a change starts from where the user does not say: in a pull or merge request what it shall be merged into,
 * else the last commit.
 */
function startOf({ since }: ChangeOptions, env: Context['env']): string {
  if (since !== undefined) return since;
  const github = env['GITHUB_BASE_REF'] ?? '';
  // Where the pipeline runs on the result of the merge, only the first of the two leaves out what others merged.
  const gitlab = ['CI_MERGE_REQUEST_TARGET_BRANCH_SHA', 'CI_MERGE_REQUEST_DIFF_BASE_SHA']
    .map((name) => env[name] ?? '')
    .find((hash) => hash !== '');
  if (gitlab !== undefined) return gitlab;
  return github === '' ? 'HEAD' : `origin/${github}`;
}

const NO_FILES: FileTree = {
  has: () => false,
  list: () => [],
  read: () => ({ file: undefined, findings: [] }),
  document: () => ({ at: 'missing' }),
};

function refuseBoth({ staged, changed, since }: ChangeOptions): void {
  if (!staged || (!changed && since === undefined)) return;
  throw new UsageError({
    en: '--staged looks at what will be committed, --changed and --since at the files as they are. Use one of them.',
    id: '--staged melihat yang akan disimpan sebagai commit, --changed dan --since melihat berkas saat ini. Pakai salah satunya.',
  });
}
