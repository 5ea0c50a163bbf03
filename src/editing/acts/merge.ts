/** Two records of one institution made one, with everything that names either. */
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import type { Text } from '../../locale/text.ts';
import { isSameData } from '../../records/data-map.ts';
import { plainDataOf } from '../../records/plain-data.ts';
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import type { InstitutionRecord } from '../../records/record.ts';
import { namesOf } from '../../register/names-of.ts';
import type { Register } from '../../register/register.ts';
import { unitsOf } from '../../register/units.ts';
import type { Act } from '../act.ts';
import { changeRecords, type RecordEdits } from '../change-records.ts';
import type { Edit } from '../edit.ts';
import type { FileChange } from '../file-change.ts';
import { documentParts, removeDocument } from '../file-documents.ts';
import { flowText } from '../value-lines.ts';
import { countOf, isNamedBeside, redirected } from './redirect.ts';
import { refuseUnreadableMentions } from './unreadable-mention.ts';

/** Merges an institution into another. Throws UsageError where they cannot be one. */
export function mergeAct(register: Register, old: InstitutionRecord, into: InstitutionRecord): Act {
  refuseOneRecord(old, into);
  refuseSuccession(old, into);
  refuseMeeting(register, old, into);
  refuseSharedUnits(old, into);
  refuseUnreadableMentions(register, old.id);
  const references = withoutTwice(register, old, into);
  const { edits, told } = takeOver(old, into);
  const changes = changeRecords(register, [{ record: into, edits }, ...references]);
  const { count, files } = countOf(references);
  return {
    changes: withoutRecord(register, changes, old),
    renamed: { from: old.id, to: into.id },
    told: [
      DID.merged(old.id, into.id),
      DID.references(count, files),
      ...told,
      ...(hasRemarks(register, old) ? [DID.remarksGone] : []),
      DID.oldIdRetired(old.id),
    ],
  };
}

/** Where a list names both already, the old one is taken out instead of being named twice. */
function withoutTwice(
  register: Register,
  old: InstitutionRecord,
  into: InstitutionRecord,
): readonly RecordEdits[] {
  const doubled = register
    .referencesTo(old.id)
    .filter((reference) => isNamedBeside(register, reference, into.id));
  const removed = doubled.toReversed().map(({ from, path }) => ({
    record: from,
    edits: [{ edit: 'remove' as const, path }],
  }));
  const isDoubled = ({ record, edits: [edit] }: RecordEdits): boolean =>
    doubled.some(({ from, path }) => from === record && isSameData(path, edit?.path));
  return [...redirected(register, old.id, into.id).filter((edits) => !isDoubled(edits)), ...removed];
}

/** What the institution that stays learns from the other. */
function takeOver(
  old: InstitutionRecord,
  into: InstitutionRecord,
): { readonly edits: readonly Edit[]; readonly told: readonly Text[] } {
  const known = new Set(namesOf(into));
  const names = namesOf(old).filter((name) => !known.has(name));
  const [mine, theirs]: readonly PlainMap[] = [plainDataOf(into), plainDataOf(old)];
  const edits: Edit[] = names.map((value) => ({ edit: 'insert', path: ['also_known_as'], value }));
  const taken: string[] = [];
  const left: Text[] = [];
  for (const [key, value] of Object.entries(theirs ?? {})) {
    if (['kind', 'id', 'name', 'also_known_as'].includes(key)) continue;
    const own = mine?.[key];
    if (own === undefined) edits.push({ edit: 'set', path: [key], value });
    else if (isSameData(own, value)) continue;
    else if (Array.isArray(own) && Array.isArray(value)) edits.push(...entriesOf(key, own, value));
    else {
      left.push(DID.notTaken(key, shown(value)));
      continue;
    }
    taken.push(key);
  }
  return {
    edits,
    told: [
      ...(names.length === 0 ? [] : [DID.keptNames(names)]),
      ...(taken.length === 0 ? [] : [DID.takenOver(taken)]),
      ...left,
    ],
  };
}

