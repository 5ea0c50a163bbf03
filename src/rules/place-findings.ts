/** From "this field of that record" to lines and columns: each file with a finding is parsed once more, in full. */
import { compareText, type PlacedFinding, type UnplacedFinding } from '../findings/finding.ts';
import { startOfFile, type Place, type Spot } from '../findings/place.ts';
import { parseFile, type ParsedFile } from '../records/parse.ts';
import type { SourceFile } from '../records/source-file.ts';

/** Looks up the place of every finding in the user's text. */
export function placeFindings(
  findings: readonly UnplacedFinding[],
  sources: ReadonlyMap<string, SourceFile>,
): readonly PlacedFinding[] {
  const placeOf = placesIn(sources);
  // In the order of files, so that only a few parsed files are kept at a time.
  const ordered = findings.toSorted((a, b) => compareText(a.at.document.file, b.at.document.file));
  return ordered.map((finding) => ({
    ...finding,
    at: placeOf(finding.at),
    related: finding.related.map(({ at, note }) => ({ at: placeOf(at), note })),
  }));
}

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
