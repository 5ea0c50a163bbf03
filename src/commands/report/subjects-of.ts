/** Which records a report is made about. */
import { UsageError } from '../../errors.ts';
import { formatKinds, KIND_NAMES } from '../../locale/kind-names.ts';
import type { RegisterRecord } from '../../records/record.ts';
import type { ReportEntry } from '../../reports/report.ts';
import { findRecord } from '../find-record.ts';
import type { OpenRegister } from '../open-register.ts';

/**
 * The records, in the order of their ids; undefined for a report about the whole register. Throws UsageError where an id
 * is missing or too much, or names a record of another kind.
 */
export function subjectsOf(
  { name, subjects }: ReportEntry,
  { register }: OpenRegister,
  id: string | undefined,
  all: boolean,
): readonly RegisterRecord[] | undefined {
  if (subjects.length === 0) {
    if (id === undefined && !all) return undefined;
    throw new UsageError({
      en: `\`${name}\` is about the whole register and takes no id and no --all: mou report ${name}.`,
      id: `\`${name}\` tentang seluruh register, tanpa id dan tanpa --all: mou report ${name}.`,
    });
  }
  if (all) return allOf(name, subjects, register);
  if (id === undefined) {
    throw new UsageError({
      en: `\`${name}\` needs the id of one ${formatKinds(subjects, 'en')}, or --all: mou report ${name} <id>.`,
      id: `\`${name}\` memerlukan id ${formatKinds(subjects, 'id')}, atau --all: mou report ${name} <id>.`,
    });
  }
  const record = findRecord(register, id);
  if (subjects.includes(record.kind)) return [record];
  throw new UsageError({
    en: `\`${id}\` is of the kind ${KIND_NAMES[record.kind].en}; \`${name}\` is about: ${formatKinds(subjects, 'en')}.`,
    id: `\`${id}\` berjenis ${KIND_NAMES[record.kind].id}; \`${name}\` tentang: ${formatKinds(subjects, 'id')}.`,
  });
}

function allOf(
  name: string,
  kinds: ReportEntry['subjects'],
  register: OpenRegister['register'],
): readonly RegisterRecord[] {
  const records = [...register.byId.values()].filter(({ kind }) => kinds.includes(kind));
  if (records.length > 0) return records.sort((a, b) => (a.id < b.id ? -1 : 1));
  throw new UsageError({
    en: `This register has no ${formatKinds(kinds, 'en')}, so there is nothing for \`${name}\` to tell.`,
    id: `Register ini tidak memiliki ${formatKinds(kinds, 'id')}, jadi tidak ada yang dilaporkan \`${name}\`.`,
  });
}
