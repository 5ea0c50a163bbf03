/** An institution's record from what rows say of it. */
import type { PlainMap } from '../records/read-node.ts';
import type { GatheredInstitution } from './gather-institutions.ts';

/** The data of the record, `x-import` aside. */
export function draftInstitution(
  institution: GatheredInstitution,
): PlainMap & { kind: 'institution'; id: string } {
  const {
    id,
    formerNames,
    described: { contacts, ...described },
  } = institution;
  return {
    kind: 'institution',
    id,
    name: bestName(institution.names),
    ...(formerNames.length === 0 ? {} : { also_known_as: [...formerNames] }),
    ...described,
    ...(contacts === undefined ? {} : { contacts: contacts.map((contact) => ({ ...contact })) }),
  };
}

/** What an institution is called: by its record where it has one, whatever a row calls it. */
export function nameOf({ record, names }: GatheredInstitution): string {
  return record?.data.name ?? bestName(names);
}

/** The first name that is not all in capitals, else the first. */
export function bestName(names: readonly string[]): string {
  return names.find((name) => name !== name.toUpperCase()) ?? names[0] ?? '';
}
