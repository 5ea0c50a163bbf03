/** Changes of several files put on disk: all of them or none, and nothing over what changed meanwhile. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from '../editing/file-change.ts';
import { FileError } from '../errors.ts';
import { CHANGE_PROBLEMS } from '../locale/changes.ts';
import { decodeFile } from '../records/decode.ts';
import { entryAt } from './entries.ts';
import { inTheWay, refuseObstacles } from './obstacles.ts';
import { isDiskRefusal, systemWord } from './disk-refusals.ts';

/**
 * Applies changes below a register's root. Every file is first written whole beside its place, under a hidden name;
 * only when all of them are on disk do they take their places, and when one of them cannot, those that did are put
 * back. A byte order mark that a file had, it keeps.
 *
 * Throws FileError, with nothing changed: where a file no longer holds what it was read with (`before`), where one is
 * already there that is to be new, where a link or something else stands in the way, where the disk refuses.
 */
export function applyChanges(root: string, changes: readonly FileChange[]): void {
  const staged: Staged[] = [];
  const madeFolders: string[] = [];
  try {
    const planned = changes.map((change) => planChange(root, change));
    const areFew = planned.filter(({ old }) => old === undefined).length <= MANY;
    for (const [number, plan] of planned.entries()) {
      staged.push(stage(plan, number, madeFolders, areFew || plan.old !== undefined));
    }
    commit(staged);
  } catch (error) {
    for (const folder of madeFolders.reverse()) removeIfEmpty(folder);
    if (!isDiskRefusal(error)) throw error;
    throw refused(root, changes, error);
  } finally {
    for (const { temporary } of staged) if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}

/** A change with what is on disk now; paths are absolute from here on. */
type Plan = {
  readonly target: string;
  /** The file that makes way: the target itself, or the one under the old name. */
  readonly old: { readonly path: string; readonly bytes: Uint8Array; readonly mode: number } | undefined;
  readonly bytes: Uint8Array | undefined;
};

type Staged = Plan & { readonly temporary: string | undefined };

function planChange(root: string, { path, from, before, after }: FileChange): Plan {
  refuseObstacles(root, path);
  const oldPath = from ?? path;
  if (from !== undefined) refuseObstacles(root, from);
  const isMoved = oldPath !== path;
  if ((before === undefined || isMoved) && isOther(root, path, oldPath)) throw alreadyThere(path);
  if (before === undefined) return { target: join(root, path), old: undefined, bytes: bytesOf(after, false) };
  const absolute = join(root, oldPath);
  if (entryAt(absolute) !== 'file') throw changedMeanwhile(oldPath);
  const bytes = readFileSync(absolute);
  if (decodeFile(oldPath, bytes).file?.text !== before) throw changedMeanwhile(oldPath);
  const old = { path: absolute, bytes, mode: statSync(absolute).mode };
  return { target: join(root, path), old, bytes: bytesOf(after, hasMark(bytes)) };
}

/** Something at a path that is to be new. A disk that takes `A.yaml` for `a.yaml` may only change the letters. */
function isOther(root: string, path: string, oldPath: string): boolean {
  const entry = entryAt(join(root, path));
  if (entry === 'nothing') return false;
  if (entry !== 'file') throw inTheWay(path);
  if (path.toLowerCase() !== oldPath.toLowerCase() || path === oldPath) return true;
  return statSync(join(root, path)).ino !== statSync(join(root, oldPath)).ino;
}

const MARK = [0xef, 0xbb, 0xbf] as const;

function hasMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, index) => bytes[index] === byte);
}

function bytesOf(after: FileChange['after'], marked: boolean): Uint8Array | undefined {
  if (typeof after !== 'string') return after;
  const bytes = new TextEncoder().encode(after);
  return marked ? Uint8Array.from([...MARK, ...bytes]) : bytes;
}

/**
 * So many new files are each waited for. An import makes thousands, for which a disk would need a minute: what a loss
 * of power takes of them can be imported again, while what replaces a file is always waited for.
 */
const MANY = 100;

/** Writes what a file shall hold beside its place, and waits until it is on disk where `isSafe` asks for it. */
function stage(plan: Plan, number: number, madeFolders: string[], isSafe: boolean): Staged {
  const { target, bytes, old } = plan;
  if (bytes === undefined) return { ...plan, temporary: undefined };
  const made = mkdirSync(dirname(target), { recursive: true });
  if (made !== undefined) madeFolders.push(...foldersBetween(made, dirname(target)));
  // Long names may begin alike: what would be the same hidden name is told apart by a number.
  const name = `.${basename(target).slice(0, LONGEST_NAME)}.${String(number)}.${String(process.pid)}.tmp`;
  const temporary = join(dirname(target), name);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      if (isSafe) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (old !== undefined) chmodSync(temporary, old.mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { ...plan, temporary };
}

// With what is put around it, a name stays below the 255 bytes that disks take.
const LONGEST_NAME = 60;

/** Puts every staged file in its place; those already put are taken back where one cannot be. */
function commit(staged: readonly Staged[]): void {
  const done: Staged[] = [];
  try {
    for (const one of staged) {
      done.push(one);
      put(one);
    }
  } catch (error) {
    for (const one of done.reverse()) takeBack(one);
    throw error;
  }
}

function put({ target, temporary, old }: Staged): void {
  if (temporary !== undefined) renameSync(temporary, target);
  const isGone =
    temporary === undefined || (old !== undefined && old.path !== target && !isSameFile(old.path, target));
  if (old !== undefined && isGone) rmSync(old.path);
}

/** On a disk that does not tell capitals apart, the new name is the old file. */
function isSameFile(one: string, other: string): boolean {
  if (one.toLowerCase() !== other.toLowerCase()) return false;
  return statSync(one, { throwIfNoEntry: false })?.ino === statSync(other).ino;
}

function takeBack({ target, temporary, old }: Staged): void {
  const wasPut = temporary !== undefined && entryAt(temporary) === 'nothing';
  if (wasPut && old?.path !== target) rmSync(target, { force: true });
  if (old === undefined) return;
  const isUntouched = !wasPut && entryAt(old.path) === 'file';
  if (!isUntouched) writeFileSync(old.path, old.bytes, { mode: old.mode });
}

function foldersBetween(first: string, last: string): readonly string[] {
  const folders = [last];
  for (let folder = last; folder !== first && dirname(folder) !== folder;) {
    folder = dirname(folder);
    folders.unshift(folder);
  }
  return folders;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something there meanwhile.
  }
}

function changedMeanwhile(path: string): FileError {
  return new FileError(CHANGE_PROBLEMS.changedMeanwhile(path));
}

function alreadyThere(path: string): FileError {
  return new FileError(CHANGE_PROBLEMS.alreadyThere(path));
}

/** Names the file that is meant, not the hidden one beside it, which bears the number of its change. */
function refused(root: string, changes: readonly FileChange[], error: NodeJS.ErrnoException): FileError {
  const number = /\.(\d+)\.\d+\.tmp$/.exec(error.path ?? '')?.[1];
  const meant = number === undefined ? undefined : changes[Number(number)];
  const path = meant === undefined ? (error.path ?? root) : join(root, meant.path);
  return new FileError(CHANGE_PROBLEMS.refused(path, systemWord(error), root));
}
