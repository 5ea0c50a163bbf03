/** The words of closed lists by what people call them: "Perjanjian Kerja Sama" and "PKS" are `moa`. */
import * as vocabularies from '../../generated/vocabularies.ts';

let byLabel: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The one of the allowed words whose label, in either language, is this text or holds it ("otomatis"); capitals and
 * marks do not count.
 */
export function labelled(text: string, allowed: readonly string[]): string | undefined {
  byLabel ??= indexLabels();
  const words = fold(text);
  const meant = (byLabel.get(words) ?? []).filter((id) => allowed.includes(id));
  if (meant.length > 0 || words.length < SHORTEST) return only(meant);
  const within = [...byLabel]
    .filter(([label]) => ` ${label} `.includes(` ${words} `))
    .flatMap(([, ids]) => ids);
  return only([...new Set(within)].filter((id) => allowed.includes(id)));
}

/** Shorter texts are no words that a label could be known by. */
const SHORTEST = 3;

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

function indexLabels(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const entry of Object.values(vocabularies).flat()) {
    for (const name of namesOf(entry)) {
      const ids = index.get(name) ?? [];
      if (!ids.includes(entry.id)) index.set(name, [...ids, entry.id]);
    }
  }
  return index;
}

type Entry = { readonly id: string; readonly label: Names; readonly short?: Names };
type Names = { readonly en: string; readonly id: string };

/** Labels as they are, and without what they say in brackets or after a stroke. */
function namesOf({ label, short }: Entry): ReadonlySet<string> {
  const labels = [label.en, label.id, short?.en ?? label.en, short?.id ?? label.id];
  return new Set(labels.flatMap((name) => [fold(name), fold(name.replace(/\s*[(/].*$/, ''))]));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_.,/()-]+/g, ' ')
    .trim();
}
