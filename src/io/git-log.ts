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
  return commitsOf(askGit(root, ['log', '-1', FORMAT, from, '--', `:(literal)${file}`]), timeZone)[0];
}

/**
 * Commits up to `from`, the newest first and not more than some, that wrote or took away a line that gives a record
 * this id: where a record that is gone is looked for. An id holds letters, digits and hyphens alone.
 */
export function commitsAboutId(
  root: string,
  from: string,
  id: string,
  timeZone: string,
): readonly TouchingCommit[] {
  const line = `-G^id:[[:space:]]*["']?${id}["']?[[:space:]]*(#.*)?$`;
  return commitsOf(askGit(root, ['log', MOST_COMMITS, FORMAT, '-E', line, from, '--', '.']), timeZone);
}

const FORMAT = '--format=%H%x00%P%x00%ct%x00%an%x00%s';
const MOST_COMMITS = '-20';

function commitsOf(answer: Buffer | undefined, timeZone: string): readonly TouchingCommit[] {
  const lines = answer?.toString('utf8').split('\n') ?? [];
  return lines.filter((line) => line !== '').map((line) => commitOf(line, timeZone));
}

function commitOf(line: string, timeZone: string): TouchingCommit {
  const [hash = '', parents = '', seconds = '', author = '', subject = ''] = line.split('\0');
  const day = parseDay(todayIn(timeZone, new Date(Number(seconds) * 1000)));
  if (day === undefined) throw new Error(`commit ${hash} has no day`);
  const [parent] = parents.split(' ').filter((one) => one !== '');
  return { hash, parent, day, author, subject };
}

/** Whether there is any history to look into. */
export function hasCommits(root: string): boolean {
  return askGitLine(root, ['rev-parse', '--verify', 'HEAD']) !== undefined;
}
