/** A register's files on disk. */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import { compareText } from '../findings/finding.ts';
import type { DocumentFact } from '../register/document-facts.ts';
import { pathFault } from '../register/document-paths.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { entryAt, isInside } from './entries.ts';
import { IGNORE_FILE, isRecordName, isSkippedName, type FileTree, type FoundFile } from './file-tree.ts';
import { readSource } from './read-source.ts';
import { sha256 } from './sha256.ts';

/** What is in a folder; see `entriesOf`. */
export type ReadFolder = (folder: string) => readonly Dirent[] | undefined;

/** The files below a register's root folder. Folders that hold another register are left to it. */
export function diskTree(root: string, readFolder: ReadFolder = entriesOf): FileTree {
  return {
    has: (path) => existsSync(join(root, path)),
    list: (exclude) => listFiles(root, ignoring(root, exclude), readFolder),
    read: (file, limit) => readSource(root, file, limit),
    document: (path, hashed) => documentAt(root, path, hashed),
  };
}

function listFiles(root: string, isIgnored: IsIgnored, readFolder: ReadFolder): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const visit = (folder: string): void => {
    const entries = readFolder(join(root, folder));
    // Read like a file, a closed folder is a finding; left out, its records would be missed without a word.
    if (entries === undefined) found.push({ path: folder === '' ? '.' : folder, entry: 'file' });
    for (const entry of entries ?? []) {
      if (isSkippedName(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!existsSync(join(root, path, CONFIG_FILE)) && !isIgnored(`${path}/`)) visit(path);
      } else if (isRecordName(entry.name) && path !== CONFIG_FILE && !isIgnored(path)) {
        const kind = kindOf(root, path, entry);
        if (kind !== 'link-inside') found.push({ path, entry: kind });
      }
    }
  };
  visit('');
  return found.sort((a, b) => compareText(a.path, b.path));
}

/** A folder's entries in an order that is the same on every disk; undefined where the computer does not open it. */
export function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch {
    return undefined;
  }
}

/** A reader that looks into each folder once. */
export function rememberingFolders(): ReadFolder {
  const known = new Map<string, readonly Dirent[] | undefined>();
  return (folder) => {
    if (!known.has(folder)) known.set(folder, entriesOf(folder));
    return known.get(folder);
  };
}

type IsIgnored = (path: string) => boolean;

/** As .gitignore says it: a folder's path ends with `/`. */
function ignoring(root: string, exclude: readonly string[]): IsIgnored {
  const own = bytesAt(join(root, IGNORE_FILE))?.toString('utf8') ?? '';
  // The library takes its time for each path, also where there is nothing to compare it with.
  if (own === '' && exclude.length === 0) return () => false;
  const patterns = ignore()
    .add(own)
    .add([...exclude]);
  return (path) => patterns.ignores(path);
}

/** What a file holds; undefined where there is none or the computer does not open it. */
function bytesAt(path: string): Buffer | undefined {
  try {
    return entryAt(path) === 'file' ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** A link to a file of the same register is that file once more, and is read there. */
function kindOf(root: string, path: string, entry: Dirent): FoundFile['entry'] | 'link-inside' {
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'not-regular';
  return isInside(root, join(root, path)) ? 'link-inside' : 'link-outside';
}

/** Hashes only where a record states a hash to compare with: scans are large. */
function documentAt(root: string, path: string, hashed: boolean): DocumentFact {
  if (pathFault(path) !== undefined) return { at: 'outside' };
  const absolute = join(root, path);
  const entry = entryAt(absolute);
  if (entry !== 'nothing' && !isInside(root, absolute)) return { at: 'outside' };
  if (entry !== 'file') return { at: 'missing' };
  if (!hashed) return { at: 'found', sha256: undefined };
  const bytes = bytesAt(absolute);
  return bytes === undefined ? { at: 'missing' } : { at: 'found', sha256: sha256(bytes) };
}