function entriesOf(key: string, own: readonly PlainValue[], others: readonly PlainValue[]): readonly Edit[] {
  const missing = others.filter((value) => !own.some((one) => isSameData(one, value)));
  return missing.map((value) => ({ edit: 'insert', path: [key], value }));
}

function shown(value: PlainValue): string {
  return typeof value === 'object' ? flowText(value, 'any') : String(value);
}

function refuseOneRecord(old: InstitutionRecord, into: InstitutionRecord): void {
  if (old.id !== into.id) return;
  throw new UsageError({
    en: `\`${old.id}\` is one record already: name the one that goes, then the one that stays.`,
    id: `\`${old.id}\` sudah satu data: sebutkan yang dihapus, lalu yang tetap.`,
  });
}

/** Succession is history: two institutions, one after the other. */
function refuseSuccession(old: InstitutionRecord, into: InstitutionRecord): void {
  if (old.data.succeeded_by !== into.id && into.data.succeeded_by !== old.id) return;
  throw new UsageError({
    en: `\`${old.id}\` and \`${into.id}\` are two institutions, one after the other (succeeded_by): agreements of old times keep the old name. If they are one and the same after all, take \`succeeded_by\` out first.`,
    id: `\`${old.id}\` dan \`${into.id}\` adalah dua lembaga, yang satu meneruskan yang lain (succeeded_by): perjanjian lama tetap memakai nama lama. Bila ternyata sama, hapus \`succeeded_by\` dahulu.`,
  });
}

/** Who agrees with somebody is not that somebody. */
function refuseMeeting(register: Register, old: InstitutionRecord, into: InstitutionRecord): void {
  const together = ['party', 'network', 'member'];
  const of = ({ id }: InstitutionRecord): readonly string[] =>
    register.referencesTo(id).flatMap(({ role, from }) => (together.includes(role) ? [from.id] : []));
  const meeting = of(old).find((id) => of(into).includes(id));
  if (meeting === undefined) return;
  throw new UsageError({
    en: `\`${old.id}\` and \`${into.id}\` stand side by side in \`${meeting}\`, as two. Correct that record first, or leave the two as they are.`,
    id: `\`${old.id}\` dan \`${into.id}\` berdampingan dalam \`${meeting}\` sebagai dua lembaga. Betulkan data itu dahulu, atau biarkan keduanya.`,
  });
}

function refuseSharedUnits(old: InstitutionRecord, into: InstitutionRecord): void {
  const mine = new Map(unitsOf(into).map(({ id, unit }) => [id, unit]));
  const shared = unitsOf(old).find(({ id, unit }) => mine.has(id) && !isSameData(mine.get(id), unit));
  if (shared === undefined) return;
  throw new UsageError({
    en: `Both have a unit \`${shared.id}\`, and the two differ. Give one of them another id, or make them alike, then merge.`,
    id: `Keduanya memuat unit \`${shared.id}\`, tetapi isinya berbeda. Beri salah satunya id lain, atau samakan, lalu gabungkan.`,
  });
}

/** Remarks of people cannot be taken over: nobody knows what they are about in another record. */
function hasRemarks(register: Register, { file, documentIndex }: InstitutionRecord): boolean {
  const source = register.sources.get(file);
  const part = source === undefined ? '' : (documentParts(source)[documentIndex] ?? '');
  return /(?:^|\s)#/m.test(part);
}

/** The changes with the record taken out of its file, which may be one of those that are changed anyway. */
function withoutRecord(
  register: Register,
  changes: readonly FileChange[],
  { file: path, documentIndex }: InstitutionRecord,
): readonly FileChange[] {
  const source = register.sources.get(path);
  if (source === undefined) throw new Error(`no text of ${path}`);
  const changed = changes.find((change) => change.path === path);
  const text = typeof changed?.after === 'string' ? changed.after : source.text;
  const after = removeDocument({ path, text }, documentIndex);
  return [...changes.filter((change) => change !== changed), { path, before: source.text, after }];
}
