/** Which commit is meant by `--at`: its name, or the last one that was made by the end of a day. */
import { readDayWord } from '../calendar/day-words.ts';
import { parseDay, type Day } from '../calendar/day.ts';
import { endOfDayIn, todayIn } from '../calendar/today-in.ts';
import { FileError } from '../errors.ts';
import { askGitLine, isShallow } from './git.ts';
import { isInRepository } from './repository.ts';

export type FoundCommit = {
  /** The full hash. */
  readonly hash: string;
  /** The day on which the register was as this commit has it: the day asked for, or that of the commit. */
  readonly day: Day;
};

/**
 * Finds the commit in the repository around a folder. Throws FileError where there is none; `asked` is what the user
 * wrote to ask for it.
 */
export function findCommit(
  folder: string,
  at: string,
  today: Day,
  timeZone: string,
  asked = `--at ${at}`,
): FoundCommit {
  if (!isInRepository(folder)) {
    throw new FileError({
      en: `${asked}: this folder is in no git repository, so nothing is known of its past.`,
      id: `${asked}: folder ini tidak berada dalam repositori git, jadi keadaan lamanya tidak tercatat.`,
    });
  }
  const day = readDayWord(at, today);
  return day === undefined
    ? namedCommit(folder, at, timeZone, asked)
    : commitBy(folder, day, timeZone, asked);
}

function commitBy(folder: string, day: Day, timeZone: string, asked: string): FoundCommit {
  const end = String(endOfDayIn(timeZone, day));
  const hash = askGitLine(folder, ['rev-list', '-1', '--first-parent', `--min-age=${end}`, 'HEAD']);
  if (hash !== undefined) return { hash, day };
  if (isShallow(folder)) throw cutOff(asked);
  throw new FileError({
    en: `${asked}: the repository has no commit that old.`,
    id: `${asked}: repositori ini belum memiliki commit setua itu.`,
  });
}

function namedCommit(folder: string, at: string, timeZone: string, asked: string): FoundCommit {
  const hash = askGitLine(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${at}^{commit}`]);
  if (hash === undefined) {
    if (isUnborn(folder)) throw noCommitYet(asked);
    if (isShallow(folder)) throw cutOff(asked);
    throw new FileError({
      en: `${asked}: there is no such commit, and it is no day such as 2026-01-26.`,
      id: `${asked}: tidak ada commit seperti itu, dan ini juga bukan tanggal seperti 2026-01-26.`,
    });
  }
  const seconds = Number(askGitLine(folder, ['show', '-s', '--format=%ct', hash]));
  const day = parseDay(todayIn(timeZone, new Date(seconds * 1000)));
  if (day === undefined) throw new Error(`commit ${hash} has no day`);
  return { hash, day };
}

/** The last commit that two commits share. Throws FileError where there is none; `asked` is what the user wrote. */
export function sharedCommit(folder: string, one: string, other: string, asked: string): string {
  const hash = askGitLine(folder, ['merge-base', one, other]);
  if (hash !== undefined) return hash;
  if (isShallow(folder)) throw cutOff(asked);
  throw new FileError({
    en: `${asked}: the two sides share no commit. Compare them as they are: two dots, or two words.`,
    id: `${asked}: kedua sisi tidak memiliki commit bersama. Bandingkan apa adanya: dua titik, atau dua kata.`,
  });
}

/** A repository in which nothing was committed yet. */
function isUnborn(folder: string): boolean {
  return askGitLine(folder, ['rev-list', '-1', '--all']) === undefined;
}

function noCommitYet(asked: string): FileError {
  return new FileError({
    en: `${asked}: this repository has no commit yet, so there is nothing to look back to. Commit the register first.`,
    id: `${asked}: repositori ini belum memiliki commit, jadi belum ada yang dapat dilihat kembali. Simpan register sebagai commit dahulu.`,
  });
}

function cutOff(asked: string): FileError {
  return new FileError({
    en: `${asked}: this clone has only the newest part of the history. Fetch the rest: git fetch --unshallow (in GitHub Actions: fetch-depth: 0).`,
    id: `${asked}: salinan ini hanya memuat bagian terbaru dari riwayat. Ambil sisanya: git fetch --unshallow (di GitHub Actions: fetch-depth: 0).`,
  });
}
