/** What was written anew in a record: values, lists and signatures, as facts. */
import type { Fact } from './fact.ts';
import { listFacts } from './list-facts.ts';
import { isDataMap, isSameData, type DataMap } from '../../records/data-map.ts';
import { keysOfEither } from './same-data.ts';

/** Longer texts are not told in a line: that they changed is. */
const LONGEST = 80;

/** The facts about what two versions of a record say; `nameOf` is what a party of either is called. */
export function writtenFacts(
  before: DataMap,
  after: DataMap,
  nameOf: (party: DataMap) => string,
): readonly Fact[] {
  const keys = keysOfEither(before, after).filter((key) => key !== 'id' && key !== 'kind');
  const facts = keys.flatMap((key) => {
    if (isSameData(before[key], after[key])) return [];
    if (key === 'parties') return partyFacts(before[key], after[key], nameOf);
    return fieldFacts(key, before[key], after[key], null);
  });
  return gathered(facts);
}

/** The facts about one field; a map is told field by field. */
export function fieldFacts(
  field: string,
  before: unknown,
  after: unknown,
  about: string | null,
): readonly Fact[] {
  if (isSameData(before, after)) return [];
  if ([before, after].every((side) => side === undefined || isDataMap(side))) {
    const [was, is] = [isDataMap(before) ? before : {}, isDataMap(after) ? after : {}];
    return keysOfEither(was, is).flatMap((key) => fieldFacts(`${field}.${key}`, was[key], is[key], about));
  }
  const [from, to] = [asText(before), asText(after)];
  if (from === undefined || to === undefined) {
    return listFacts(field, before, after) ?? [{ kind: 'fields', fields: [field] }];
  }
  return [{ kind: 'value', field, about, from, to }];
}

/** A short text of one line, null where nothing is written; undefined for anything else. */
function asText(value: unknown): string | null | undefined {
  if (value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.length <= LONGEST && !value.includes('\n') ? value : undefined;
}

/** Parties by what they are called: who came and went, who signed, and what else is new about each. */
function partyFacts(before: unknown, after: unknown, nameOf: (party: DataMap) => string): readonly Fact[] {
  const [was, is] = [partiesByName(before, nameOf), partiesByName(after, nameOf)];
  const added = [...is.keys()].filter((name) => !was.has(name));
  const removed = [...was.keys()].filter((name) => !is.has(name));
  const facts: Fact[] = [];
  if (added.length + removed.length > 0) facts.push({ kind: 'listed', of: 'parties', added, removed });
  for (const [name, party] of is) facts.push(...onePartyFacts(name, was.get(name) ?? {}, party));
  return facts;
}

function onePartyFacts(name: string, before: DataMap, after: DataMap): readonly Fact[] {
  const isNew = Object.keys(before).length === 0;
  return keysOfEither(before, after).flatMap((key): readonly Fact[] => {
    const [was, is] = [before[key], after[key]];
    if (key === 'signed' && typeof (is ?? '') === 'string' && was !== is && (was === undefined || !is)) {
      return [{ kind: 'signed', party: name, day: typeof is === 'string' ? is : null }];
    }
    // All else about a new party is told by its name.
    return isNew ? [] : fieldFacts(`parties.${key}`, was, is, name);
  });
}

function partiesByName(parties: unknown, nameOf: (party: DataMap) => string): ReadonlyMap<string, DataMap> {
  const found = new Map<string, DataMap>();
  for (const party of Array.isArray(parties) ? parties : []) {
    if (!isDataMap(party)) continue;
    const name = nameOf(party);
    let turn = 1;
    while (found.has(turn === 1 ? name : `${name} (${String(turn)})`)) turn += 1;
    found.set(turn === 1 ? name : `${name} (${String(turn)})`, party);
  }
  return found;
}

/** What cannot be told in a line, in one line at the end. */
function gathered(facts: readonly Fact[]): readonly Fact[] {
  const untold = facts.flatMap((fact) => (fact.kind === 'fields' ? fact.fields : []));
  const told = facts.filter(({ kind }) => kind !== 'fields');
  return untold.length === 0 ? told : [...told, { kind: 'fields', fields: [...new Set(untold)] }];
}
