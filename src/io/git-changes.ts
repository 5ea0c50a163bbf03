/** What a change touches in git: against a commit, with or without what is not committed yet. */
import { FileError } from '../errors.ts';
import { askGit, askGitLine, isShallow } from './git.ts';
import { isInRepository } from './repository.ts';

/** A change of a register: what it starts from and which files it touches. */
export type GitChange = {
  /** The commit before it; undefined where nothing was committed yet. */
  readonly base: string | undefined;
  /** Files that differ from the base, from the register's root; new files that git does not know are not among them. */
  readonly touched: ReadonlySet<string>;
};

/**
 * What the working tree changes since a commit: since the last one that it shares with `since`, so that what others
 * did there in the meantime is not taken for part of the change. Throws FileError where git cannot say.
 */
export function changeSince(root: string, since: string): GitChange {
  refuseNoRepository(root);
  if (since === 'HEAD' && askGitLine(root, HEAD) === undefined) return NOTHING_COMMITTED;
  const asked = askGitLine(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${since}^{commit}`,
  ]);
  if (asked === undefined) throw unknownCommit(root, since);
  const shared = askGitLine(root, ['merge-base', asked, 'HEAD']);
  if (shared === undefined && isShallow(root)) throw cutOff(since);
  const base = shared ?? asked;
  return { base, touched: filesIn(root, ['diff', '--name-only', base]) };
}

/** What is staged for the next commit. Throws FileError where git cannot say, and in the middle of a merge. */
export function stagedChange(root: string): GitChange {
  refuseNoRepository(root);
  if (filesIn(root, ['ls-files', '--unmerged']).size > 0) throw unmerged();
  const base = askGitLine(root, HEAD);
  if (base === undefined) return NOTHING_COMMITTED;
  return { base, touched: filesIn(root, ['diff', '--name-only', '--cached', base]) };
}

const HEAD = ['rev-parse', '--verify', '--quiet', 'HEAD'];
const NOTHING_COMMITTED: GitChange = { base: undefined, touched: new Set() };

/** Paths from the folder in which git is asked; a rename is two files. */
function filesIn(root: string, [command = '', ...options]: readonly string[]): ReadonlySet<string> {
  const relative = command === 'diff' ? ['--relative', '--no-renames', '--no-ext-diff'] : [];
  const answer = askGit(root, [command, ...relative, '-z', ...options, '--', '.']) ?? Buffer.alloc(0);
  const paths = answer.toString('utf8').split('\0');
  return new Set(paths.filter((path) => path !== ''));
}

function refuseNoRepository(root: string): void {
  if (isInRepository(root)) return;
  throw new FileError({
    en: 'This folder is in no git repository, so it cannot be said what has changed. Leave out --changed, --since and --staged to check everything.',
    id: 'Folder ini tidak berada dalam repositori git, jadi tidak diketahui apa yang berubah. Hilangkan --changed, --since, dan --staged untuk memeriksa semuanya.',
  });
}

function unknownCommit(root: string, since: string): FileError {
  if (isShallow(root)) return cutOff(since);
  return new FileError({
    en: `--since ${since}: there is no such commit or branch in this repository.`,
    id: `--since ${since}: tidak ada commit atau cabang seperti itu dalam repositori ini.`,
  });
}

function cutOff(since: string): FileError {
  return new FileError({
    en: `--since ${since}: this clone has only the newest part of the history, so what the change starts from is not in it. Fetch the rest: git fetch --unshallow (in GitHub Actions: fetch-depth: 0; in GitLab CI: GIT_DEPTH: 0).`,
    id: `--since ${since}: salinan ini hanya memuat bagian terbaru dari riwayat, jadi titik awal perubahan tidak ada di dalamnya. Ambil sisanya: git fetch --unshallow (di GitHub Actions: fetch-depth: 0; di GitLab CI: GIT_DEPTH: 0).`,
  });
}

function unmerged(): FileError {
  return new FileError({
    en: '--staged: a merge is not finished, so it is not known what will be committed. Resolve the conflicts first (git status).',
    id: '--staged: penggabungan belum selesai, jadi belum diketahui apa yang akan disimpan. Selesaikan konfliknya dahulu (git status).',
  });
}
