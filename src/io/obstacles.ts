/** What may stand in the way of writing into a register: links, files in the place of folders, folders outside. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { pathFault } from '../register/document-paths.ts';
import { entryAt, isInside } from './entries.ts';

/** Each step on the way must be a folder of the register, and the file itself no link. Throws FileError. */
export function refuseObstacles(root: string, path: string): void {
  if (pathFault(path) !== undefined) throw inTheWay(path);
  const steps = path.split('/');
  const folders = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
  for (const folder of folders) {
    const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (found === undefined) return;
    const isFolder = entryAt(join(root, folder)) === 'folder' && isInside(root, join(root, folder));
    if (!isFolder) throw inTheWay(folder);
  }
  if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() === true) throw inTheWay(path);
}

/** The error where something else is at a path than what is to be written there. */
export function inTheWay(path: string): FileError {
  return new FileError({
    en: `${path} stands in the way: it is a link, or a file where a folder is needed, or a folder where a file is. Nothing was written. Rename it, then run the command again.`,
    id: `${path} menghalangi: itu tautan, atau berkas di tempat yang memerlukan folder, atau sebaliknya. Tidak ada yang ditulis. Ganti namanya, lalu ulangi perintahnya.`,
  });
}
