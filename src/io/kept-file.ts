/** The form of the files in `.mou/cache` that hold what a run found out. */
import { sha256 } from './sha256.ts';
import type { Trace } from './traced-tree.ts';

/** The fingerprint of this build of mou, put in by the build: another one may answer otherwise. */
declare const MOU_BUILD: string;

/** From the register's root. */
export const KEPT_FOLDER = '.mou/cache';

/** The name of a file that holds an answer. */
export const KEPT_NAME = /^check-[\da-f]{16}\.json$/;

/** What was kept: the trace of its files, how long the run took in milliseconds, and the answer. */
export type Kept = {
  readonly key: string;
  readonly took: number;
  readonly trace: Trace;
  readonly answer: unknown;
};

/** Where the answer to a key is kept, from the register's root. */
export function keptPath(key: string): string {
  return `${KEPT_FOLDER}/check-${sha256(wholeKey(key)).slice(0, 16)}.json`;
}

/** What only the same build, on the same Node, can have kept under a key. */
export function wholeKey(key: string): string {
  return `${MOU_BUILD} ${process.version} ${key}`;
}
