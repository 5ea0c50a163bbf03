/** Whether two mentions mean the same institution: by record, or by the same name in whatever spelling. */
import { groupedBy } from '../records/grouped.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { remembered } from '../records/remembered.ts';
import { nameKey } from './institution-names.ts';
import { namesOf } from './names-of.ts';
import type { KnownInstitution } from './parties.ts';
import type { Register } from './register.ts';

type Institutions = Pick<Register, 'institutions'>;

/** The records of institutions by the key of each name they go by. */
export function institutionsByName({
  institutions,
}: Institutions): ReadonlyMap<string, readonly InstitutionRecord[]> {
  return byNameAmong(institutions);
}

const byNameAmong = remembered((institutions: Institutions['institutions']) => {
  const named = [...institutions.values()].flatMap((record) =>
    namesOf(record).map((name) => ({ record, name })),
  );
  const groups = groupedBy(named, ({ name }) => nameKey(name));
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(({ record }) => record))]]));
});

/**
 * A function that gives the same text for every mention of the same institution, and undefined where none is named.
 * A name in place is its record's, where exactly one record goes by that name.
 */
export function identitiesIn(register: Institutions): (institution: KnownInstitution) => string | undefined {
  const byName = institutionsByName(register);
  return ({ id, name }) => {
    if (id !== undefined) return `id:${id}`;
    if (name === undefined) return undefined;
    const key = nameKey(name);
    const [only, ...others] = byName.get(key) ?? [];
    return only !== undefined && others.length === 0 ? `id:${only.id}` : `name:${key}`;
  };
}
