/** An agreement among its relatives: what it implements, what implements it, what it replaced and what replaced it. */
import { compareText } from '../findings/finding.ts';
import type { Register } from '../register/register.ts';

/** An agreement with those under it, sorted by id. */
export type FamilyNode = { readonly id: string; readonly children: readonly FamilyNode[] };

export type Family = {
  /** From the agreement directly above (payung) to the one at the top. */
  readonly umbrellas: readonly string[];
  readonly children: readonly FamilyNode[];
  /** The agreements that it supersedes, and those that these superseded, nearest first. */
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
};

/** The relatives of an agreement; a cycle is walked once. */
export function familyOf(register: Register, id: string): Family {
  const parents = (of: string): readonly string[] => {
    const under = register.agreements.get(of)?.data.under;
    return under === undefined ? [] : [under];
  };
  const replaced = (of: string): readonly string[] => register.agreements.get(of)?.data.supersedes ?? [];
  const replacing = (of: string): readonly string[] => register.successorsOf(of).map((record) => record.id);
  return {
    umbrellas: chainFrom(id, parents),
    children: childrenOf(register, id, new Set([id])),
    predecessors: chainFrom(id, replaced),
    successors: chainFrom(id, replacing),
  };
}

/** Everything that is reached from an id by steps, nearest first, without the id itself. */
function chainFrom(id: string, next: (of: string) => readonly string[]): readonly string[] {
  const seen = new Set([id]);
  const chain: string[] = [];
  let ring = next(id);
  while (ring.length > 0) {
    const fresh = [...new Set(ring)].filter((one) => !seen.has(one)).sort(compareText);
    for (const one of fresh) seen.add(one);
    chain.push(...fresh);
    ring = fresh.flatMap(next);
  }
  return chain;
}

function childrenOf(register: Register, id: string, above: ReadonlySet<string>): readonly FamilyNode[] {
  return register
    .childrenOf(id)
    .filter((child) => !above.has(child.id))
    .map((child) => ({
      id: child.id,
      children: childrenOf(register, child.id, new Set([...above, child.id])),
    }))
    .sort((a, b) => compareText(a.id, b.id));
}
