/** Where in the world the partners are: how many in each country, and with how many something is in force. */
import type { Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import { institutionOf, isOurs, ourInstitution, partnersOf, partyInstitution } from '../register/parties.ts';
import type { KnownInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { isKnownMembership } from '../terms/membership-term.ts';
import type { Terms } from '../terms/terms-of.ts';
import { isPersonal } from './public-record.ts';
import { isHolding } from './record-states.ts';

/** The partners of one country, by its ISO 3166-1 alpha-2 code. */
export type PartnerPlace = {
  readonly country: string;
  /** Institutions that signed with us, that we are signing with, or whose network we belong to; persons apart. */
  readonly partners: number;
  /** Those of them with which an agreement is in force, or a membership lasts. */
  readonly inForce: number;
};

export type PartnerPlacesView = {
  readonly asOf: Day;
  readonly institution: string | null;
  /** The country of our institution. */
  readonly home: string | null;
  /** Most partners first. */
  readonly places: readonly PartnerPlace[];
  /** Partners of which no country is known. */
  readonly elsewhere: number;
};

type Partner = { readonly country: string | undefined; inForce: boolean };

/** The places of a register's partners as of the day of its terms; what is not known yet, or came to nothing, is left out. */
export function partnerPlacesView(register: Register, terms: Terms): PartnerPlacesView {
  const partners = [...partnersByName(register, terms).values()];
  const byCountry = new Map<string, { partners: number; inForce: number }>();
  for (const { country, inForce } of partners) {
    if (country === undefined) continue;
    const place = byCountry.get(country) ?? { partners: 0, inForce: 0 };
    place.partners += 1;
    if (inForce) place.inForce += 1;
    byCountry.set(country, place);
  }
  const ours = ourInstitution(register);
  return {
    asOf: terms.asOf,
    institution: ours?.name ?? null,
    home: ours?.country ?? null,
    places: [...byCountry]
      .map(([country, place]) => ({ country, ...place }))
      .sort((a, b) => b.partners - a.partners || compareText(a.country, b.country)),
    elsewhere: partners.filter(({ country }) => country === undefined).length,
  };
}

function partnersByName(register: Register, terms: Terms): ReadonlyMap<string, Partner> {
  const partners = new Map<string, Partner>();
  const meet = ({ id, name, country }: KnownInstitution, inForce: boolean): void => {
    const key = id ?? name;
    if (key === undefined) return;
    const known = partners.get(key);
    if (known === undefined) partners.set(key, { country, inForce });
    else known.inForce ||= inForce;
  };
  for (const record of register.agreements.values()) {
    const state = terms.agreement(record.id)?.state ?? 'unrecorded';
    if (state === 'unrecorded' || state === 'abandoned') continue;
    for (const party of partnersOf(register, record))
      meet(partyInstitution(register, party), isHolding(state));
  }
  for (const record of register.memberships.values()) {
    if (isPersonal(record)) continue;
    const term = terms.membership(record.id);
    if (term === undefined || !isKnownMembership(record, term)) continue;
    const network = institutionOf(register, record.data.network);
    if (!isOurs(register, network)) meet(network, isHolding(term.state));
  }
  return partners;
}
