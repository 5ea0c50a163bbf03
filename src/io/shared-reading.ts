/** Two states of one register read without doing the same work twice: what a change does not touch is the same in both. */
import type { Decoded } from '../records/decode.ts';
import { readFile, type FileReading } from '../records/read-file.ts';
import type { SourceFile } from '../records/source-file.ts';
import type { FileTree } from './file-tree.ts';
import type { ReadRecords } from './load-register.ts';

/** A tree that reads each file once and gives the very same text again. */
export function rememberingTree(tree: FileTree): FileTree {
  const known = new Map<string, Decoded>();
  return {
    ...tree,
    read: (file, limit) => {
      const decoded = known.get(file.path) ?? tree.read(file, limit);
      known.set(file.path, decoded);
      return decoded;
    },
  };
}

/** The older state of a register: what is not touched is taken from the newer one, where it has been read already. */
export function olderTree(older: FileTree, newer: FileTree, isTouched: (path: string) => boolean): FileTree {
  return {
    ...older,
    read: (file, limit) => (isTouched(file.path) ? older : newer).read(file, limit),
    document: (path, hashed) => (isTouched(path) ? older : newer).document(path, hashed),
  };
}

/** Reads the records of a text once; the same text again gives the same records. */
export function rememberingReader(): ReadRecords {
  const known = new WeakMap<SourceFile, FileReading>();
  return (file, limits) => {
    const reading = known.get(file) ?? readFile(file, limits);
    known.set(file, reading);
    return reading;
  };
}
