/** What the schema refuses, said once for each mistake and in plain words. */
import type { PlacedFinding } from '../findings/finding.ts';
import { MERGE } from './accept-key.ts';
import { groupedBy } from './grouped.ts';
import { pointerOf } from './pointer.ts';
import { misspeltKeys } from './values/key-faults.ts';
import { wordWrongValue } from './values/word-wrong-value.ts';
import { wrongValueOf, type Judged, type WrongValue } from './values/wrong-value.ts';

export type { Judged } from './values/wrong-value.ts';

/** One finding for each thing that the schema refuses; what follows from another mistake is not said again. */
export function schemaFaults(judged: Judged): readonly PlacedFinding[] {
  const wrong = judged.errors.map((error) => wrongValueOf(error, judged));
  const byPlace = groupedBy(wrong, ({ pointer }) => pointer);
  return [...byPlace.values()].flatMap((here) => worthSaying(here).map(wordWrongValue));
}

/** What is worth saying of all the errors at one place. */
function worthSaying(here: readonly WrongValue[]): readonly WrongValue[] {
  const [first] = here;
  if (first === undefined || first.judged.refused.has(first.pointer)) return [];
  // A value of the wrong type breaks every other demand as well.
  const wrongType = here.find(({ keyword }) => keyword === 'type');
  if (wrongType !== undefined) return [wrongType];
  const excused = excusedKeys(here, first);
  return here.filter((error) => {
    const missing = keysMissing(error);
    return missing.length === 0 || !missing.some((key) => excused(key));
  });
}

/** Says of a key that seems to be missing whether another finding already tells why. */
function excusedKeys(here: readonly WrongValue[], { judged, pointer }: WrongValue): (key: string) => boolean {
  if (!here.some((error) => keysMissing(error).length > 0)) return () => false;
  const misspelt = misspeltKeys(here);
  const merged = judged.refused.has(pointer + pointerOf([MERGE]));
  return (key) => merged || misspelt.has(key) || judged.refused.has(pointer + pointerOf([key]));
}

function keysMissing({ keyword, params }: WrongValue): readonly string[] {
  if (keyword === 'required') return [String(params.missingProperty)];
  // What `defineKeywords` gives the validators is what the schema says: a list of names.
  return keyword === 'needsOneOf' ? (params.properties as string[]) : [];
}
