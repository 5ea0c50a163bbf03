/** An agreement's record from what a row says. */
import { instruments } from '../generated/vocabularies.ts';
import { IMPORT_WORDS } from '../locale/import/words.ts';
import type { Language } from '../locale/language.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import { filled } from './filled.ts';
import type { PartyFacts, RowReading } from './row-reading.ts';

/** What a record takes from beside the row. */
export type DraftParts = {
  readonly id: string;
  /** The institution whose register it is: the id of its record, or its name in place. */
  readonly own: { readonly institution: string } | { readonly name: string };
  readonly ownName: string;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
  readonly under: string | undefined;
  readonly supersedes: string | undefined;
};

/** The data of the record, `x-import` aside, and whether its title had to be made. */
export function draftAgreement(
  row: RowReading,
  parts: DraftParts,
): {
  readonly data: PlainMap & { kind: 'agreement'; id: string; title: string };
  readonly isTitleMade: boolean;
} {
  const { facts } = row;
  const data = {
    kind: 'agreement',
    id: parts.id,
    title: facts.title ?? madeTitle(row, parts),
    ...filled({
      instrument: facts.instrument,
      scope: facts.scope.length === 0 ? undefined : [...facts.scope],
      level: facts.level,
      parties: partiesOf(row, parts),
      signing: facts.place === undefined ? undefined : { place: facts.place },
      term: termOf(row),
      renewal: facts.term?.renewal === undefined ? undefined : { mode: facts.term.renewal },
      lapses_if_inactive: facts.term?.lapses,
      under: parts.under,
      supersedes: parts.supersedes === undefined ? undefined : [parts.supersedes],
      ...standing(row),
      follow_ups: facts.followUps.length === 0 ? undefined : facts.followUps.map((what) => ({ what })),
      value: facts.value === undefined ? undefined : { ...facts.value },
      notes: facts.notes.length === 0 ? undefined : facts.notes.join('\n'),
    }),
  } as const;
  return { data, isTitleMade: facts.title === undefined };
}

/** "Perjanjian Kerja Sama Universitas Lembah Anai dan PT Bumi Lestari": what the paper is, and who its parties are. */
function madeTitle({ facts }: RowReading, { ownName, partners, language }: DraftParts): string {
  const label = instruments.find(({ id }) => id === facts.instrument && id !== 'other')?.label[language];
  const { cooperation, title } = IMPORT_WORDS[language];
  return title(label ?? cooperation, [ownName, ...partners.map(({ name }) => name)]);
}

function partiesOf({ facts, own, theirs }: RowReading, parts: DraftParts): PlainValue[] {
  const signed = facts.signed === undefined ? {} : { signed: facts.signed };
  const ours = { ...parts.own, ...factsOf(own), ...signed };
  const others = parts.partners.map(({ id }, at) => ({
    institution: id,
    ...(at === 0 ? factsOf(theirs) : numberOf(theirs.moreNumbers[at - 1])),
    ...signed,
  }));
  return [ours, ...others];
}

function numberOf(number: string | undefined): PlainMap {
  return number === undefined ? {} : { number };
}

function factsOf({ number, unit, signatory, contact }: PartyFacts): PlainMap {
  return filled({
    unit,
    number,
    signatory: signatory === undefined ? undefined : { ...signatory },
    contact: contact === undefined ? undefined : { ...contact },
  });
}

/** A start on the day of signing needs no word of its own. */
function termOf({ facts }: RowReading): PlainMap | undefined {
  const { from, signed, until, term } = facts;
  const fields = filled({
    from: from === signed ? undefined : from,
    lasts: term?.lasts,
    until,
    open: until === undefined && term?.lasts === undefined && term?.open === true ? true : undefined,
  });
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** A stage is of use before a paper is signed alone, a decision at any time. */
function standing({ facts }: RowReading): Record<string, PlainValue | undefined> {
  const { status, signed, from } = facts;
  if (status === undefined) return {};
  if ('decision' in status) return { closure: { decision: status.decision } };
  return signed === undefined && from === undefined ? { process: [{ stage: status.stage }] } : {};
}
