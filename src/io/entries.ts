/** What is at a path on disk. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** True where a path, links followed, lies in a folder; a link that leads nowhere does not. */
export function isInside(root: string, path: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

/** What is at a path: links followed for folders, never for files. Nothing where the computer does not let mou look. */
export function entryAt(path: string): 'folder' | 'file' | 'other' | 'nothing' {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() && lstatSync(path).isFile() ? 'file' : 'other';
  } catch {
    // Not there, in a closed folder, a link to itself, a name that no disk takes.
    return 'nothing';
  }
}
