/** The form of the files in a register's cache that hold what a run found out. */
import { sha256 } from './sha256.ts';
import type { Trace } from './traced-tree.ts';

/** The fingerprint of this build of mou, put in by the build: another one may answer otherwise. */
declare const MOU_BUILD: string;

/** The name of a file that holds an answer. */
export const KEPT_NAME = /^check-[\da-f]{16}\.json$/;

/** What was kept: the trace of its files, how long the run took in milliseconds, and the answer. */
export type Kept = {
  readonly key: string;
  readonly took: number;
  readonly trace: Trace;
  readonly answer: unknown;
};

/** What the file is called that keeps the answer to a key. */
export function keptName(key: string): string {
  return `check-${sha256(wholeKey(key)).slice(0, 16)}.json`;
}

/** What only the same build, on the same Node, can have kept under a key. */
export function wholeKey(key: string): string {
  return `${MOU_BUILD} ${process.version} ${key}`;
}
