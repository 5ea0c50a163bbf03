/** The words of closed lists by what people call them: "Perjanjian Kerja Sama" and "PKS" are `moa`. */
import * as vocabularies from '../../generated/vocabularies.ts';

let byLabel: ReadonlyMap<string, readonly string[]> | undefined;

/** The one of the allowed words whose label, in either language, is this text; capitals and marks do not count. */
export function labelled(text: string, allowed: readonly string[]): string | undefined {
  byLabel ??= indexLabels();
  const meant = (byLabel.get(fold(text)) ?? []).filter((id) => allowed.includes(id));
  return meant.length === 1 ? meant[0] : undefined;
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
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}
