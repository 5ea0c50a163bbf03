/** The names under which an institution is known. */
import type { InstitutionRecord } from '../records/record.ts';

/** Every name that an institution's record gives: its own first, then those it is also known by. */
export function namesOf({ data }: InstitutionRecord): readonly string[] {
  return [data.name, ...(data.also_known_as ?? [])];
}
