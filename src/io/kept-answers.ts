/** What a run found out and kept in a register's cache: taken over as long as the files are what they were. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../register/own-files.ts';
import type { ReadFolder } from './disk-tree.ts';
import { KEPT_NAME, keptName, wholeKey, type Kept } from './kept-file.ts';
import { sha256 } from './sha256.ts';
import { traceHolds } from './traced-tree.ts';

/** A disk's clock may tick only every two seconds (that of FAT does). */
const TICK = 2000;

/**
 * The answer that an earlier run of the same build kept under this key, where each file is still what it was then;
 * else undefined, as for a file that is torn, foreign, or none of ours. Its shape is that which was kept.
 */
export function keptAnswer(root: string, key: string, readFolder?: ReadFolder): unknown {
  try {
    if (!readdirSync(join(root, CACHE_FOLDER)).some((name) => KEPT_NAME.test(name))) return undefined;
    const path = join(root, CACHE_FOLDER, keptName(key));
    const stats = lstatSync(path);
    const kept = stats.isFile() ? opened(readFileSync(path, 'utf8')) : undefined;
    if (kept?.key !== wholeKey(key)) return undefined;
    // Files changed since the run began may have changed between two ticks; both times are the disk's own.
    const settled = stats.mtimeMs - kept.took - TICK;
    return traceHolds(root, kept.trace, { settled, readFolder }) ? kept.answer : undefined;
  } catch {
    // There is none, or something stands in the way of this shortcut, which the long way will tell.
    return undefined;
  }
}

/** The text below its own fingerprint. */
function opened(content: string): Kept | undefined {
  const end = content.indexOf('\n');
  const text = content.slice(end + 1);
  // Under its own fingerprint it is what was kept, whole.
  return sha256(text) === content.slice(0, end) ? (JSON.parse(text) as Kept) : undefined;
}
