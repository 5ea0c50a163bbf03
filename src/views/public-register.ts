/** A register as everybody may see it: whatever is made from it cannot tell more. */
import type { RegisterRecord } from '../records/record.ts';
import { linkRecords, type Register } from '../register/register.ts';
import { isPersonal, publicData } from './public-record.ts';

/**
 * What a page for everybody leaves out besides people and ways to reach them: what is still to be done, what is
 * counted or paid, why something ended, where papers lie, and how the office sorts its records.
 */
const OFFICE_MATTERS: ReadonlySet<string> = new Set([
  'documents',
  'dues',
  'evidence',
  'follow_ups',
  'funding',
  'reason',
  'reported',
  'tags',
  'value',
]);

/**
 * The register without what is not for everybody. Its windows and states follow from what stays, so they are the
 * same, but for the marks that tell what the office has not done.
 */
export function publicRegister(register: Register): Register {
  const { settings } = register;
  const records = register.records.filter((record) => !isPersonal(record)).map(publicRecord);
  return {
    ...linkRecords(records),
    settings: { ...settings, owners: {}, letterhead: undefined },
    sources: new Map(),
    broken: [],
  };
}

function publicRecord(record: RegisterRecord): RegisterRecord {
  const data = withoutOfficeMatters(publicData(record.data));
  // Nothing that a record must have is left out, so it stays one of its kind.
  return { ...record, data } as RegisterRecord;
}

function withoutOfficeMatters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOfficeMatters);
  if (typeof value !== 'object' || value === null) return value;
  const shown = Object.entries(value).filter(([key]) => !OFFICE_MATTERS.has(key));
  return Object.fromEntries(shown.map(([key, item]) => [key, withoutOfficeMatters(item)]));
}
