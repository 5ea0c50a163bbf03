/** Countries by the names people use for them, in both languages and in common other spellings. */
import countries from '../../schemas/vocabularies/countries.json' with { type: 'json' };

export type Country = (typeof countries.entries)[number];

let byName: ReadonlyMap<string, Country> | undefined;

/** The country that a name, an old code or another spelling means ("Malaysia", "Jepang", "UK"), if exactly one does. */
export function countryNamed(name: string): Country | undefined {
  byName ??= indexNames();
  return byName.get(foldName(name));
}

function indexNames(): ReadonlyMap<string, Country> {
  const names = new Map<string, Country>();
  for (const country of countries.entries) {
    const spellings = [country.id, country.label.en, country.label.id, ...country.aka];
    for (const spelling of spellings) names.set(foldName(spelling), country);
  }
  return names;
}

function foldName(name: string): string {
  return name.trim().toLowerCase().replace(/[.\s]+/g, ' ');
}
