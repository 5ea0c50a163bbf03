/** The language that a register has chosen, for what is said before or instead of opening it. */
import type { Language } from '../locale/language.ts';
import { diskTree } from './disk-tree.ts';
import { findRoot } from './find-registers.ts';
import { loadConfig } from './load-register.ts';

/** The language of the register around a folder; undefined where there is none, or none that says. */
export function registerLanguage(folder: string): Language | undefined {
  try {
    const root = findRoot(folder);
    return root === undefined ? undefined : loadConfig(diskTree(root)).settings.language;
  } catch {
    // Something is being told already; that the folder cannot be read either would only bury it.
    return undefined;
  }
}
