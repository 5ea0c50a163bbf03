/** The institutions that rows name: those of the register found again, the others drafted, and none merged unless certain. */
import { compareText } from '../findings/finding.ts';
import { folded } from '../records/folded.ts';
import { groupedBy } from '../records/grouped.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { isAbbreviation, nameKey, spellingsNear } from '../register/institution-names.ts';
import { namesOf } from '../register/names-of.ts';
import { nameOriginOf } from './import-origin.ts';
import type { PartnerMention } from './row-reading.ts';

/** An institution of the register, or one to be made; what rows say of it is put together. */
export type GatheredInstitution = {
  readonly id: string;
  /** Undefined for one that is new. */
  readonly record: InstitutionRecord | undefined;
  /** The names by which rows call it, the first one first. */
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
  readonly described: Described;
  /** Towns that rows name beside the one that is kept. */
  readonly otherCities: readonly string[];
};

type Described = Omit<PartnerMention, 'name' | 'formerNames'>;

/** Two institutions that may be one; a person decides. */
export type PerhapsOne = {
  readonly id: string;
  readonly name: string;
  readonly otherId: string;
  readonly other: string;
};

export type Gathering = {
  readonly institutions: readonly GatheredInstitution[];
  /** The institution that a mention means. */
  readonly meant: ReadonlyMap<PartnerMention, GatheredInstitution>;
  readonly perhapsOne: readonly PerhapsOne[];
};

type Entry = {
  -readonly [Key in keyof GatheredInstitution]: GatheredInstitution[Key];
} & {
  names: string[];
  formerNames: string[];
  otherCities: string[];
  /** Where it lies by its record or by the rows so far. */
  place: Pick<PartnerMention, 'country' | 'city'>;
};

/** How ids are made of names, and which are taken. */
export type Ids = { readonly idOf: (name: string) => string | undefined; readonly taken: Set<string> };

/** Gathers the institutions of some mentions, in their order; of `pinned` ones the record is known, by its id. */
export function gatherInstitutions(
  mentions: readonly PartnerMention[],
  known: Iterable<InstitutionRecord>,
  ids: Ids,
  pinned: ReadonlyMap<PartnerMention, string> = new Map(),
): Gathering {
  const byName = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  for (const record of [...known].sort(byIdAndNumber)) addKnown(record, byName, entries);
  const isNew = entries.length;
  const meant = new Map<PartnerMention, GatheredInstitution>();
  for (const mention of mentions) {
    const key = exactKey(mention.name);
    const own = pinned.get(mention);
    const known = own === undefined ? undefined : entries.find(({ id }) => id === own);
    if (known !== undefined) addName(known, mention.name, byName);
    const entry =
      known ??
      byName.get(key)?.find((each) => !lieApart(each, mention)) ??
      draft(mention, ids, byName, entries);
    describe(entry, mention);
    meant.set(mention, entry);
  }
  return { institutions: [...new Set(meant.values())], meant, perhapsOne: likely(entries, isNew) };
}

/** In the order in which an import numbers namesakes: a row that does not say which is meant means the first, every time. */
function byIdAndNumber(a: InstitutionRecord, b: InstitutionRecord): number {
  return a.id.length - b.id.length || compareText(a.id, b.id);
}

function addKnown(record: InstitutionRecord, byName: Map<string, Entry[]>, entries: Entry[]): void {
  const { country, city } = record.data;
  const place = { ...(country === undefined ? {} : { country }), ...(city === undefined ? {} : { city }) };
  const entry: Entry = { ...unsaid(), id: record.id, record, place };
  entries.push(entry);
  for (const name of [...namesOf(record), ...(nameOriginOf(record)?.names ?? [])])
    addName(entry, name, byName);
}

function addName(entry: Entry, name: string, byName: Map<string, Entry[]>): void {
  const key = exactKey(name);
  const others = byName.get(key);
  if (others === undefined) byName.set(key, [entry]);
  else if (!others.includes(entry)) others.push(entry);
}

function draft(mention: PartnerMention, ids: Ids, byName: Map<string, Entry[]>, entries: Entry[]): Entry {
  const id = freeId(
    ids.idOf(mention.name) ?? ids.idOf(`mitra ${mention.country ?? ''}`) ?? 'mitra',
    ids.taken,
  );
  const entry: Entry = { ...unsaid(), id };
  entries.push(entry);
  addName(entry, mention.name, byName);
  return entry;
}

function unsaid(): Omit<Entry, 'id'> {
  return { record: undefined, names: [], formerNames: [], described: {}, otherCities: [], place: {} };
}

/** The id itself, or with the first number behind it that is free. */
export function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${String(count)}`;
  taken.add(free);
  return free;
}

function describe(entry: Entry, { name, formerNames, ...described }: PartnerMention): void {
  if (!entry.names.includes(name)) entry.names.push(name);
  for (const former of formerNames) if (!entry.formerNames.includes(former)) entry.formerNames.push(former);
  const { city } = entry.place;
  if (city !== undefined && described.city !== undefined && folded(city) !== folded(described.city)) {
    if (!entry.otherCities.includes(described.city)) entry.otherCities.push(described.city);
  }
  // What was said first stays; later rows fill in what is missing.
  entry.described = { ...described, ...entry.described };
  entry.place = { ...described, ...entry.place };
}

/** A name as it is certain to mean one institution: apart from capitals, blanks and marks, nothing may differ. */
function exactKey(name: string): string {
  return folded(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ONE_IN_MANY_TOWNS =
  /\b(?:universit|universid|institut|politek|polytech|kementerian|ministry|badan |bank )/i;

/** Known to lie in two countries or towns; a university with two campuses is still one. */
function lieApart({ place }: Entry, mention: PartnerMention): boolean {
  if (differ(place.country, mention.country)) return true;
  return !ONE_IN_MANY_TOWNS.test(`${mention.name} `) && differ(place.city, mention.city);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && folded(a) !== folded(b);
}

/** New institutions whose names say the same as another's in other words, or differ by a slip of one letter. */
function likely(entries: readonly Entry[], firstNew: number): readonly PerhapsOne[] {
  const seen = new Map<string, Entry>();
  const found: PerhapsOne[] = [];
  const named = entries.flatMap((entry, at) =>
    namesFor(entry).map((name) => ({ entry, name, isNew: at >= firstNew })),
  );
  for (const { entry, name, isNew } of named) {
    const keys = spellingsNear(nameKey(name));
    const other = keys.map((key) => seen.get(key)).find((each) => each !== undefined && each !== entry);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
    if (other === undefined || !isNew || differ(other.place.country, entry.place.country)) continue;
    found.push({
      id: entry.id,
      name: inPlace(name, entry),
      otherId: other.id,
      other: inPlace(nameOf(other), other),
    });
  }
  const pairs = groupedBy(found, ({ id, otherId }) => `${id} ${otherId}`);
  return [...pairs.values()].flatMap(([first]) => first ?? []);
}

/** The names to compare; an abbreviation may well be that of two institutions. */
function namesFor({ record, names }: Entry): readonly string[] {
  const all = record === undefined ? names.slice(0, 1) : namesOf(record);
  return all.filter((name) => !isAbbreviation(name));
}

/** With its town, which may be all that tells it from another. */
function inPlace(name: string, { place }: Entry): string {
  return place.city === undefined ? name : `${name}, ${place.city}`;
}

function nameOf({ record, names, id }: Entry): string {
  return record?.data.name ?? names[0] ?? id;
}
