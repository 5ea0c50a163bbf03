/** From the paths on the command line to registers, and to what of each is reported. */
import { dirname, relative, resolve, sep } from 'node:path';
import { FileError } from '../errors.ts';
import { rememberingFolders, type ReadFolder } from './disk-tree.ts';
import { entryAt } from './entries.ts';
import { findRegistersBelow, findRoot } from './find-registers.ts';

/** A register to look at. `within` narrows what is reported, never what is known; empty means everything. */
export type SelectedRegister = { readonly root: string; readonly within: readonly string[] };

/** Registers to look at, and the folders that were looked into to find them. */
export type Selection = {
  readonly registers: readonly SelectedRegister[];
  readonly readFolder: ReadFolder;
};

/**
 * The registers that paths mean, in the order of their folders. A file or a folder inside a register means that
 * register, narrowed; a folder above registers means each of them; any other folder is a register itself.
 */
export function selectRegisters(cwd: string, paths: readonly string[]): Selection {
  const readFolder = rememberingFolders();
  const selected = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const { root, within } of selectOne(resolve(cwd, path), path, readFolder)) {
      const narrowed = selected.get(root);
      if (narrowed === undefined) selected.set(root, [...within]);
      // Once a whole register is asked for, a part of it adds nothing.
      else if (within.length === 0 || narrowed.length === 0) selected.set(root, []);
      else narrowed.push(...within);
    }
  }
  return { registers: [...selected].map(([root, within]) => ({ root, within })), readFolder };
}

function selectOne(path: string, asWritten: string, readFolder: ReadFolder): readonly SelectedRegister[] {
  const entry = entryAt(path);
  if (entry === 'nothing') {
    throw new FileError({
      en: `There is no file or folder \`${asWritten}\`. Check the spelling, or the folder you stand in.`,
      id: `Tidak ada berkas atau folder \`${asWritten}\`. Periksa ejaannya, atau folder tempat Anda berada.`,
    });
  }
  if (entry !== 'folder') return [narrowedTo(path, dirname(path))];
  const below = findRegistersBelow(path, readFolder);
  if (below.length > 0 && (below[0] === path || findRoot(path) === undefined)) {
    return below.map((root) => ({ root, within: [] }));
  }
  return [narrowedTo(path, path)];
}

/** The register around a path, or the folder itself where there is none. */
function narrowedTo(path: string, folder: string): SelectedRegister {
  const root = findRoot(folder) ?? folder;
  const way = relative(root, path).split(sep).join('/');
  return { root, within: way === '' ? [] : [way] };
}

/** True for a file that is asked for: named itself, or below a folder that is. */
export function isWithin(within: readonly string[], file: string): boolean {
  return within.length === 0 || within.some((path) => file === path || file.startsWith(`${path}/`));
}
