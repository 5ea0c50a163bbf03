/** A folder for files that are about to be written. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileError } from '../errors.ts';
import { entryAt } from './entries.ts';
import { systemWord } from './disk-refusals.ts';

/** Makes a folder, and those around it, where there is none; `isDry` only looks. Throws FileError where it cannot be. */
export function makeFolder(cwd: string, path: string, isDry: boolean): void {
  const absolute = resolve(cwd, path);
  const entry = entryAt(absolute);
  if (entry === 'folder') return;
  if (entry !== 'nothing') {
    throw new FileError({
      en: `${path} is a file, not a folder. Name another folder with -o.`,
      id: `${path} adalah berkas, bukan folder. Sebutkan folder lain dengan -o.`,
    });
  }
  if (isDry) return;
  try {
    mkdirSync(absolute, { recursive: true });
  } catch (error) {
    const word = systemWord(error);
    throw new FileError({
      en: `The folder ${path} cannot be made (${word}). Check that you may write there, then run the command again.`,
      id: `Folder ${path} tidak dapat dibuat (${word}). Pastikan Anda boleh menulis di sana, lalu ulangi perintahnya.`,
    });
  }
}
