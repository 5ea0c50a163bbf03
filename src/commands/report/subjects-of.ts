/** Which records a report is made about, and which of their units. */
import { UsageError } from '../../errors.ts';
import { formatKinds, KIND_NAMES } from '../../locale/kind-names.ts';
import type { InstitutionRecord, RegisterRecord } from '../../records/record.ts';
import { ourInstitution } from '../../register/parties.ts';
import type { Register } from '../../register/register.ts';
import { unitsOf } from '../../register/units.ts';
import { unitsThere } from '../../reports/data/named-unit.ts';
import type { ReportEntry } from '../../reports/report.ts';
import { findRecord } from '../find-record.ts';
import type { OpenRegister } from '../open-register.ts';
import { compareText } from '../../findings/finding.ts';

/** What one page is about. */
export type ReportSubject = {
  readonly record: RegisterRecord;
  /** The id of a unit of the record, where the report is about units. */
  readonly unit: string | undefined;
};

/**
 * The subjects, in the order of their ids; undefined for a report about the whole register. Throws UsageError where an id
 * is missing or too much, or names a record of another kind.
 */
export function subjectsOf(
  { name, subjects, isOfUnits = false }: ReportEntry,
  { register }: OpenRegister,
  id: string | undefined,
  all: boolean,
): readonly ReportSubject[] | undefined {
  if (subjects.length === 0) {
    if (id === undefined && !all) return undefined;
    throw new UsageError({
      en: `\`${name}\` is about the whole register and takes no id and no --all: mou report ${name}.`,
      id: `\`${name}\` tentang seluruh register, tanpa id dan tanpa --all: mou report ${name}.`,
    });
  }
  if (all) return isOfUnits ? allUnits(name, register) : allOf(name, subjects, register);
  if (id === undefined) {
    if (isOfUnits) throw noUnitNamed(name, register);
    throw new UsageError({
      en: `\`${name}\` needs the id of one ${formatKinds(subjects, 'en')}, or --all: mou report ${name} <id>.`,
      id: `\`${name}\` memerlukan id ${formatKinds(subjects, 'id')}, atau --all: mou report ${name} <id>.`,
    });
  }
  const { recordId, unit } = isOfUnits ? namedUnit(id) : { recordId: id, unit: undefined };
  const record = findRecord(register, recordId);
  if (subjects.includes(record.kind)) return [{ record, unit }];
  throw new UsageError({
    en: `\`${id}\` is of the kind ${KIND_NAMES[record.kind].en}; \`${name}\` is about: ${formatKinds(subjects, 'en')}.`,
    id: `\`${id}\` berjenis ${KIND_NAMES[record.kind].id}; \`${name}\` tentang: ${formatKinds(subjects, 'id')}.`,
  });
}

/** `unib/fkip` is the unit `fkip` of the record `unib`. */
function namedUnit(id: string): { readonly recordId: string; readonly unit: string | undefined } {
  const [recordId = '', unit] = id.split('/');
  return { recordId, unit };
}

function allOf(name: string, kinds: ReportEntry['subjects'], register: Register): readonly ReportSubject[] {
  const records = [...register.byId.values()].filter(({ kind }) => kinds.includes(kind));
  if (records.length > 0) return records.sort(byId).map((record) => ({ record, unit: undefined }));
  throw new UsageError({
    en: `This register has no ${formatKinds(kinds, 'en')}, so there is nothing for \`${name}\` to tell.`,
    id: `Register ini tidak memiliki ${formatKinds(kinds, 'id')}, jadi tidak ada yang dilaporkan \`${name}\`.`,
  });
}

function allUnits(name: string, register: Register): readonly ReportSubject[] {
  const institutions = [...register.institutions.values()].sort(byId);
  const units = institutions.flatMap((record) => unitsOf(record).map(({ id: unit }) => ({ record, unit })));
  if (units.length === 0) throw noUnitNamed(name, register);
  return units;
}

function noUnitNamed(name: string, register: Register): UsageError {
  const has = unitsThere([...register.institutions.values()].sort(byId), ourRecord(register));
  return new UsageError({
    en: `\`${name}\` is about a unit: mou report ${name} <institution>/<unit>, or --all. ${has.en}`,
    id: `\`${name}\` tentang sebuah unit: mou report ${name} <lembaga>/<unit>, atau --all. ${has.id}`,
  });
}

/** The record of our own institution, else the first there is. */
function ourRecord(register: Register): InstitutionRecord | undefined {
  const [first] = register.institutions.values();
  return ourInstitution(register)?.record ?? first;
}

function byId(a: RegisterRecord, b: RegisterRecord): number {
  return compareText(a.id, b.id);
}
