/** The folder of a register for what may be lost without harm. */
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../register/own-files.ts';
import { isDiskRefusal, notWritten } from './disk-refusals.ts';
import { refuseObstacles } from './obstacles.ts';

/**
 * Makes a register's cache folder where there is none, hidden from git, and answers where it is. Throws FileError
 * where the disk refuses, and where a link stands in the way of the folder or of the file `name` in it.
 */
export function makeCacheFolder(root: string, name: string): string {
  const ignored = `${CACHE_FOLDER}/.gitignore`;
  for (const path of [`${CACHE_FOLDER}/${name}`, ignored]) refuseObstacles(root, path);
  const folder = join(root, CACHE_FOLDER);
  try {
    mkdirSync(folder, { recursive: true });
    const isHidden = lstatSync(join(root, ignored), { throwIfNoEntry: false }) !== undefined;
    if (!isHidden) writeFileSync(join(root, ignored), '*\n');
  } catch (error) {
    throw isDiskRefusal(error) ? notWritten(CACHE_FOLDER, error) : error;
  }
  return folder;
}
