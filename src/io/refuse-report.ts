/** Whether a report may stand at the path that the user names: over nothing but another such report. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FileError } from '../errors.ts';
import { noFolderFor } from './disk-refusals.ts';
import { entryAt } from './entries.ts';

export type Report = {
  /** The folder that relative paths are meant from. */
  readonly cwd: string;
  /** As the user wrote it. */
  readonly path: string;
  readonly text: string;
  /** How a file begins that may be replaced. */
  readonly beginning: RegExp;
};

/** Throws FileError where a report cannot stand at its path. Asked before the work, so that none is done in vain. */
export function refuseReport({ cwd, path, beginning }: Omit<Report, 'text'>): void {
  const absolute = resolve(cwd, path);
  if (entryAt(dirname(absolute)) !== 'folder') throw noFolderFor(path, dirname(path));
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined || (stats.isFile() && isReplaceable(absolute, beginning))) return;
  throw new FileError({
    en: `${path} is there already and is no such report. Choose another name, or take it away first.`,
    id: `${path} sudah ada dan bukan laporan seperti itu. Pilih nama lain, atau singkirkan dahulu.`,
  });
}

function isReplaceable(absolute: string, beginning: RegExp): boolean {
  const present = readFileSync(absolute, 'utf8');
  return present === '' || beginning.test(present);
}
