/** Where the repository begins: services of CI name files from there. */
import { realpathSync } from 'node:fs';
import { displayFolder } from '../output/display-folder.ts';
import { isInside } from './entries.ts';
import { findAbove } from './find-registers.ts';

/** What services of CI call the folder into which they checked the repository out. */
const CHECKOUTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** The way from the root of the checkout to a folder, with `/`; empty where that is the root, or no repository. */
export function wayFromCheckout(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  const named = CHECKOUTS.map((name) => env[name]).find(
    (folder) => folder !== undefined && folder !== '' && isInside(folder, cwd),
  );
  const root = named ?? findAbove(cwd, '.git');
  return root === undefined ? '' : displayFolder(realpathSync(root), realpathSync(cwd));
}
