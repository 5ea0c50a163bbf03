/** Files that mou makes wherever the user says: each whole or not at all, and never over what somebody else wrote. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FileError } from '../errors.ts';
import { bearsMadeMark } from '../output/made-mark.ts';
import { rememberMade, wasMade } from './made-files.ts';
import { noFolderFor, notWritten } from './disk-refusals.ts';

type MadeFile = {
  /** As the user wrote it. */
  readonly path: string;
  readonly text: string | Uint8Array;
};

type Writing = {
  /** The folder that relative paths are meant from. */
  readonly cwd: string;
  /** Whose made files are known by their fingerprints, for formats that bear no mark: the register's folder. */
  readonly root?: string;
  /** Write over anything. */
  readonly force: boolean;
  /** Only look whether it could be written. */
  readonly isDry: boolean;
};

/** Writes a file. Throws FileError where it would destroy something, or where the disk refuses. */
export function writeMadeFile({ path, text, ...writing }: MadeFile & Writing): void {
  writeMadeFiles([{ path, text }], writing);
}

/** Writes files one after the other; what is written before one that fails is known again as well. */
export function writeMadeFiles(files: readonly MadeFile[], writing: Writing): void {
  const { root, isDry } = writing;
  const written: MadeFile['text'][] = [];
  try {
    for (const file of files) {
      writeOne(file, writing);
      written.push(file.text);
    }
  } finally {
    if (root !== undefined && !isDry && written.length > 0) rememberMade(root, written);
  }
}

function writeOne({ path, text }: MadeFile, { cwd, root, force, isDry }: Writing): void {
  const absolute = resolve(cwd, path);
  refuseFolders(absolute, path);
  if (!force && isSomebodyElses(absolute, root)) throw somebodyElses(path);
  if (isDry) return;
  try {
    // The type of the library knows Node's buffers alone.
    writeFileAtomic.sync(absolute, typeof text === 'string' ? text : Buffer.from(text));
  } catch (error) {
    throw notWritten(path, error);
  }
}

function refuseFolders(absolute: string, path: string): void {
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new FileError({
      en: `${path} is a folder. Name a file in it.`,
      id: `${path} adalah folder. Sebutkan nama berkas di dalamnya.`,
    });
  }
  if (statSync(dirname(absolute), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw noFolderFor(path, dirname(path));
  }
}

function isSomebodyElses(absolute: string, root: string | undefined): boolean {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isFile()) return true;
  const content = readFileSync(absolute);
  return !bearsMadeMark(content.toString('utf8')) && !(root !== undefined && wasMade(root, content));
}

function somebodyElses(path: string): FileError {
  return new FileError({
    en: `${path} is there already, and mou did not make it or somebody has changed it since. Choose another name, or write over it with --force.`,
    id: `${path} sudah ada, dan bukan buatan mou atau sudah diubah. Pilih nama lain, atau timpa dengan --force.`,
  });
}
