/** Planned files put on disk: whole or not at all, never through a link, never over what people wrote. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FileError } from '../errors.ts';
import type { PlannedFile, WriteOutcome, WrittenFile } from '../editing/planned-file.ts';
import { entryAt } from './entries.ts';
import { inTheWay, refuseObstacles } from './obstacles.ts';
import { isDiskRefusal, systemWord } from './disk-refusals.ts';

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
  refuseObstacles(root, path);
  const absolute = join(root, path);
  const entry = entryAt(absolute);
  if (entry === 'nothing') return 'created';
  if (entry !== 'file') throw inTheWay(path);
  const present = readFileSync(absolute, 'utf8');
  if (present === text) return 'same';
  if (isOurs) return 'updated';
  return mentions === undefined || present.includes(mentions) ? 'left' : 'lacking';
}

function write(root: string, { path, text }: PlannedFile): void {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileAtomic.sync(join(root, path), text);
  } catch (error) {
    if (!isDiskRefusal(error)) throw error;
    const word = systemWord(error);
    throw new FileError({
      en: `${path} cannot be written (${word}). Check that you may write in ${root}, then run the command again.`,
      id: `${path} tidak dapat ditulis (${word}). Pastikan Anda boleh menulis di ${root}, lalu ulangi perintahnya.`,
    });
  }
}
