/** Where registers are: upwards from a folder, and below one. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE } from '../register/read-config.ts';
import { entriesOf, type ReadFolder } from './disk-tree.ts';
import { isSkippedName } from './file-tree.ts';

/** The nearest folder from `start` upwards that holds a configuration. */
export function findRoot(start: string): string | undefined {
  return findAbove(start, CONFIG_FILE);
}

/** The nearest folder from `start` upwards that holds a file or folder of this name. */
export function findAbove(start: string, name: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The registers below a folder and the folder itself, outermost first; one may lie in another one's folder. */
export function findRegistersBelow(folder: string, readFolder: ReadFolder = entriesOf): readonly string[] {
  const found: string[] = [];
  const visit = (current: string): void => {
    if (existsSync(join(current, CONFIG_FILE))) found.push(current);
    for (const entry of readFolder(current) ?? []) {
      if (entry.isDirectory() && !isSkippedName(entry.name)) visit(join(current, entry.name));
    }
  };
  visit(resolve(folder));
  return found;
}
