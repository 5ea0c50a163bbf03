/** Folders as people see them from where they stand. */
import { relative, sep } from 'node:path';

/** The way from one folder to another with `/` on every system; empty for the folder itself. */
export function displayFolder(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}
