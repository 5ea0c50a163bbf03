/** A register's files, wherever they are: on disk as they stand, or in git as they stood. */
import type { Decoded } from '../records/decode.ts';
import type { DocumentFact } from '../register/document-facts.ts';

/** A file that may hold records: `path` from the register's root with `/`. */
export type FoundFile = { readonly path: string; readonly entry: 'file' | 'not-regular' | 'link-outside' };

export type FileTree = {
  /** True where the register's root has a file of this name. */
  readonly has: (path: string) => boolean;
  /** Every file that may hold records, sorted by path; `exclude` is written as in .gitignore. */
  readonly list: (exclude: readonly string[]) => readonly FoundFile[];
  /** Reads a file of at most `limit` bytes. */
  readonly read: (file: FoundFile, limit: number) => Decoded;
  /** What is at a document's path; its SHA-256 where it is asked for. */
  readonly document: (path: string, hashed: boolean) => DocumentFact;
};

/** The file that says, as .gitignore does, which files hold no records. */
export const IGNORE_FILE = '.mouignore';

/** True for a file name that may hold records. */
export function isRecordName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Hidden files and folders, and what package managers put beside them, hold no records. */
export function isSkippedName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
