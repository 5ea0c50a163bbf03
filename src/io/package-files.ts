/** The files that come with the program: templates and schemas. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of every file directly in a folder of the package (`templates/init/id`), by its name. */
export function readPackageFolder(folder: string): Readonly<Record<string, string>> {
  const absolute = join(packageRoot(), folder);
  const names = readdirSync(absolute, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(absolute, name), 'utf8')]));
}

/** The text of a file of the package by its path with `/`; undefined where there is none. */
export function packageFile(path: string): string | undefined {
  const absolute = join(packageRoot(), path);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** The folder with the package's `package.json`: above `dist/` once built, above `src/` before. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
