/** What one record may lend to another: what the parties are and agree on, not what has happened since. */
import { plainDataOf } from '../../records/plain-data.ts';
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import type { Kind, RegisterRecord } from '../../records/record.ts';

const LENT: Readonly<Record<Kind, readonly string[]>> = {
  agreement: [
    ...['title', 'instrument', 'scope', 'level', 'parties', 'term', 'renewal', 'lapses_if_inactive', 'under'],
    ...['tags', 'owner', 'remind'],
  ],
  institution: ['type', 'classification', 'country', 'city', 'tags', 'owner', 'remind'],
  activity: [
    ...['title', 'form', 'place', 'host', 'host_unit', 'under', 'participants', 'dharma', 'units', 'benefit'],
    ...['tags', 'owner', 'remind'],
  ],
  membership: [
    'network',
    'member',
    'category',
    'role',
    'programmes',
    'representatives',
    'tags',
    'owner',
    'remind',
  ],
};

const OF_ITS_OWN = ['number', 'signed'];
const DAYS_OF_ITS_OWN = ['from', 'until', 'max'];

/** The fields that a record lends to a new one of its kind. Days, numbers, papers and follow-ups are its own. */
export function patternOf(record: RegisterRecord): PlainMap {
  const lent = Object.entries(plainDataOf(record)).filter(([key]) => LENT[record.kind].includes(key));
  const fields = lent.map(([key, value]): [string, PlainValue] => [key, lentValue(key, value)]);
  return Object.fromEntries(fields.filter(([, value]) => !isEmpty(value)));
}

function lentValue(key: string, value: PlainValue): PlainValue {
  if (key === 'parties' && Array.isArray(value)) return value.map((party) => without(party, OF_ITS_OWN));
  return key === 'term' ? without(value, DAYS_OF_ITS_OWN) : value;
}

function without(value: PlainValue, keys: readonly string[]): PlainValue {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function isEmpty(value: PlainValue): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0;
}
