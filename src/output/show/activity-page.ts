/** `mou show` for an activity: when, where, who, under what, and what came of it. */
import type { Output, Participant } from '../../generated/types.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { ActivityRecord } from '../../records/record.ts';
import { institutionOf } from '../../register/parties.ts';
import { countryLabel, formLabel, stateLabel } from '../labels.ts';
import { documentLines, followUpLines, personLines } from './listed.ts';
import { joined, labelled, lines, section, type Page, type PageLine } from './page.ts';
import { closingSections, type ShowInput } from './show-input.ts';

/** The page of an activity. */
export function activityPage(input: ShowInput, record: ActivityRecord): Page {
  const { register, terms, language } = input;
  const { data, id, file } = record;
  const texts = SHOW_TEXTS[language];
  const state = terms.activity(id)?.state;
  const form = formLabel(data.form, register.settings, language);
  const words = [form, state === undefined ? undefined : stateLabel(state, language), `${id} (${file})`];
  const host = data.host === undefined ? undefined : institutionOf(register, data.host).name;
  const day = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : formatWrittenDate(text, language);
  return {
    title: data.title,
    summary: words.filter((word) => word !== undefined).join(' · '),
    sections: [
      ...section(
        texts.whenAndWhere,
        lines(
          labelled(texts.held, day(data.on)),
          labelled(texts.planned, day(data.planned)),
          labelled(texts.cancelled, day(data.cancelled)),
          labelled(texts.place, data.place),
          labelled(texts.host, joined(host, data.host_unit)),
        ),
      ),
      ...section(
        texts.concerns,
        lines(...(data.under ?? []).map((under) => namedRecord(input, under)), ...(data.units ?? [])),
      ),
      ...section(
        texts.participants,
        (data.participants ?? []).flatMap((one) => participantLines(input, one)),
      ),
      ...section(texts.decisions, lines(...(data.decisions ?? []))),
      ...section(texts.outputs, lines(...(data.outputs ?? []).map(outputText))),
      ...section(texts.benefit, lines(data.benefit)),
      ...section(texts.followUps, followUpLines(input, record, id)),
      ...section(texts.evidence, documentLines(input, data.evidence)),
      ...closingSections(input, data),
    ],
  };
}

function namedRecord({ register, terms, language }: ShowInput, id: string): string {
  const agreement = register.agreements.get(id);
  const state = terms.agreement(id)?.state ?? terms.membership(id)?.state;
  const word = state === undefined ? undefined : stateLabel(state, language);
  return agreement === undefined ? joined(id, word) : `${agreement.data.title} (${joined(id, word)})`;
}

function participantLines(
  { register, language }: ShowInput,
  participant: string | Participant,
): readonly PageLine[] {
  const texts = SHOW_TEXTS[language];
  if (typeof participant === 'string') return lines(institutionOf(register, participant).name);
  const { institution, name, group, count, institutions, countries = [], country, people } = participant;
  const named = institution === undefined ? (name ?? group) : institutionOf(register, institution).name;
  const where = [...(country === undefined ? [] : [country]), ...countries].map((code) =>
    countryLabel(code, language),
  );
  return [
    ...lines(
      joined(
        named,
        institutions === undefined ? undefined : texts.institutionsCount(institutions),
        count === undefined ? undefined : texts.peopleCount(count),
        ...where,
      ),
    ),
    ...personLines(people),
  ];
}

function outputText({ what, quantity, unit }: Output): string {
  return joined(what, quantity === undefined ? unit : `${String(quantity)} ${unit ?? ''}`.trim());
}
