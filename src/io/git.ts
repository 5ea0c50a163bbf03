/** Asking git: read only, without a shell, with names ended by NUL so that any file name is safe. */
import { FileError } from '../errors.ts';
import { systemWord } from './disk-refusals.ts';

/** Largest answer that is taken: all of a register's files at once. */
const MOST_BYTES = 2 ** 30;

/** Whatever the user has set: no words about signatures among the answers, and those in UTF-8. */
const PLAINLY = ['-c', 'log.showSignature=false', '-c', 'i18n.logOutputEncoding=UTF-8'];

/** What git answers, or undefined where it refuses (no repository, no such commit). Throws FileError without git. */
export function askGit(cwd: string, args: readonly string[], input?: string): Buffer | undefined {
  // Loaded when git is asked: it takes longer than reading a record.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  try {
    return execFileSync('git', ['-C', cwd, ...PLAINLY, ...args], {
      input: input ?? '',
      maxBuffer: MOST_BYTES,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: environment(),
    });
  } catch (error) {
    if (systemWord(error) !== 'ENOENT') return undefined;
    throw new FileError({
      en: 'git was not found, so nothing is known of the past of these files. Install git.',
      id: 'git tidak ditemukan, jadi keadaan lama berkas ini tidak diketahui. Pasang git.',
    });
  }
}

/** Why git refuses, in its own words; empty where it does not. */
export function gitComplaint(cwd: string, args: readonly string[]): string {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stderr } = spawnSync('git', ['-C', cwd, ...args], { encoding: 'utf8', env: environment() });
  return status === 0 ? '' : stderr.trim();
}

/** Neither a pager nor a question, and messages that do not depend on the user's language. */
function environment(): NodeJS.ProcessEnv {
  return { ...withoutPlace(process.env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/**
 * A hook is told by variables where its repository is; below its root, or in another repository, they would mislead.
 * The index that a commit is made from is kept: `git commit -a` has one of its own.
 */
function withoutPlace({
  GIT_DIR: _dir,
  GIT_WORK_TREE: _tree,
  GIT_PREFIX: _prefix,
  ...others
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return others;
}

/** The first line of git's answer; undefined where it refuses or says nothing. */
export function askGitLine(cwd: string, args: readonly string[]): string | undefined {
  const line = askGit(cwd, args)?.toString('utf8').split('\n')[0]?.trim();
  return line === '' ? undefined : line;
}

/** Whether the history of a clone is cut off somewhere, so that what is older is not in it. */
export function isShallow(root: string): boolean {
  return askGitLine(root, ['rev-parse', '--is-shallow-repository']) === 'true';
}
