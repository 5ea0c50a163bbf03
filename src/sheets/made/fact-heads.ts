/** Which facts a head stands over, in either language. */
import { LANGUAGES } from '../../locale/language.ts';
import { KINDS, type Kind } from '../../records/record.ts';
import type { FactColumn } from './fact-form.ts';
import { allFactColumns } from './facts-of-kind.ts';
import { followUpFacts } from './other-facts.ts';

type KindOfRow = Kind | 'follow-up';

let known: ReadonlyMap<string, ReadonlyMap<KindOfRow, FactColumn>> | undefined;

/** The facts under each head, by the kind of the row; those of follow-ups are of the first one. */
export function factsByHead(): ReadonlyMap<string, ReadonlyMap<KindOfRow, FactColumn>> {
  known ??= collect();
  return known;
}

function collect(): ReadonlyMap<string, ReadonlyMap<KindOfRow, FactColumn>> {
  const all = new Map<string, Map<KindOfRow, FactColumn>>();
  const kinds: readonly (readonly [KindOfRow, readonly FactColumn[]])[] = [
    ...KINDS.map((kind) => [kind, allFactColumns(kind)] as const),
    ['follow-up', followUpFacts(0)],
  ];
  for (const [kind, facts] of kinds) {
    for (const fact of facts) {
      for (const language of LANGUAGES) {
        const head = fact.head[language];
        const ofHead = all.get(head) ?? new Map<KindOfRow, FactColumn>();
        all.set(head, ofHead.set(kind, fact));
      }
    }
  }
  return all;
}

/** Heads that only the sheet of follow-ups has. */
export const FOLLOW_UP_HEADS: ReadonlySet<string> = new Set(
  followUpFacts(0).flatMap(({ head, path }) => (path.includes('what') ? [head.en, head.id] : [])),
);
