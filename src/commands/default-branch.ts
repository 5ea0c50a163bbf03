/** The branch of a repository into which changes are merged. */
import { CannotRunError } from '../errors.ts';
import { askGitLine } from '../io/git.ts';

/** What everybody calls it where git says nothing. */
const USUAL = 'main';

/**
 * The branch that the remote repository calls its own, else the one that is checked out, else `main`. Without git, or
 * outside a repository, it is `main` too.
 */
export function defaultBranch(repository: string): string {
  try {
    const remote = askGitLine(repository, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    const current = askGitLine(repository, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return remote?.replace(/^origin\//, '') ?? current ?? USUAL;
  } catch (error) {
    if (error instanceof CannotRunError) return USUAL;
    throw error;
  }
}
