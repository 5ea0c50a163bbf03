/** Many records as one: indexed by id, linked both ways, in an order that does not depend on the disk. */
import { compareText, type PlacedFinding } from '../findings/finding.ts';
import { groupedBy } from '../records/grouped.ts';
import { readFile, type FileReading } from '../records/read-file.ts';
import type {
  ActivityRecord,
  AgreementRecord,
  BrokenRecord,
  InstitutionRecord,
  Kind,
  MembershipRecord,
  RecordOf,
  RegisterRecord,
} from '../records/record.ts';
import type { SourceFile } from '../records/source-file.ts';
import { withIdsOfNames } from './named-records.ts';
import { compareRecords, referencesOf, type Reference, type ReferenceRole } from './references.ts';
import type { Settings } from './settings.ts';

export type Register = {
  readonly settings: Settings;
  /** The configuration's text, where there is one, and every file of records, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Every usable record, by file and place in it. */
  readonly records: readonly RegisterRecord[];
  /** Documents with an id that could not be used. */
  readonly broken: readonly BrokenRecord[];
  /** By id; of two records with one id, the first. */
  readonly byId: ReadonlyMap<string, RegisterRecord>;
  readonly agreements: ReadonlyMap<string, AgreementRecord>;
  readonly institutions: ReadonlyMap<string, InstitutionRecord>;
  readonly activities: ReadonlyMap<string, ActivityRecord>;
  readonly memberships: ReadonlyMap<string, MembershipRecord>;
  /** Every reference in every record, those of a record whose id another bears included. */
  readonly statedReferences: readonly Reference[];
  /** Those of the records that `byId` gives. */
  readonly references: readonly Reference[];
  /** References by the id that they name, whether or not such a record exists. */
  readonly referencesTo: (id: string) => readonly Reference[];
  /** Agreements directly under this one. */
  readonly childrenOf: (id: string) => readonly AgreementRecord[];
  /** Agreements that say they supersede this one. */
  readonly successorsOf: (id: string) => readonly AgreementRecord[];
  /** Activities that name this agreement or membership in `under`. */
  readonly activitiesUnder: (id: string) => readonly ActivityRecord[];
};

export type RegisterReading = { readonly register: Register; readonly findings: readonly PlacedFinding[] };

/** A file of records and what reading it gave. */
export type ReadFile = FileReading & { readonly file: SourceFile };

/** Reads every file and links the records; `findings` are those of reading, in no particular order. */
export function readRegister(
  files: readonly SourceFile[],
  settings: Settings,
  config?: SourceFile,
): RegisterReading {
  const readings = files.map((file) => ({ file, ...readFile(file, settings.limits) }));
  return registerOf(readings, settings, config);
}

/** Links the records of files that have been read. */
export function registerOf(
  read: readonly ReadFile[],
  settings: Settings,
  config?: SourceFile,
): RegisterReading {
  const readings = read.toSorted((a, b) => compareText(a.file.path, b.file.path));
  const files = [...(config ? [config] : []), ...read.map(({ file }) => file)];
  const sources = new Map(files.map((file) => [file.path, file]));
  const records = readings.flatMap((reading) => reading.records).sort(compareRecords);
  const broken = readings.flatMap((reading) => reading.broken);
  const register = { settings, sources, broken, ...linkRecords(records) };
  const findings = readings.flatMap((reading) => reading.findings);
  return { register, findings: withIdsOfNames(findings, register.institutions) };
}

/** The links between records: everything of a register but its texts and settings. */
export function linkRecords(
  records: readonly RegisterRecord[],
): Omit<Register, 'settings' | 'sources' | 'broken'> {
  const byId = new Map<string, RegisterRecord>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  const agreements = ofKind(byId, 'agreement');
  const statedReferences = records.flatMap(referencesOf);
  const references = statedReferences.filter(({ from }) => byId.get(from.id) === from);
  return {
    records,
    byId,
    agreements,
    institutions: ofKind(byId, 'institution'),
    activities: ofKind(byId, 'activity'),
    memberships: ofKind(byId, 'membership'),
    statedReferences,
    references,
    referencesTo: referringIn(references),
    childrenOf: namersOf(references, 'under', 'agreement'),
    successorsOf: namersOf(references, 'supersedes', 'agreement'),
    activitiesUnder: namersOf(references, 'under', 'activity'),
  };
}

function ofKind<K extends Kind>(
  byId: ReadonlyMap<string, RegisterRecord>,
  kind: K,
): ReadonlyMap<string, RecordOf<K>> {
  const found = new Map<string, RecordOf<K>>();
  for (const record of byId.values()) if (isOfKind(record, kind)) found.set(record.id, record);
  return found;
}

/** Grouped by the id that they name at the first question. */
function referringIn(references: readonly Reference[]): (id: string) => readonly Reference[] {
  let referring: ReadonlyMap<string, readonly Reference[]> | undefined;
  return (id) => (referring ??= groupedBy(references, ({ to }) => to)).get(id) ?? [];
}

/** The records of a kind that name an id in a role, each once; gathered for all ids at the first question. */
function namersOf<K extends Kind>(
  references: readonly Reference[],
  role: ReferenceRole,
  kind: K,
): (id: string) => readonly RecordOf<K>[] {
  let namers: ReadonlyMap<string, readonly RecordOf<K>[]> | undefined;
  const gathered = (): ReadonlyMap<string, readonly RecordOf<K>[]> => {
    const byId = new Map<string, RecordOf<K>[]>();
    for (const { to, role: asked, from } of references) {
      if (asked !== role || !isOfKind(from, kind)) continue;
      const known = byId.get(to);
      if (known === undefined) byId.set(to, [from]);
      // The references of one record stand together.
      else if (known.at(-1) !== from) known.push(from);
    }
    return byId;
  };
  return (id) => (namers ??= gathered()).get(id) ?? [];
}

function isOfKind<K extends Kind>(record: RegisterRecord, kind: K): record is RecordOf<K> & RegisterRecord {
  return record.kind === kind;
}
