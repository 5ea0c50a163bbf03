/** Keeping what a run found out in a register's cache, for the next one. */
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { makeCacheFolder } from './cache-folder.ts';
import { KEPT_NAME, keptName, wholeKey, type Kept } from './kept-file.ts';
import { sha256 } from './sha256.ts';

/** How many are kept of a register: one for each day and each set of options. */
const MOST = 4;

/**
 * Keeps an answer, in place of the oldest one where there are many. A register that cannot be written to, a full disk
 * and a link in the way are no matter: the next run finds out for itself.
 */
export function keepAnswer(root: string, key: string, found: Omit<Kept, 'key'>): void {
  const name = keptName(key);
  const kept: Kept = { key: wholeKey(key), ...found };
  const text = JSON.stringify(kept);
  try {
    const folder = makeCacheFolder(root, name);
    // Torn by a power cut it would be known by its seal, so nobody waits for the disk.
    writeFileAtomic.sync(join(folder, name), `${sha256(text)}\n${text}`, { fsync: false });
    forgetOldest(folder);
  } catch {
    return;
  }
}

function forgetOldest(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => KEPT_NAME.test(name))
    .map((name) => ({ path: join(folder, name), at: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of kept.slice(MOST)) rmSync(path, { force: true });
}
