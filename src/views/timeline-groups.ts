/** The groups in which an agreement stands: its countries, forms, partners, its instrument, or units of ours. */
import { instruments } from '../generated/vocabularies.ts';
import type { Party } from '../generated/types.ts';
import type { AgreementRecord } from '../records/record.ts';
import { partnersOf, partyInstitution, partyLabel } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { unitName } from '../register/units.ts';
import { uniqueTexts } from './record-row.ts';

/** What rows can be grouped by. */
export const TIMELINE_BY = ['country', 'form', 'partner', 'instrument', 'unit'] as const;

export type TimelineBy = (typeof TIMELINE_BY)[number];

/** A group: what it is told apart by (a code, an id), and its name where it is not a word of a vocabulary. */
export type TimelineGroup = {
  /** Null for agreements of which the record does not say it. */
  readonly key: string | null;
  readonly name: string | null;
};

/** Every group in which an agreement stands, at least one. An agreement with two countries stands in both. */
export function groupsOf(
  register: Register,
  record: AgreementRecord,
  by: TimelineBy,
): readonly [TimelineGroup, ...TimelineGroup[]] {
  const [first = { key: null, name: null }, ...others] = statedGroups(register, record, by);
  return [first, ...others];
}

function statedGroups(register: Register, record: AgreementRecord, by: TimelineBy): readonly TimelineGroup[] {
  const partners = partnersOf(register, record);
  switch (by) {
    case 'country':
      return byKey(partners.map((party) => partyInstitution(register, party).country));
    case 'form':
      return byKey(record.data.scope ?? []);
    case 'instrument':
      return byKey([record.data.instrument]);
    case 'partner':
      return uniqueGroups(partners.map((party) => partnerGroup(register, party)));
    case 'unit':
      return uniqueGroups(
        ourUnits(record, partners).map((unit) => ({
          key: unit,
          name: unitName(register.institutions, unit),
        })),
      );
    default:
      return by satisfies never;
  }
}

function byKey(keys: readonly (string | undefined)[]): readonly TimelineGroup[] {
  return uniqueTexts(keys).map((key) => ({ key, name: null }));
}

function uniqueGroups(groups: readonly TimelineGroup[]): readonly TimelineGroup[] {
  return groups.filter(({ key }, index) => groups.findIndex((other) => other.key === key) === index);
}

function partnerGroup(register: Register, party: Party): TimelineGroup {
  const name = partyLabel(register, party);
  return { key: partyInstitution(register, party).id ?? name, name };
}

/** Units of the parties that are ours; of all parties where the settings do not say who we are. */
function ourUnits({ data }: AgreementRecord, partners: readonly Party[]): readonly string[] {
  const ours = data.parties.filter((party) => !partners.includes(party));
  return uniqueTexts((ours.length === 0 ? data.parties : ours).map(({ unit }) => unit));
}

/** Orders instruments as offices do, from the most general; other groups have no order of their own. */
export function rankOf(by: TimelineBy, { key }: TimelineGroup): number {
  const rank = by === 'instrument' ? instruments.findIndex(({ id }) => id === key) : 0;
  return key === null ? Infinity : rank;
}
