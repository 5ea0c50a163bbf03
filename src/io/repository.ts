/** Whether git keeps a folder, and why it may not say so. */
import { FileError } from '../errors.ts';
import { findAbove } from './find-registers.ts';
import { askGitLine, gitComplaint } from './git.ts';

/**
 * True for a folder in a git repository. Throws FileError where there is one that git does not open: taken for a
 * folder without a repository, it would be looked for in vain.
 */
export function isInRepository(folder: string): boolean {
  if (askGitLine(folder, WHERE) !== undefined) return true;
  const complaint = gitComplaint(folder, WHERE);
  // What is checked out by one user and read by another is refused since git 2.35.2, in its own words of then.
  const [, foreign] = /(?:dubious ownership.*|unsafe repository \()'(.+?)'/.exec(complaint) ?? [];
  if (foreign !== undefined) throw ofSomebodyElse(foreign);
  if (findAbove(folder, '.git') === undefined) return false;
  throw unopened(complaint);
}

/** True in a repository that holds commits and no files, as one on a server does. */
export function isBare(folder: string): boolean {
  return askGitLine(folder, ['rev-parse', '--is-bare-repository']) === 'true';
}

const WHERE = ['rev-parse', '--git-dir'];

function ofSomebodyElse(path: string): FileError {
  return new FileError({
    en: `git does not open the repository ${path}, because its files belong to another user, as they often do in a container. If you trust it: git config --global --add safe.directory '${path}'`,
    id: `git tidak membuka repositori ${path}, karena berkasnya milik pengguna lain, seperti yang sering terjadi dalam kontainer. Bila Anda mempercayainya: git config --global --add safe.directory '${path}'`,
  });
}

function unopened(complaint: string): FileError {
  const words = complaint.split('\n')[0] ?? '';
  return new FileError({
    en: `git does not open the repository around this folder. It says: ${words}`,
    id: `git tidak membuka repositori folder ini. Pesannya: ${words}`,
  });
}
