/** `mou show` for an agreement: who agreed on what, from when to when, and what came of it. */
import { daysAway } from '../../locale/status.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { AgreementData, Party } from '../../generated/types.ts';
import type { AgreementRecord } from '../../records/record.ts';
import { levelOf, partyInstitution, partyLabel } from '../../register/parties.ts';
import { unitName } from '../../register/units.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { DayRange } from '../../terms/day-range.ts';
import { familyOf, type FamilyNode } from '../../views/family.ts';
import { countryLabel, formLabel, instrumentLabel, levelLabel, markLabel, stateLabel } from '../labels.ts';
import { rangeText } from '../range-text.ts';
import { activityLines, documentLines, followUpLines } from './listed.ts';
import { details, joined, labelled, lines, section, type Page, type PageLine } from './page.ts';
import { closingSections, type ShowInput } from './show-input.ts';

/** The page of an agreement. */
export function agreementPage(input: ShowInput, record: AgreementRecord): Page {
  const { register, terms, language } = input;
  const { data } = record;
  const texts = SHOW_TEXTS[language];
  const term = terms.agreement(record.id);
  const activities = register.activitiesUnder(record.id);
  const isImported = term?.marks.includes('signing-not-recorded') === true;
  const unsigned = isImported ? texts.notRecorded : texts.notSigned;
  return {
    title: data.title,
    summary: summaryOf(input, record, term),
    sections: [
      ...section(
        texts.parties,
        data.parties.flatMap((party, index) => partyLines(input, party, index + 1, unsigned)),
      ),
      ...section(texts.window, term === undefined ? [] : windowLines(input, term)),
      ...section(
        texts.scope,
        lines((data.scope ?? []).map((form) => formLabel(form, register.settings, language)).join(', ')),
      ),
      ...section(texts.signing, signingLines(input, data)),
      ...section(texts.process, processLines(input, data)),
      ...section(texts.family, familyLines(input, record)),
      ...section(texts.activities, activityLines(input, activities)),
      ...section(
        texts.followUps,
        [record, ...activities].flatMap((one) => followUpLines(input, one, record.id)),
      ),
      ...section(texts.documents, documentLines(input, data.documents)),
      ...closingSections(input, data),
    ],
  };
}

function summaryOf({ register, language }: ShowInput, record: AgreementRecord, term?: AgreementTerm): string {
  const { instrument } = record.data;
  const marks = (term?.marks ?? []).map((mark) => markLabel(mark, language));
  const words = [
    instrument === undefined ? undefined : instrumentLabel(instrument, language),
    levelLabel(levelOf(register, record), language),
    term === undefined ? undefined : [stateLabel(term.state, language), ...marks].join(', '),
    `${record.id} (${record.file})`,
  ];
  return words.filter((word) => word !== undefined).join(' · ');
}

function partyLines(
  { register, language }: ShowInput,
  party: Party,
  position: number,
  unsigned: string,
): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  const { name, country } = partyInstitution(register, party);
  const { signatory, contact } = party;
  const label = name ?? joined(party.description, texts.unnamed);
  const place = country === undefined ? '' : ` (${countryLabel(country, language)})`;
  const behalf = signatory?.on_behalf_of;
  const signed = joined(
    signatory?.name,
    signatory?.position,
    behalf === undefined ? undefined : texts.onBehalfOf(behalf),
  );
  const day =
    party.signed === undefined ? unsigned : texts.signedOn(formatWrittenDate(party.signed, language));
  return [
    ...lines(`${texts.party(position)}  ${label}${place}`),
    ...details(
      labelled(
        texts.unit,
        party.unit === undefined ? undefined : unitName(register.institutions, party.unit),
      ),
      labelled(texts.number, party.number),
      labelled(texts.signedBy, signed),
      day,
      labelled(texts.contact, joined(contact?.name, contact?.position, contact?.email, contact?.phone)),
    ),
  ];
}

function windowLines({ language }: ShowInput, term: AgreementTerm): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  if (term.start === undefined) return [];
  const day = (range: DayRange | undefined): string | undefined => range && rangeText(range, language);
  const left = term.daysLeft?.earliest === term.daysLeft?.latest ? term.daysLeft?.earliest : undefined;
  const away = left === undefined ? '' : ` (${daysAway(left, language)})`;
  const end = term.open ? texts.openEnd : texts.noLastDay;
  const lastDay = term.lastDay === undefined ? end : `${day(term.lastDay) ?? ''}${away}`;
  const periods = term.periods.length < 2 ? [] : term.periods;
  return [
    ...lines(
      labelled(texts.start, day(term.start)),
      labelled(texts.lastDay, lastDay),
      term.goesOnByItself ? texts.goesOn : undefined,
      labelled(texts.noticeDeadline, day(term.noticeDeadline)),
    ),
    ...periods.flatMap(({ number, start, lastDay: end2 }) =>
      details(`${texts.period(number)}: ${day(start) ?? ''} – ${day(end2) ?? ''}`),
    ),
    ...lines(texts.explain(term.id)),
  ];
}

function signingLines({ register, language }: ShowInput, { signing }: AgreementData): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  if (signing === undefined) return [];
  const event = signing.event === undefined ? undefined : register.activities.get(signing.event);
  const facilitators = (signing.facilitators ?? []).map((institution) =>
    partyLabel(register, typeof institution === 'string' ? { institution } : institution),
  );
  return lines(
    labelled(texts.place, signing.place),
    labelled(texts.event, event === undefined ? signing.event : `${event.data.title} (${event.id})`),
    labelled(texts.facilitators, facilitators.join(', ')),
  );
}

function processLines({ language }: ShowInput, { process = [] }: AgreementData): readonly PageLine[] {
  return process.flatMap(({ stage, on, note }) => {
    const day = on === undefined ? '' : `${formatWrittenDate(on, language)}  `;
    return [...lines(`${day}${stateLabel(stage, language)}`), ...details(note)];
  });
}

function familyLines({ register, terms, language }: ShowInput, { id }: AgreementRecord): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  const family = familyOf(register, id);
  const named = (other: string): string => {
    const term = terms.agreement(other);
    const state = term === undefined ? '' : `, ${stateLabel(term.state, language)}`;
    return `${register.agreements.get(other)?.data.title ?? other} (${other}${state})`;
  };
  const tree = (nodes: readonly FamilyNode[], depth: number): readonly PageLine[] =>
    nodes.flatMap((node) => [
      ...details(`${'  '.repeat(depth)}${named(node.id)}`),
      ...tree(node.children, depth + 1),
    ]);
  return [
    ...lines(...family.umbrellas.map((other) => `${texts.under}: ${named(other)}`)),
    ...(family.children.length === 0 ? [] : lines(`${texts.carriedOutBy}:`)),
    ...tree(family.children, 0),
    ...lines(...family.predecessors.map((other) => `${texts.supersedes}: ${named(other)}`)),
    ...lines(...family.successors.map((other) => `${texts.supersededBy}: ${named(other)}`)),
  ];
}
