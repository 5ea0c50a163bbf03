/** Planned files put on disk: whole or not at all, never through a link, never over what people wrote. */
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FileError } from '../errors.ts';
import type { PlannedFile, WriteOutcome, WrittenFile } from '../editing/planned-file.ts';
import { entryAt, isInside } from './entries.ts';
import { systemWord } from './read-source.ts';

/**
 * Writes files below a folder in their order, making the folders between; `isDry` only says what would be written.
 * Throws FileError where the disk refuses, and where a link stands in the way: it could lead anywhere.
 */
export function writeFiles(
  root: string,
  files: readonly PlannedFile[],
  isDry: boolean,
): readonly WrittenFile[] {
  // All are looked at first, so that nothing is written where one of them cannot be.
  const judged = files.map((file) => ({ file, outcome: outcomeOf(root, file) }));
  for (const { file, outcome } of judged) {
    if (!isDry && (outcome === 'created' || outcome === 'updated')) write(root, file);
  }
  return judged.map(({ file, outcome }) => ({ path: file.path, outcome }));
}

function outcomeOf(root: string, { path, text, isOurs, mentions }: PlannedFile): WriteOutcome {
  refuseLinks(root, path);
  const absolute = join(root, path);
  const entry = entryAt(absolute);
  if (entry === 'nothing') return 'created';
  if (entry !== 'file') throw inTheWay(path);
  const present = readFileSync(absolute, 'utf8');
  if (present === text) return 'same';
  if (isOurs) return 'updated';
  return mentions === undefined || present.includes(mentions) ? 'left' : 'lacking';
}

/** Each folder on the way, and the file itself, must be what its name says. */
function refuseLinks(root: string, path: string): void {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const part = join(root, ...steps.slice(0, length));
    const isLink = lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    if (isLink && (length === steps.length || !isInside(root, part)))
      throw inTheWay(steps.slice(0, length).join('/'));
  }
}

function write(root: string, { path, text }: PlannedFile): void {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileAtomic.sync(join(root, path), text);
  } catch (error) {
    const word = systemWord(error);
    throw new FileError({
      en: `${path} cannot be written (${word}). Check that you may write in ${root}, then run the command again.`,
      id: `${path} tidak dapat ditulis (${word}). Pastikan Anda boleh menulis di ${root}, lalu ulangi perintahnya.`,
    });
  }
}

function inTheWay(path: string): FileError {
  return new FileError({
    en: `${path} is a link, or something else that is no plain file. Nothing is written through it: rename it or take it away, then run the command again.`,
    id: `${path} adalah tautan atau bukan berkas biasa. Tidak ada yang ditulis melaluinya: ganti namanya atau singkirkan, lalu ulangi perintahnya.`,
  });
}
