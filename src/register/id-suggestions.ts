/** The record that a mistyped id was probably meant for. */
import { nearestOfMany } from '../records/nearest-of-many.ts';
import type { Kind } from '../records/record.ts';
import { institutionsByName } from './institution-identity.ts';
import { nameKey } from './institution-names.ts';
import type { Register } from './register.ts';

/** The id of a record of one of the kinds, or undefined where none is near. */
export type SuggestId = (id: string, kinds: readonly Kind[]) => string | undefined;

/**
 * Suggests ids by their letters, and institutions by their names and abbreviations too: `universitas-bengkulu` for
 * the record `unib`. What it needs is prepared at the first question.
 */
export function idSuggestions(register: Register): SuggestId {
  const nearestAmong = new Map<string, (id: string) => string | undefined>();
  let byName: ReturnType<typeof institutionsByName> | undefined;
  const named = (id: string): string | undefined => {
    byName ??= institutionsByName(register);
    const [only, ...others] = byName.get(nameKey(id)) ?? [];
    return others.length > 0 ? undefined : only?.id;
  };
  return (id, kinds) => {
    const byItsName = kinds.includes('institution') ? named(id) : undefined;
    if (byItsName !== undefined) return byItsName;
    const group = kinds.join(' ');
    const nearest = nearestAmong.get(group) ?? nearestOfMany(idsOf(register, kinds));
    nearestAmong.set(group, nearest);
    return nearest(id);
  };
}

function idsOf({ byId }: Register, kinds: readonly Kind[]): readonly string[] {
  return [...byId.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}
