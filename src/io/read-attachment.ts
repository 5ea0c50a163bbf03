/** A file that somebody wants to keep in the register, read whole. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { FileError } from '../errors.ts';
import { ATTACH_PROBLEMS } from '../locale/attach-help.ts';
import { sha256 } from './sha256.ts';
import { isInside } from './entries.ts';
import { systemWord } from './disk-refusals.ts';

export type AttachedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Its path below the register's root with `/`, where it lies there already. */
  readonly inRegister: string | undefined;
};

/** Scans of whole binders stay below this; a register in git should not grow faster. */
const LARGEST = 100 * 1024 * 1024;

/** Reads a file given as a path from `cwd`. Throws FileError for what is no file, is empty, or is too large to keep. */
export function readAttachment(cwd: string, root: string, path: string): AttachedFile {
  const absolute = resolve(cwd, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new FileError(ATTACH_PROBLEMS.noFile(path));
  if (stats.size === 0) throw new FileError(ATTACH_PROBLEMS.empty(path));
  if (stats.size > LARGEST) throw new FileError(ATTACH_PROBLEMS.tooLarge(path, stats.size));
  const bytes = read(absolute, path);
  const inRegister = isInside(root, absolute)
    ? relative(realpathSync(root), realpathSync(absolute)).split(sep).join('/')
    : undefined;
  return { name: basename(absolute), bytes, sha256: sha256(bytes), inRegister };
}

function read(absolute: string, path: string): Uint8Array {
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw new FileError(ATTACH_PROBLEMS.denied(path, systemWord(error)));
  }
}
