/** Finding registers and their files on disk: only names and kinds of entries are looked at here. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { compareText } from '../findings/finding.ts';
import { CONFIG_FILE } from '../register/read-config.ts';

/** A file that may hold records: `path` from the register's root with `/`. */
export type FoundFile = { readonly path: string; readonly entry: 'file' | 'not-regular' | 'link-outside' };

const IGNORE_FILE = '.mouignore';
const RECORD_FILE = /\.ya?ml$/i;

/** The nearest folder from `start` upwards that holds a configuration. */
export function findRoot(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The registers below a folder, outermost first, sorted; a register may lie in another one's folder. */
export function findRegistersBelow(folder: string): readonly string[] {
  const found: string[] = [];
  const visit = (current: string): void => {
    if (existsSync(join(current, CONFIG_FILE))) found.push(current);
    for (const entry of entriesOf(current)) {
      if (entry.isDirectory() && !isSkipped(entry.name)) visit(join(current, entry.name));
    }
  };
  visit(resolve(folder));
  return found;
}

/** Every file of a register that may hold records, sorted by path. */
export function discoverFiles(root: string, exclude: readonly string[]): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const ignored = ignoreOf(root, exclude);
  const visit = (folder: string): void => {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isSkipped(entry.name)) continue;
      if (entry.isDirectory()) {
        const isOther = existsSync(join(root, path, CONFIG_FILE));
        if (!isOther && !ignored.ignores(`${path}/`)) visit(path);
      } else if (RECORD_FILE.test(entry.name) && path !== CONFIG_FILE && !ignored.ignores(path)) {
        const kind = kindOf(root, path, entry);
        if (kind !== 'link-inside') found.push({ path, entry: kind });
      }
    }
  };
  visit('');
  return found;
}

function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function ignoreOf(root: string, exclude: readonly string[]): Ignore {
  const file = join(root, IGNORE_FILE);
  const lines = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return ignore().add(lines).add([...exclude]);
}

/** A link to a file of the same register is that file once more, and is read there. */
function kindOf(root: string, path: string, entry: Dirent): FoundFile['entry'] | 'link-inside' {
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'not-regular';
  return isInside(root, join(root, path)) ? 'link-inside' : 'link-outside';
}

/** True where a path, links followed, lies in a folder; a link that leads nowhere does not. */
export function isInside(root: string, path: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

/** What is at a path: links followed for folders, never for files. */
export function entryAt(path: string): 'folder' | 'file' | 'other' | 'nothing' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() && lstatSync(path).isFile() ? 'file' : 'other';
}
