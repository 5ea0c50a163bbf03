/** A register's files as they will be once changes are applied: looked at before anything is written. */
import { compareText } from '../findings/finding.ts';
import type { FileChange } from '../editing/file-change.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { sha256 } from './sha256.ts';
import { isRecordName, type FileTree } from './file-tree.ts';

/** The files of a tree with changes laid over them. */
export function changedTree(tree: FileTree, changes: readonly FileChange[]): FileTree {
  const gone = new Set(
    changes.flatMap(({ path, from, after }) => (after === undefined ? [path] : (from ?? []))),
  );
  const made = new Map(
    changes.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])),
  );
  const isThere = (path: string): boolean => made.has(path) || (!gone.has(path) && tree.has(path));
  return {
    has: isThere,
    list: (exclude) => {
      const kept = tree.list(exclude).filter(({ path }) => !gone.has(path) && !made.has(path));
      const added = [...made.keys()].filter((path) => isRecordName(path) && path !== CONFIG_FILE);
      const files = added.map((path) => ({ path, entry: 'file' as const }));
      return [...kept, ...files].sort((a, b) => compareText(a.path, b.path));
    },
    read: (file, limit) => {
      const text = made.get(file.path);
      if (typeof text !== 'string') return tree.read(file, limit);
      return { file: { path: file.path, text }, findings: [] };
    },
    document: (path, hashed) => {
      const bytes = made.get(path);
      if (bytes === undefined || typeof bytes === 'string') return tree.document(path, hashed);
      return { at: 'found', sha256: hashed ? sha256(bytes) : undefined };
    },
  };
}
