/** From "this field of that record" to lines and columns, by parsing the file once more in full. */
import { startOfFile, type Place, type Spot } from '../findings/place.ts';
import { parseFile, type ParsedFile } from '../records/parse.ts';
import type { SourceFile } from '../records/source-file.ts';

const FILES_KEPT = 16;

/** A function that finds the place of a spot, keeping the files that it parsed last. */
export function placesIn(sources: ReadonlyMap<string, SourceFile>): (spot: Spot) => Place {
  const parsed = new Map<string, ParsedFile>();
  return ({ document, path, part }) => {
    const source = sources.get(document.file);
    if (source === undefined) return startOfFile(document.file);
    const file = parsed.get(source.path) ?? parseFile(source);
    parsed.delete(source.path);
    parsed.set(source.path, file);
    const [oldest] = parsed.keys();
    if (parsed.size > FILES_KEPT && oldest !== undefined) parsed.delete(oldest);
    return file.documents[document.documentIndex]?.locator.field(path, part) ?? startOfFile(source.path);
  };
}
