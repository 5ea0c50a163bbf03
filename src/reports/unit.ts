/** `unit`: everything that a faculty, a programme or an office of an institution takes part in. */
import { partnerMap } from '../output/charts/partner-map.ts';
import type { Unit } from '../generated/types.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { linkRecords, type Register } from '../register/register.ts';
import { partnerPlacesView } from '../views/partner-places.ts';
import { uniqueTexts } from '../views/record-row.ts';
import type { Figure } from './document.ts';
import { forEverybody } from './data/for-everybody.ts';
import {
  descriptionIn,
  partnershipDetails,
  partnershipTimeline,
  type Partnership,
} from './data/partnership-details.ts';
import { reportData } from './data/report-data.ts';
import { institutionIn } from './data/subjects.ts';
import { unitIn } from './data/named-unit.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const unit: Report = { content };

function content(asked: ReportInput): ReportContent {
  const input = forEverybody(asked);
  const record = institutionIn(input);
  const found = unitIn(record, input.options['unit']);
  const partnership = partnershipOf(input.register, namesOf(record, found));
  const details = partnershipDetails(input, partnership);
  const timeline = partnershipTimeline(input, partnership);
  const map = mapOf(input, partnership);
  const { name, id = '', kind = null, lecturers = null, units = [] } = found;
  const partners = uniqueTexts(details.agreements.flatMap((row) => row.partners));
  return {
    data: {
      ...reportData(input),
      unit: {
        id: `${record.id}/${id}`,
        name: name ?? id,
        kind,
        lecturers,
        institution: record.data.name,
        units: units.map((below) => below.name ?? below.id ?? ''),
      },
      partners,
      ...details,
      has_timeline: timeline !== undefined,
      has_map: map !== undefined,
    },
    figures: { ...(timeline && { timeline }), ...(map && { map }) },
  };
}

/** How records name a unit and those below it: by id, or by name. */
function namesOf({ id: institution }: InstitutionRecord, found: Unit): ReadonlySet<string> {
  const below = (one: Unit): readonly Unit[] => [one, ...(one.units ?? []).flatMap(below)];
  return new Set(
    below(found).flatMap(({ id, name }) => [
      ...(id === undefined ? [] : [`${institution}/${id}`]),
      ...(name === undefined ? [] : [name]),
    ]),
  );
}

function partnershipOf(register: Register, names: ReadonlySet<string>): Partnership {
  const isOne = (text: string | undefined): boolean => text !== undefined && names.has(text);
  const agreements = [...register.agreements.values()].filter(({ data }) =>
    data.parties.some((party) => isOne(party.unit)),
  );
  const memberships = [...register.memberships.values()].filter(({ data }) =>
    (data.representatives ?? []).some((person) => isOne(person.unit)),
  );
  const under = new Set(agreements.map(({ id }) => id));
  const activities = [...register.activities.values()].filter(
    ({ data }) =>
      isOne(data.host_unit) ||
      (data.units ?? []).some(isOne) ||
      (data.under ?? []).some((id) => under.has(id)),
  );
  return { agreements, memberships, activities };
}

/** The partners of the unit alone. */
function mapOf({ register, terms, language }: ReportInput, partnership: Partnership): Figure | undefined {
  const { agreements, memberships } = partnership;
  const own = {
    ...register,
    ...linkRecords([...register.institutions.values(), ...agreements, ...memberships]),
  };
  const view = { ...partnerPlacesView(own, terms), institution: null };
  if (view.places.length === 0) return undefined;
  const svg = partnerMap(view, { language, width: 900, isTitled: false });
  return { svg, alt: descriptionIn(svg) };
}
