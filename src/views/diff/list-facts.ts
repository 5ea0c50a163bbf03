/** Lists in a record, before and after: words that came and went, entries that were added, done or taken away. */
import type { EntryChange, Fact } from './fact.ts';
import { isDataMap, isSameData, type DataMap } from '../../records/data-map.ts';

/** How the entries of a list are told apart, what they are called, and which day belongs to them. */
type EntryNames = {
  readonly identity: readonly string[];
  readonly text: readonly string[];
  readonly day: readonly string[];
  /** The field whose day says that it is done. */
  readonly done?: string;
};

const ENTRIES: Readonly<Record<string, EntryNames>> = {
  follow_ups: { identity: ['what'], text: ['what'], day: ['due'], done: 'done' },
  amendments: { identity: ['number', 'signed'], text: ['number', 'note'], day: ['signed', 'effective'] },
  suspensions: { identity: ['from'], text: ['reason'], day: ['from'] },
  process: { identity: ['stage', 'on'], text: ['stage'], day: ['on'] },
  documents: { identity: ['path', 'original_at', 'kind'], text: ['path', 'original_at', 'kind'], day: [] },
  evidence: { identity: ['path', 'original_at'], text: ['path', 'original_at'], day: [] },
  reported: { identity: ['to'], text: ['to'], day: ['on'] },
  dues: { identity: ['year', 'due'], text: ['year', 'due'], day: ['due'], done: 'paid' },
};

/** What entries of other lists may be called by. */
const OTHERS: EntryNames = {
  identity: ['id', 'name', 'what', 'institution', 'group'],
  text: ['name', 'what', 'institution', 'group', 'id'],
  day: [],
};

/** The facts about a list; undefined where a side is no list, or holds something else than words or maps. */
export function listFacts(field: string, before: unknown, after: unknown): readonly Fact[] | undefined {
  const [was, is] = [asList(before), asList(after)];
  if (was === undefined || is === undefined) return undefined;
  if (areTexts(was) && areTexts(is)) return wordFacts(field, was, is);
  if ([...was, ...is].every((item) => isDataMap(item) || typeof item === 'string')) {
    return entryFacts(field, was.map(asMap), is.map(asMap));
  }
  return undefined;
}

function areTexts(items: readonly unknown[]): items is readonly string[] {
  return items.every((item) => typeof item === 'string');
}

function asList(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : undefined;
}

/** An institution in a list of participants may stand there by its id alone. */
function asMap(item: unknown): DataMap {
  return isDataMap(item) ? item : { institution: item };
}

function wordFacts(of: string, was: readonly string[], is: readonly string[]): readonly Fact[] {
  const added = is.filter((word) => !was.includes(word));
  const removed = was.filter((word) => !is.includes(word));
  if (added.length + removed.length > 0) return [{ kind: 'listed', of, added, removed }];
  return [{ kind: 'fields', fields: [of] }];
}

function entryFacts(of: string, was: readonly DataMap[], is: readonly DataMap[]): readonly Fact[] {
  const names = ENTRIES[of] ?? OTHERS;
  const [before, after] = [byIdentity(was, names), byIdentity(is, names)];
  const facts: Fact[] = [];
  for (const [key, entry] of after) {
    const old = before.get(key);
    if (!isSameData(old, entry)) facts.push(entryFact(of, names, entry, changeOf(names, old, entry)));
  }
  for (const [key, entry] of before) if (!after.has(key)) facts.push(entryFact(of, names, entry, 'removed'));
  // The same entries in another order.
  return facts.length === 0 ? [{ kind: 'fields', fields: [of] }] : facts;
}

function changeOf({ done }: EntryNames, old: DataMap | undefined, entry: DataMap): EntryChange {
  if (old === undefined) return 'added';
  if (done === undefined || old[done] === entry[done]) return 'changed';
  return entry[done] === undefined ? 'reopened' : 'done';
}

function entryFact(of: string, names: EntryNames, entry: DataMap, change: EntryChange): Fact {
  const dayFields = change === 'done' && names.done !== undefined ? [names.done] : names.day;
  return {
    kind: 'entry',
    of,
    change,
    text: firstText(entry, names.text) ?? '',
    day: firstText(entry, dayFields) ?? null,
  };
}

/** Entries by what tells them apart; of several that nothing tells apart, each by its turn. */
function byIdentity(entries: readonly DataMap[], { identity }: EntryNames): ReadonlyMap<string, DataMap> {
  const found = new Map<string, DataMap>();
  for (const entry of entries) {
    const name = JSON.stringify(identity.map((field) => entry[field] ?? null));
    let turn = 0;
    while (found.has(`${name}${String(turn)}`)) turn += 1;
    found.set(`${name}${String(turn)}`, entry);
  }
  return found;
}

function firstText(entry: DataMap, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = entry[field];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (isDataMap(value) && typeof value['name'] === 'string') return value['name'];
  }
  return undefined;
}
