/** References by name to institutions that have a record: "Politeknik Negeri Jember" is meant to be `polije`. */
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from '../records/fault.ts';
import type { FaultMessages } from '../records/fault-messages.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { namesOf } from './names-of.ts';

/**
 * Findings about names in the place of ids, answered with the id where exactly one record goes by that very name, in
 * whatever case; reading a file alone cannot know the records of the others.
 */
export function withIdsOfNames(
  findings: readonly PlacedFinding[],
  institutions: ReadonlyMap<string, InstitutionRecord>,
): readonly PlacedFinding[] {
  if (!findings.some(isNameForId)) return findings;
  const ids = idsByName(institutions);
  return findings.map((finding) => {
    if (!isNameForId(finding)) return finding;
    // `isNameForId` has seen rule and message, to which this data belongs.
    const field = finding.message.data as FaultMessages['invalid-id']['inPlace'];
    const id = ids.get(folded(field.value));
    if (id === undefined) return finding;
    const { at, record, related } = finding;
    const extras = { record, related, replacement: id };
    return fault('invalid-id', 'nameOfRecord', { ...field, id }, at, extras);
  });
}

function isNameForId({ rule, message }: PlacedFinding): boolean {
  return rule === 'invalid-id' && message.key === 'inPlace';
}

/** The id of the record by each of its names; undefined where two records share one. */
function idsByName(
  institutions: ReadonlyMap<string, InstitutionRecord>,
): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const record of institutions.values()) {
    for (const name of new Set(namesOf(record).map(folded))) {
      ids.set(name, ids.has(name) ? undefined : record.id);
    }
  }
  return ids;
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
