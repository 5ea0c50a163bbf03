/** A Word file that is the same bytes whenever it is made: a zip without the time of day. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file with every time in it set to a day, and its parts in the order of their names. */
export function steadied(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort();
  const steady = names.map((name) => [name, steadyPart(name, parts[name] ?? new Uint8Array(), day)] as const);
  return zipSync(Object.fromEntries(steady), { mtime: EARLIEST, level: 6 });
}

/** The first time that a zip can hold, in local time as zips count. */
const EARLIEST = '1980-01-02T00:00:00';

function steadyPart(name: string, bytes: Uint8Array, day: string): Uint8Array {
  if (name !== 'docProps/core.xml') return bytes;
  return strToU8(strFromU8(bytes).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`));
}
