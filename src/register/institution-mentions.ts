/** Every name under which an institution stands in a register, by its record or in place. */
import type { FieldPath } from '../findings/place.ts';
import type { InstitutionRecord, RegisterRecord } from '../records/record.ts';
import { namesOf } from './names-of.ts';
import { nameKey } from './institution-names.ts';
import { institutionsInPlace } from './named-in-place.ts';
import { recordsOfKind } from './records-of-kind.ts';
import type { Register } from './register.ts';

export type InstitutionMention = {
  readonly name: string;
  /** The name without its spelling. */
  readonly key: string;
  /** The record that bears this name; undefined for a name in place. */
  readonly record: InstitutionRecord | undefined;
  /** True for one of the names that a record is also known by. */
  readonly isByname: boolean;
  readonly country: string | undefined;
  readonly city: string | undefined;
  /** The record in which the name is written, and the way to it there. */
  readonly writtenIn: RegisterRecord;
  readonly path: FieldPath;
};

/** The names that records give first, then those in place; each in the order of the register. */
export function mentionsIn(register: Register): readonly InstitutionMention[] {
  const inPlace = register.records.flatMap((record) =>
    institutionsInPlace(record).map(({ name, country, city, path }) => ({
      name,
      key: nameKey(name),
      record: undefined,
      isByname: false,
      country,
      city,
      writtenIn: record,
      path,
    })),
  );
  return [...recordsOfKind(register, 'institution').flatMap(mentionsBy), ...inPlace];
}

function mentionsBy(record: InstitutionRecord): readonly InstitutionMention[] {
  const { country, city } = record.data;
  return namesOf(record).map((name, index) => ({
    name,
    key: nameKey(name),
    record,
    isByname: index > 0,
    country,
    city,
    writtenIn: record,
    path: index === 0 ? ['name'] : ['also_known_as', index - 1],
  }));
}
