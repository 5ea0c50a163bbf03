/** A new record from what is known of it: its id, its fields, the file for it. */
import { yearOf, type Day } from '../../calendar/day.ts';
import { DID } from '../../locale/acts.ts';
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import type { Kind, RegisterRecord } from '../../records/record.ts';
import { institutionOf, ourInstitution } from '../../register/parties.ts';
import type { Register } from '../../register/register.ts';
import { isAbbreviation } from '../../register/institution-names.ts';
import type { Act } from '../act.ts';
import { freeId } from '../free-id.ts';
import { idFromName } from '../id-from-name.ts';
import { placeFor, recordChange } from '../record-place.ts';
import { patternOf } from './pattern.ts';

/** What is given for a new record; `fields` are those of the schema, `pattern` a record to take the rest from. */
export type NewRecord = {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly file: string | undefined;
  readonly fields: PlainMap;
  readonly pattern: RegisterRecord | undefined;
};

/** The fields of a new record with those that its pattern lends. */
export function newFields({ fields, pattern }: Pick<NewRecord, 'fields' | 'pattern'>): PlainMap {
  return { ...(pattern === undefined ? {} : patternOf(pattern)), ...fields };
}

/** Makes a record on a day. */
export function newRecordAct(register: Register, given: NewRecord, today: Day): Act {
  const { kind, file } = given;
  const fields = newFields(given);
  const id = given.id ?? proposedId(register, kind, fields, today);
  const path = file ?? placeFor(register, kind, id, yearOf(today));
  const name = [fields['title'], fields['name'], id].find((text) => typeof text === 'string') ?? id;
  return {
    changes: recordChange(register, path, { ...fields, kind, id }),
    told: [DID.created(name, id)],
    ...(kind === 'agreement' ? { about: id } : {}),
  };
}

/** An id that says what the record is, and that no record has: `iium-2026`, `rapat-tahunan-2026`, `unib-aln`. */
export function proposedId(register: Register, kind: Kind, fields: PlainMap, today: Day): string {
  return freeId(register, wantedId(register, kind, fields, today) ?? `${kind}-${String(yearOf(today))}`);
}

function wantedId(register: Register, kind: Kind, fields: PlainMap, today: Day): string | undefined {
  switch (kind) {
    case 'institution':
      return shortName(fields);
    case 'agreement': {
      const partner = partnerName(register, fields['parties']);
      return partner === undefined ? undefined : `${partner}-${String(yearOf(today))}`;
    }
    case 'activity': {
      const title = idFromName(textOf(fields['title']));
      const year = /^\d{4}/.exec(textOf(fields['on']) || textOf(fields['planned']))?.[0];
      return title === undefined || year === undefined || title.endsWith(year) ? title : `${title}-${year}`;
    }
    case 'membership': {
      const [member, network] = [fields['member'], fields['network']].map((one) => nameOf(register, one));
      return member === undefined || network === undefined ? undefined : `${member}-${network}`;
    }
    default:
      return kind satisfies never;
  }
}

/** The abbreviation of an institution where it has one, else its name. */
function shortName(fields: PlainMap): string | undefined {
  const others = Array.isArray(fields['also_known_as']) ? fields['also_known_as'].map(textOf) : [];
  return idFromName(others.find(isAbbreviation) ?? textOf(fields['name']));
}

/** The first party that is not ours, in a word. */
function partnerName(register: Register, parties: PlainValue | undefined): string | undefined {
  const ours = ourInstitution(register);
  const names = (Array.isArray(parties) ? parties : []).map((party) => {
    const { institution, name } = typeof party === 'object' && !Array.isArray(party) ? party : {};
    return nameOf(register, institution ?? name);
  });
  const own = ours === undefined ? undefined : nameOf(register, ours.id ?? ours.name);
  return names.find((name) => name !== undefined && name !== own);
}

/** An institution in a word: its id where it has a record, else made of its name. */
function nameOf(register: Register, value: PlainValue | undefined): string | undefined {
  if (typeof value === 'object' && !Array.isArray(value)) return shortName(value);
  const text = textOf(value);
  const { record } = institutionOf(register, text);
  return record === undefined ? idFromName(namesOfText(text)) : record.id;
}

/** "International Islamic University Malaysia (IIUM)" is known by what stands in its brackets. */
function namesOfText(text: string): string {
  return /\(([A-Z][A-Za-z-]{1,11})\)\s*$/.exec(text)?.[1] ?? text;
}

function textOf(value: PlainValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
