/** Links that lead back to where they began, found without recursion: a register may hold chains of thousands. */

type Visit<Link> = { readonly id: string; readonly links: readonly Link[]; next: number };

/**
 * Circles among links, each as its links in order. Walks every link once; where circles overlap, so many are told
 * that none is left once they are undone.
 */
export function loopsAmong<Link>(
  linksFrom: ReadonlyMap<string, readonly Link[]>,
  leadsTo: (link: Link) => string,
): readonly (readonly Link[])[] {
  const loops: (readonly Link[])[] = [];
  const done = new Set<string>();
  const leadsOn = (link: Link): boolean => linksFrom.has(leadsTo(link));
  for (const [start, links] of linksFrom) {
    if (!done.has(start) && links.some(leadsOn)) loops.push(...loopsBelow(start, linksFrom, leadsTo, done));
  }
  return loops;
}

function loopsBelow<Link>(
  start: string,
  linksFrom: ReadonlyMap<string, readonly Link[]>,
  leadsTo: (link: Link) => string,
  done: Set<string>,
): readonly (readonly Link[])[] {
  const loops: (readonly Link[])[] = [];
  const visit = (id: string): Visit<Link> => ({ id, links: linksFrom.get(id) ?? [], next: 0 });
  const visits = [visit(start)];
  const walked: Link[] = [];
  const depths = new Map([[start, 0]]);
  for (let here = visits.at(-1); here !== undefined; here = visits.at(-1)) {
    const link = here.links[here.next];
    here.next += 1;
    if (link === undefined) {
      done.add(here.id);
      depths.delete(here.id);
      visits.pop();
      walked.pop();
      continue;
    }
    const to = leadsTo(link);
    const depth = depths.get(to);
    if (depth !== undefined) {
      loops.push([...walked.slice(depth), link]);
    } else if (!done.has(to)) {
      depths.set(to, visits.length);
      visits.push(visit(to));
      walked.push(link);
    }
  }
  return loops;
}
