/** The institution that a text names, where its whole name is that of one: ours, one that rows name, one of the register. */
import { folded } from '../records/folded.ts';
import { namesOf } from '../register/names-of.ts';
import type { GatheredInstitution } from './gather-institutions.ts';
import type { Planning } from './kind-plan.ts';

export type NamedInstitution = {
  readonly id: string;
  /** Where rows name it too: it has to have a record. */
  readonly gathered: readonly GatheredInstitution[];
};

/** The institution of a name; undefined where there is none. */
export type InstitutionsByName = (text: string) => NamedInstitution | undefined;

/** Looks institutions up by name, whatever its case and accents; of several of one name the first counts. */
export function institutionsByName({
  input: { own, register },
  gathering,
}: Pick<Planning, 'input' | 'gathering'>): InstitutionsByName {
  const known = new Map<string, NamedInstitution>();
  const add = (names: Iterable<string>, named: NamedInstitution): void => {
    for (const name of names) if (!known.has(folded(name))) known.set(folded(name), named);
  };
  if (own.institution !== undefined) add([own.name], { id: own.institution, gathered: [] });
  for (const one of gathering.institutions) add(one.names, { id: one.id, gathered: [one] });
  for (const record of register.institutions.values()) add(namesOf(record), { id: record.id, gathered: [] });
  return (text) => known.get(folded(text));
}
