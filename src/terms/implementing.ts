/** What has been done under an agreement or its descendants: the activities that count against dormancy and lapse. */
import { compareDays, type Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import { idsOnCycles } from './cycles.ts';
import { heldBy, type Held } from './held.ts';
import type { Agreement, TermsRegister } from './terms-register.ts';
import { readerIn, type DateReader } from './world.ts';

/** What was held under agreements by one day. */
export type Implementing = {
  /** The last activity held under an agreement or its descendants, its own signing apart. */
  readonly lastUnder: (agreement: Agreement) => Held | undefined;
  /** Every activity held under an agreement or its descendants, its own signing apart, the earliest first. */
  readonly allUnder: (agreement: Agreement, dates: DateReader) => readonly Held[];
};

/** The agreements directly under one. */
type Children = (id: string) => readonly Agreement[];

/** Looks up what was held under agreements by a day; each family is gone through once. */
export function implementingOf(register: TermsRegister, asOf: Day): Implementing {
  const children = familyLinks(register);
  const dates = readerIn('widest', asOf);
  const lastTwo = lastTwoHeld(children, (id) => heldDirectly(register, id, dates, asOf));
  return {
    lastUnder: ({ id, data }) => lastTwo(id).find((held) => held.id !== data.signing?.event),
    allUnder: ({ id, data }, reader) =>
      familyOf(id, children)
        .flatMap((member) => heldDirectly(register, member, reader, asOf))
        .filter((held) => held.id !== data.signing?.event)
        .sort(compareHeld),
  };
}

function heldDirectly(register: TermsRegister, id: string, dates: DateReader, asOf: Day): readonly Held[] {
  return register.activitiesUnder(id).flatMap((activity) => heldBy(activity, dates, asOf) ?? []);
}

/** Links that lead back to themselves (a finding) are taken for none, so that every walk comes to an end. */
function familyLinks(register: TermsRegister): Children {
  let looping: ReadonlySet<string> | undefined;
  return (id) => {
    looping ??= idsOnCycles(register.agreements.keys(), (one) => register.agreements.get(one)?.data.under);
    const cut = looping;
    const children = register.childrenOf(id);
    return cut.size === 0 ? children : children.filter((child) => !cut.has(child.id));
  };
}

function familyOf(id: string, children: Children): readonly string[] {
  const family = [id];
  for (const member of family) for (const child of children(member)) family.push(child.id);
  return family;
}

/**
 * The last two activities held in each family. Two are enough: one of them may be the signing of the agreement
 * that asks, which does not count for it. Walks without recursion, for families of any depth.
 */
function lastTwoHeld(
  children: Children,
  direct: (id: string) => readonly Held[],
): (id: string) => readonly Held[] {
  const known = new Map<string, readonly Held[]>();
  const workOut = (root: string): readonly Held[] => {
    const pending = [root];
    for (let id = pending.at(-1); id !== undefined; id = pending.at(-1)) {
      const below = children(id);
      const unknown = below.filter((child) => !known.has(child.id));
      for (const child of unknown) pending.push(child.id);
      if (unknown.length > 0) continue;
      pending.pop();
      known.set(id, lastTwoOf([...direct(id), ...below.flatMap((child) => known.get(child.id) ?? [])]));
    }
    return known.get(root) ?? [];
  };
  return (root) => known.get(root) ?? workOut(root);
}

/** An activity that is under several agreements of a family counts once. */
function lastTwoOf(held: readonly Held[]): readonly Held[] {
  if (held.length < 2) return held;
  const [last, ...others] = held.toSorted((a, b) => compareHeld(b, a));
  if (last === undefined) return [];
  const second = others.find(({ id }) => id !== last.id);
  return second === undefined ? [last] : [last, second];
}

function compareHeld(a: Held, b: Held): number {
  return compareDays(a.lastDay, b.lastDay) || compareText(a.id, b.id);
}
