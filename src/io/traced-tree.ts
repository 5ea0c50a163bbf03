/** A register's files on disk with a trace of what was asked of them: as long as it holds, so does what came of it. */
import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import type { DocumentFact } from '../register/document-facts.ts';
import { diskTree, type ReadFolder } from './disk-tree.ts';
import type { FileTree, FoundFile } from './file-tree.ts';
import { readSource } from './read-source.ts';
import { sha256 } from './sha256.ts';

/** What was asked of the files below a folder, and what the answers were. Plain data, which can be kept. */
export type Trace = {
  /** Which folder it was; a copy or a clone of it is another one. */
  readonly folder: string;
  readonly lists: readonly (readonly [exclude: readonly string[], fingerprint: string])[];
  readonly files: readonly TracedFile[];
  readonly documents: readonly (readonly [path: string, hashed: boolean, fact: DocumentFact])[];
};

/** A file that was read: how the disk described it then, and what its bytes were. */
type TracedFile = readonly [path: string, ...stamp: Stamp, fingerprint: string];

/** Bytes; milliseconds of the last change to content and to anything; the number of the file on its disk. */
type Stamp = readonly [size: number, modified: number, changed: number, node: number];

export type TracedTree = {
  readonly tree: FileTree;
  /** What was asked until now; undefined where a file could not be read, or there are fewer files than `fewest`. */
  readonly trace: () => Trace | undefined;
};

/** The files below a folder. Nothing is traced of a register of fewer than `fewest` files. */
export function tracedTree(root: string, fewest: number, readFolder?: ReadFolder): TracedTree {
  const tree = diskTree(root, readFolder);
  const lists: Trace['lists'][number][] = [];
  const files: TracedFile[] = [];
  const documents: Trace['documents'][number][] = [];
  let isTraced = false;
  const traced: FileTree = {
    has: tree.has,
    list: (exclude) => {
      const found = tree.list(exclude);
      isTraced = found.length >= fewest;
      if (isTraced) lists.push([exclude, fingerprintOfList(found)]);
      return found;
    },
    read: (file, limit) => {
      let isHeard = false;
      const decoded = readSource(root, file, limit, (stats, bytes) => {
        isHeard = true;
        if (isTraced) files.push([file.path, ...stampOf(stats), sha256(bytes)]);
      });
      isTraced &&= isHeard;
      return decoded;
    },
    document: (path, hashed) => {
      const fact = tree.document(path, hashed);
      if (isTraced) documents.push([path, hashed, fact]);
      return fact;
    },
  };
  const trace = (): Trace => ({ folder: folderMark(root), lists, files, documents });
  return { tree: traced, trace: () => (isTraced ? trace() : undefined) };
}

export type Holding = { readonly settled: number; readonly readFolder?: ReadFolder | undefined };

/**
 * True where the files below a folder would answer today as they did. A file that the disk describes as it did is not
 * read again, unless it was changed at `settled` or later (milliseconds): within one tick of the disk's clock it could
 * have been changed twice.
 */
export function traceHolds(root: string, trace: Trace, { settled, readFolder }: Holding): boolean {
  const tree = diskTree(root, readFolder);
  return (
    trace.folder === folderMark(root) &&
    trace.files.every((file) => isUnchanged(root, file, settled)) &&
    trace.lists.every(([exclude, known]) => fingerprintOfList(tree.list(exclude)) === known) &&
    trace.documents.every(([path, hashed, fact]) => isSameFact(tree.document(path, hashed), fact))
  );
}

function isUnchanged(root: string, [path, ...known]: TracedFile, settled: number): boolean {
  const [size, modified, changed, node, content] = known;
  // As `join` would give it, which takes longer than the look at the disk.
  const absolute = `${root}/${path}`;
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size !== size) return false;
  const isAsItWas = stats.mtimeMs === modified && stats.ctimeMs === changed && stats.ino === node;
  if (isAsItWas && Math.max(modified, changed) < settled) return true;
  return sha256(readFileSync(absolute)) === content;
}

function isSameFact(fact: DocumentFact, known: DocumentFact): boolean {
  return JSON.stringify(fact) === JSON.stringify(known);
}

/** Whoever sends a register to somebody else cannot know this of the folder that it will lie in. */
function folderMark(root: string): string {
  const { dev, ino, birthtimeNs } = statSync(root, { bigint: true });
  return [dev, ino, birthtimeNs].join(' ');
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs, ino];
}

function fingerprintOfList(found: readonly FoundFile[]): string {
  return sha256(found.map(({ path, entry }) => `${entry} ${path}\n`).join(''));
}
