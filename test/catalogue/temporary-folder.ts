/** A folder for all tests of a file. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder outside of every repository and register; `remove` takes it away with all that it holds. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'mou-catalogue-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
