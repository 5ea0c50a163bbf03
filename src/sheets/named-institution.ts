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

/** The institution of this name; undefined where there is none. */
export function institutionNamed(
  text: string,
  { input: { own, register }, gathering }: Pick<Planning, 'input' | 'gathering'>,
): NamedInstitution | undefined {
  const isNamed = (name: string): boolean => folded(name) === folded(text);
  if (own.institution !== undefined && isNamed(own.name)) return { id: own.institution, gathered: [] };
  const gathered = gathering.institutions.find(({ names }) => names.some(isNamed));
  if (gathered !== undefined) return { id: gathered.id, gathered: [gathered] };
  const record = [...register.institutions.values()].find((each) => namesOf(each).some(isNamed));
  return record === undefined ? undefined : { id: record.id, gathered: [] };
}
