/** How much of a register could not be used: what a list must not leave out silently. */
import { isScalar } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import { parseFile } from '../records/parse.ts';
import { countPlainDocuments } from '../records/plain/places.ts';
import { isPlain } from '../records/plain/read-plain-file.ts';
import { CONFIG_FILE } from './read-config.ts';
import type { Register } from './register.ts';

/**
 * The number of documents that hold something and are no record of the register. `findings` are those of reading:
 * only files with findings are read again, for a document that cannot be used always has one. A file that cannot be
 * read at all counts as one.
 */
export function countUnread(register: Register, findings: readonly PlacedFinding[]): number {
  const files = new Set(findings.map(({ at }) => at.file));
  files.delete(CONFIG_FILE);
  const usableIn = new Map<string, number>();
  for (const { file } of register.records) usableIn.set(file, (usableIn.get(file) ?? 0) + 1);
  let unread = 0;
  for (const file of files) {
    const usable = usableIn.get(file) ?? 0;
    unread += Math.max(documentsIn(register, file) - usable, usable === 0 ? 1 : 0);
  }
  return unread;
}

function documentsIn({ sources }: Register, path: string): number {
  const file = sources.get(path);
  if (file === undefined) return 1;
  if (isPlain(file)) return countPlainDocuments(file);
  return parseFile(file).documents.filter(({ document: { contents } }) => {
    const isBlank = contents === null || (isScalar(contents) && contents.value === null);
    return !isBlank;
  }).length;
}
