/** Files that cannot be read and name a record: no command may change its id behind their back. */
import { UsageError } from '../../errors.ts';
import { CONFIG_FILE } from '../../register/read-config.ts';
import type { Register } from '../../register/register.ts';

/** Throws UsageError where a file with mistakes mentions an id: what it means by it cannot be changed along. */
export function refuseUnreadableMentions(register: Register, id: string): void {
  const { sources, records, broken, settings } = register;
  const read = new Set(records.map(({ file }) => file));
  const isWhole = (path: string): boolean =>
    path === CONFIG_FILE ? settings.isComplete : read.has(path) && !broken.some(({ file }) => file === path);
  const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  const path = [...sources.values()].find((source) => !isWhole(source.path) && word.test(source.text))?.path;
  if (path === undefined) return;
  throw new UsageError({
    en: `${path} mentions \`${id}\`, but it has mistakes, so that mou cannot change it along. See them with: mou check ${path}`,
    id: `${path} menyebut \`${id}\`, tetapi masih mengandung kesalahan sehingga tidak dapat ikut diubah. Lihat dengan: mou check ${path}`,
  });
}
