/** Which files mou has made, by their fingerprints: formats that can bear no mark are known again all the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { CACHE_FOLDER } from '../register/own-files.ts';
import { makeCacheFolder } from './cache-folder.ts';
import { sha256 } from './sha256.ts';

/** The file in the register's cache that lists them. */
const LIST = 'made-files.txt';

/** How many are remembered, or as many as one run made; the oldest are forgotten, and then need --force. */
const MOST = 1000;

/** True for bytes that mou wrote for this register: nobody has changed them since. */
export function wasMade(root: string, content: Uint8Array): boolean {
  return fingerprintsIn(root).includes(sha256(content));
}

/** Remembers what was written. A register that cannot be written to is left alone: the next run asks for --force. */
export function rememberMade(root: string, contents: readonly (string | Uint8Array)[]): void {
  const made = new Set(contents.map(sha256));
  const others = fingerprintsIn(root).filter((known) => !made.has(known));
  const text = [...others, ...made].slice(-Math.max(MOST, made.size)).join('\n');
  try {
    writeFileAtomic.sync(join(makeCacheFolder(root, LIST), LIST), `${text}\n`);
  } catch {
    return;
  }
}

/** None where there is no list, or something else in its place. */
function fingerprintsIn(root: string): readonly string[] {
  try {
    const lines = readFileSync(join(root, CACHE_FOLDER, LIST), 'utf8').split('\n');
    return lines.filter((line) => line !== '');
  } catch {
    return [];
  }
}
