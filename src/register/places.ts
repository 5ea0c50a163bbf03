/** From "this field of that record" to lines and columns, in the texts as they stand. */
import { startOfFile, type Place, type Spot } from '../findings/place.ts';
import { parseFile, type ParsedFile } from '../records/parse.ts';
import { plainPlacesIn } from '../records/plain/places.ts';
import { isPlain } from '../records/plain/read-plain-file.ts';
import type { SourceFile } from '../records/source-file.ts';

const FILES_KEPT = 16;

type FindPlace = (spot: Spot) => Place;

/** A function that finds the place of a spot, keeping the files that it looked into last. */
export function placesIn(sources: ReadonlyMap<string, SourceFile>): FindPlace {
  const open = new Map<string, FindPlace>();
  return (spot) => {
    const source = sources.get(spot.document.file);
    if (source === undefined) return startOfFile(spot.document.file);
    const find = open.get(source.path) ?? placesOf(source);
    open.delete(source.path);
    open.set(source.path, find);
    const [oldest] = open.keys();
    if (open.size > FILES_KEPT && oldest !== undefined) open.delete(oldest);
    return find(spot);
  };
}

/** Parses the file in full where its text was not read the short way, or where that does not know. */
function placesOf(source: SourceFile): FindPlace {
  const plain = isPlain(source) ? plainPlacesIn(source) : undefined;
  let parsed: ParsedFile | undefined;
  return ({ document: { documentIndex }, path, part }) => {
    const place = plain?.(documentIndex, path, part);
    if (place !== undefined) return place;
    parsed ??= parseFile(source);
    return parsed.documents[documentIndex]?.locator.field(path, part) ?? startOfFile(source.path);
  };
}
