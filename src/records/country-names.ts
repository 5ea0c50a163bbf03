/** Countries by the names people use for them, in both languages and in common other spellings. */
import { countries } from '../generated/vocabularies.ts';
import { nearest } from './nearest.ts';

export type Country = (typeof countries)[number];

let byName: ReadonlyMap<string, Country> | undefined;

/** The country that a name, an old code or another spelling means ("Malaysia", "Jepang", "UK"), if exactly one does. */
export function countryNamed(name: string): Country | undefined {
  byName ??= indexNames();
  return byName.get(foldName(name));
}

/** The country whose name is nearest to a mistyped one ("Malasyia"), if it is near enough to be a slip. */
export function countryNearest(name: string): Country | undefined {
  byName ??= indexNames();
  const meant = name.trim().length < SHORTEST_NAME ? undefined : nearest(foldName(name), byName.keys());
  return meant === undefined ? undefined : byName.get(meant);
}

/** Of three letters any could be a slip of any code. */
const SHORTEST_NAME = 4;

function indexNames(): ReadonlyMap<string, Country> {
  const names = new Map<string, Country>();
  for (const country of countries) {
    const spellings = [country.id, country.label.en, country.label.id, ...country.aka];
    for (const spelling of spellings) names.set(foldName(spelling), country);
  }
  return names;
}

function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[.\s]+/g, ' ');
}
