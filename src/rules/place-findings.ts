/** From "this field of that record" to lines and columns: each file with a finding is parsed once more, in full. */
import { compareText, type PlacedFinding, type UnplacedFinding } from '../findings/finding.ts';
import type { SourceFile } from '../records/source-file.ts';
import { placesIn } from '../register/places.ts';

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
