/** The register that an import writes into; a folder without records is one too. */
import type { Context } from '../context.ts';
import { diskTree } from '../io/disk-tree.ts';
import { loadRegister, type LoadedRegister } from '../io/load-register.ts';
import type { Language } from '../locale/language.ts';
import type { GlobalOptions } from './command.ts';
import { theRegister } from './open-register.ts';
import { languageFor } from './speak.ts';

export type ImportTarget = Pick<LoadedRegister, 'register' | 'findings'> & {
  /** The register's folder, absolute. */
  readonly root: string;
  readonly language: Language;
};

/** Opens the register one stands in, or the only one below; else the folder one stands in becomes one. */
export function openForImport(context: Context, options: GlobalOptions): ImportTarget {
  const root = theRegister(context);
  const { register, findings } = loadRegister(diskTree(root));
  return { root, register, findings, language: languageFor(context, options, register.settings) };
}
