/** `partner`: everything that we have with one institution. */
import { printable } from '../templating/printable.ts';
import { partnerMap } from '../output/charts/partner-map.ts';
import { countryLabel } from '../output/labels.ts';
import type { InstitutionRecord, RegisterRecord } from '../records/record.ts';
import { ourInstitution } from '../register/parties.ts';
import type { ReferenceRole } from '../register/references.ts';
import type { Register } from '../register/register.ts';
import { unitsOf } from '../register/units.ts';
import type { Figure } from './document.ts';
import { partnershipDetails, partnershipTimeline, type Partnership } from './data/partnership-details.ts';
import { forEverybody } from './data/for-everybody.ts';
import { institutionIn } from './data/subjects.ts';
import { reportData } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const partner: Report = { content };

function content(asked: ReportInput): ReportContent {
  const input = forEverybody(asked);
  const record = institutionIn(input);
  const partnership = partnershipWith(input.register, record.id);
  const details = partnershipDetails(input, partnership);
  const timeline = partnershipTimeline(input, partnership, record.id);
  const map = mapOf(input, record, details.in_force > 0);
  return {
    data: {
      ...reportData(input),
      partner: partnerCell(record),
      ...details,
      has_timeline: timeline !== undefined,
      has_map: map !== undefined,
    },
    figures: { ...(timeline && { timeline }), ...(map && { map }) },
  };
}

function partnerCell({ id, data }: InstitutionRecord): Readonly<Record<string, unknown>> {
  const { name, also_known_as = [], type = null, country = null, city = null, address = null } = data;
  return {
    id,
    name,
    also_known_as,
    type,
    country,
    city,
    address,
    website: data.website ?? null,
    ids: Object.entries(data.ids ?? {}).map(([scheme, value]) => ({ scheme, value })),
    units: unitsOf({ data }).map(({ unit }) => unit.name ?? unit.id ?? ''),
    contacts: (data.contacts ?? []).map((one) => ({
      name: one.name ?? null,
      position: one.position ?? null,
      email: one.email ?? null,
      phone: one.phone ?? null,
    })),
  };
}

/** Naming a unit or a successor is no partnership. */
const APART: ReadonlySet<ReferenceRole> = new Set(['unit-of', 'succeeded-by']);

function partnershipWith(register: Register, id: string): Partnership {
  const references = register.referencesTo(id).filter(({ role }) => !APART.has(role));
  const records: readonly RegisterRecord[] = [...new Set(references.map(({ from }) => from))];
  const agreements = records.filter((record) => record.kind === 'agreement');
  const memberships = records.filter((record) => record.kind === 'membership');
  const own = records.filter((record) => record.kind === 'activity');
  // What carries out an agreement with it is done with it, whoever took part.
  const under = [...agreements, ...memberships].flatMap((record) => register.activitiesUnder(record.id));
  return { agreements, memberships, activities: [...new Set([...own, ...under])] };
}

/** Where in the world it is, where its country is known. */
function mapOf(
  { register, terms, language }: ReportInput,
  { data }: InstitutionRecord,
  inForce: boolean,
): Figure | undefined {
  const { country, name } = data;
  if (country === undefined) return undefined;
  const place = { country, partners: 1, inForce: inForce ? 1 : 0 };
  const view = {
    asOf: terms.asOf,
    institution: null,
    home: ourInstitution(register)?.country ?? null,
    places: [place],
    elsewhere: 0,
  };
  return {
    svg: partnerMap(view, { language, width: 900, isTitled: false }),
    alt: printable(`${name}, ${countryLabel(country, language)}`),
  };
}
