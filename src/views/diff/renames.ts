/** Records that got another id: what is gone from one version of a register and stands in the other as good as the same. */
import { compareText } from '../../findings/finding.ts';
import { groupedBy } from '../../records/grouped.ts';
import type { RegisterRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import { isSameData, type DataMap } from '../../records/data-map.ts';
import { keysOfEither } from './same-data.ts';

/** From this share of equal fields on, two records are one that was renamed. */
const ALIKE = 0.6;

/** New ids by old ones. Each record is taken once, the most alike first. */
export function renamesBetween(before: Register, after: Register): ReadonlyMap<string, string> {
  const gone = [...before.byId.values()].filter(({ id }) => !isKnown(after, id));
  const come = [...after.byId.values()].filter(({ id }) => !isKnown(before, id));
  const pairs = candidates(gone, come)
    .map(({ old, fresh }) => ({ old, fresh, likeness: likeness(old, fresh) }))
    .filter((pair) => pair.likeness >= ALIKE)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || compareText(a.old.id, b.old.id) || compareText(a.fresh.id, b.fresh.id),
    );
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, fresh } of pairs) {
    if (renames.has(old.id) || taken.has(fresh.id)) continue;
    renames.set(old.id, fresh.id);
    taken.add(fresh.id);
  }
  return renames;
}

/** An id that a document with mistakes claims is there all the same. */
function isKnown({ byId, broken }: Register, id: string): boolean {
  return byId.has(id) || broken.some((one) => one.id === id);
}

type Pair = { readonly old: RegisterRecord; readonly fresh: RegisterRecord };

/** Pairs of one kind that bear the same title or stand at the same place: all others need not be compared. */
function candidates(gone: readonly RegisterRecord[], come: readonly RegisterRecord[]): readonly Pair[] {
  const [byTitle, byPlace] = [groupedBy(come, titleKey), groupedBy(come, placeKey)];
  return gone.flatMap((old) => {
    const likely = [...(byTitle.get(titleKey(old)) ?? []), ...(byPlace.get(placeKey(old)) ?? [])];
    return [...new Set(likely)].map((fresh) => ({ old, fresh }));
  });
}

function titleKey({ kind, data }: RegisterRecord): string {
  const title = 'title' in data ? data.title : 'name' in data ? data.name : null;
  return JSON.stringify([kind, title]);
}

function placeKey({ kind, file, documentIndex }: RegisterRecord): string {
  return JSON.stringify([kind, file, documentIndex]);
}

/** The share of fields that say the same, the id apart. */
function likeness({ data: a }: RegisterRecord, { data: b }: RegisterRecord): number {
  const [old, fresh]: readonly DataMap[] = [a, b];
  const keys = keysOfEither(old ?? {}, fresh ?? {}).filter((key) => key !== 'id' && key !== 'kind');
  const same = keys.filter((key) => isSameData(old?.[key], fresh?.[key])).length;
  return keys.length === 0 ? 0 : same / keys.length;
}
