/** Links that lead back to where they began, as when two agreements each are valid as long as the other. */

/**
 * The ids that lie on a cycle, where each id leads to one other at most. An id that only leads into a cycle
 * is not on it.
 *
 * @example
 * idsOnCycles(['a', 'b', 'c'], (id) => ({ a: 'b', b: 'a', c: 'a' })[id]); // a and b
 */
export function idsOnCycles(
  ids: Iterable<string>,
  next: (id: string) => string | undefined,
): ReadonlySet<string> {
  const done = new Set<string>();
  const onCycle = new Set<string>();
  for (const id of ids) {
    if (done.has(id) || next(id) === undefined) continue;
    const path = new Map<string, number>();
    let here: string | undefined = id;
    while (here !== undefined && !done.has(here) && !path.has(here)) {
      path.set(here, path.size);
      here = next(here);
    }
    const cycleStart = here === undefined ? undefined : path.get(here);
    for (const [passed, position] of path) {
      done.add(passed);
      if (cycleStart !== undefined && position >= cycleStart) onCycle.add(passed);
    }
  }
  return onCycle;
}
