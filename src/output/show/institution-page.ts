/** `mou show` for an institution: what it is, and all that we have with it. */
import type { Unit } from '../../generated/types.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import type {
  ActivityRecord,
  AgreementRecord,
  InstitutionRecord,
  MembershipRecord,
} from '../../records/record.ts';
import type { ReferenceRole } from '../../register/references.ts';
import { countryLabel, institutionTypeLabel, stateLabel } from '../labels.ts';
import { rangeText } from '../range-text.ts';
import { activityLines, personLines } from './listed.ts';
import { details, joined, labelled, lines, section, type Page, type PageLine } from './page.ts';
import { closingSections, type ShowInput } from './show-input.ts';

/** The page of an institution. */
export function institutionPage(input: ShowInput, record: InstitutionRecord): Page {
  const { language } = input;
  const { data, id, file } = record;
  const texts = SHOW_TEXTS[language];
  const type = data.type === undefined ? undefined : institutionTypeLabel(data.type, language);
  const country = data.country === undefined ? undefined : countryLabel(data.country, language);
  const related = relatedTo(input, id);
  return {
    title: data.name,
    summary: [type, country, `${id} (${file})`].filter((word) => word !== undefined).join(' · '),
    sections: [
      ...section(texts.alsoKnownAs, lines(data.also_known_as?.join('; '))),
      ...section(texts.address, lines(data.address, data.city, data.website)),
      ...section(
        texts.ids,
        lines(...Object.entries(data.ids ?? {}).map(([name, value]) => `${name}: ${value}`)),
      ),
      ...section(texts.succeededBy, lines(data.succeeded_by)),
      ...section(texts.units, unitLines(data.units)),
      ...section(texts.contacts, personLines(data.contacts)),
      ...section(
        texts.agreements,
        related.agreements.flatMap((agreement) => agreementLines(input, agreement)),
      ),
      ...section(
        texts.memberships,
        related.memberships.flatMap((membership) => membershipLines(input, membership)),
      ),
      ...section(texts.activities, activityLines(input, related.activities)),
      ...closingSections(input, data),
    ],
  };
}

type Related = {
  readonly agreements: readonly AgreementRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly activities: readonly ActivityRecord[];
};

/** Naming a unit or a successor is no partnership. */
const APART: ReadonlySet<ReferenceRole> = new Set(['unit-of', 'succeeded-by']);

function relatedTo({ register }: ShowInput, id: string): Related {
  const references = register.referencesTo(id).filter(({ role }) => !APART.has(role));
  const records = [...new Set(references.map(({ from }) => from))];
  return {
    agreements: records.filter((record) => record.kind === 'agreement'),
    memberships: records.filter((record) => record.kind === 'membership'),
    activities: records.filter((record) => record.kind === 'activity'),
  };
}

function agreementLines({ terms, language }: ShowInput, { id, data }: AgreementRecord): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  const term = terms.agreement(id);
  const lastDay = term?.lastDay === undefined ? undefined : rangeText(term.lastDay, language);
  const state = term === undefined ? undefined : stateLabel(term.state, language);
  return [...lines(data.title), ...details(joined(id, state, labelled(texts.lastDay, lastDay)))];
}

function membershipLines(
  { terms, language }: ShowInput,
  { id, data }: MembershipRecord,
): readonly PageLine[] {
  const state = terms.membership(id)?.state;
  return lines(joined(id, state === undefined ? undefined : stateLabel(state, language), data.role));
}

function unitLines(units: readonly Unit[] | undefined, depth = 0): readonly PageLine[] {
  return (units ?? []).flatMap((unit) => [
    ...lines(
      `${'  '.repeat(depth)}${joined(unit.name ?? unit.id, unit.name === undefined ? undefined : unit.id)}`,
    ),
    ...unitLines(unit.units, depth + 1),
  ]);
}
