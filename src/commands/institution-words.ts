/** Institutions on the command line: by id, by what they are called, or in place by a name of their own. */
import { UsageError } from '../errors.ts';
import { countryNamed } from '../records/country-names.ts';
import type { PlainMap } from '../records/read-node.ts';
import { namesOf } from '../register/names-of.ts';
import type { Register } from '../register/register.ts';
import { nearest } from '../records/nearest.ts';
import { folded } from '../views/folded.ts';

/** An institution that is meant: the id of its record, or its name and country in place. */
export type MeantInstitution = { readonly id: string } | { readonly inPlace: PlainMap };

/**
 * The institution that a text means. A country may stand in brackets behind a name: "Chiang Mai University (TH)".
 * Throws UsageError for what looks like an id and is none.
 */
export function readInstitution(flag: string, register: Register, text: string): MeantInstitution {
  const wanted = folded(text.trim());
  const record = [...register.institutions.values()].find(
    (one) => one.id === text.trim() || namesOf(one).some((name) => folded(name) === wanted),
  );
  if (record !== undefined) return { id: record.id };
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text.trim())) throw noInstitution(flag, register, text.trim());
  const [, name = text, word = ''] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(text.trim()) ?? [];
  const country = countryNamed(word);
  if (country === undefined) return { inPlace: { name: text.trim() } };
  return { inPlace: { name, country: country.id } };
}

/** As a field holds it that takes an id or an institution in place. */
export function asReference(meant: MeantInstitution): string | PlainMap {
  return 'id' in meant ? meant.id : meant.inPlace;
}

/** As a party or a participant names it: `institution` for a record, else the name right there. */
export function asParty(meant: MeantInstitution): PlainMap {
  return 'id' in meant ? { institution: meant.id } : meant.inPlace;
}

function noInstitution(flag: string, register: Register, id: string): UsageError {
  const meant = nearest(id, register.institutions.keys());
  return new UsageError({
    en: `${flag} ${id}: no institution has this id. ${meant === undefined ? `Make its record with \`mou new institution\`, or give its name: ${flag} "Chiang Mai University (TH)".` : `Did you mean \`${meant}\`?`}`,
    id: `${flag} ${id}: tidak ada lembaga dengan id ini. ${meant === undefined ? `Buat datanya dengan \`mou new institution\`, atau sebutkan namanya: ${flag} "Chiang Mai University (TH)".` : `Mungkin maksudnya \`${meant}\`?`}`,
  });
}
