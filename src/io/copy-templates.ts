/** Templates of mou copied into a register, where its people may change them. */
import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { entryAt } from './entries.ts';
import { packageTemplate } from './template-files.ts';
import { writeFiles } from './write-files.ts';

type Copying = { readonly force: boolean; readonly dryRun: boolean };

/**
 * Copies templates, by their paths below `templates/`; gives the paths of the copies. All or none: throws FileError
 * where one is there already, unless it may be written over, and where the disk refuses.
 */
export function copyTemplates(
  root: string,
  paths: readonly string[],
  { force, dryRun }: Copying,
): readonly string[] {
  const copies = paths.flatMap((path) => packageTemplate(path) ?? []);
  const present = copies.find(({ name }) => entryAt(join(root, name)) !== 'nothing');
  if (present !== undefined && !force) throw isThere(present.name);
  const files = copies.map(({ name, text }) => ({ path: name, text, isOurs: true }));
  return writeFiles(root, files, dryRun).map(({ path }) => path);
}

function isThere(name: string): FileError {
  return new FileError({
    en: `${name} is there already. Change that one, or write over it with --force.`,
    id: `${name} sudah ada. Ubah yang itu, atau timpa dengan --force.`,
  });
}
