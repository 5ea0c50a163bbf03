/** The history of one file in git, a step at a time. */
import { parseDay, type Day } from '../calendar/day.ts';
import { todayIn } from '../calendar/today-in.ts';
import { askGit, askGitLine } from './git.ts';

/** A commit that touched a file. */
export type TouchingCommit = {
  /** The full hash. */
  readonly hash: string;
  /** The commit before it on its own line; undefined for the first one, and where a shallow clone is cut off. */
  readonly parent: string | undefined;
  readonly day: Day;
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
};

/** The last commit up to `from` that touched a file of the register; undefined where none did. */
export function lastTouch(
  root: string,
  from: string,
  file: string,
  timeZone: string,
): TouchingCommit | undefined {
  const format = '--format=%H%x00%P%x00%ct%x00%an%x00%s';
  const answer = askGit(root, ['log', '-1', format, from, '--', `:(literal)${file}`]);
  const [hash = '', parents = '', seconds = '', author = '', subject = ''] =
    answer?.toString('utf8').trimEnd().split('\0') ?? [];
  if (hash === '') return undefined;
  const day = parseDay(todayIn(timeZone, new Date(Number(seconds) * 1000)));
  if (day === undefined) throw new Error(`commit ${hash} has no day`);
  const [parent] = parents.split(' ').filter((one) => one !== '');
  return { hash, parent, day, author, subject };
}

/** Whether a commit without a parent is only where a clone was cut off. */
export function isCutOff(root: string): boolean {
  return askGitLine(root, ['rev-parse', '--is-shallow-repository']) === 'true';
}
