/** The register that an import writes into; a folder without records is one too. */
import type { Context } from '../context.ts';
import { diskTree } from '../io/disk-tree.ts';
import { loadRegister, type LoadedRegister } from '../io/load-register.ts';
import { withProgress } from '../io/progress.ts';
import type { Language } from '../locale/language.ts';
import type { GlobalOptions } from './command.ts';
import { theRegister } from './open-register.ts';
import { readingTold } from './reading-told.ts';
import { languageFor } from './speak.ts';

export type ImportTarget = Pick<LoadedRegister, 'register' | 'findings'> & {
  /** The register's folder, absolute. */
  readonly root: string;
  readonly language: Language;
};

/** Opens the register one stands in, or the only one below; else the folder one stands in becomes one. */
export async function openForImport(context: Context, options: GlobalOptions): Promise<ImportTarget> {
  const root = theRegister(context);
  const { register, findings } = await withProgress(context, (progress) =>
    loadRegister(diskTree(root), { hear: readingTold(context, options, progress) }),
  );
  return { root, register, findings, language: languageFor(context, options, register.settings) };
}
