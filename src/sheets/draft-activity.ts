/** An activity's record from what a row says. */
import { forms } from '../generated/vocabularies.ts';
import { IMPORT_WORDS } from '../locale/import/words.ts';
import type { Language } from '../locale/language.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import type { Settings } from '../register/settings.ts';
import { filled } from './filled.ts';
import type { ActivityRow } from './read-activity-row.ts';

/** What a record takes from beside the row. */
export type ActivityParts = {
  readonly id: string;
  readonly title: string;
  readonly form: string;
  /** The ids of the institutions that took part. */
  readonly partners: readonly string[];
  readonly under: readonly string[];
  readonly host: string | undefined;
  /** Texts for the notes that no field holds. */
  readonly notes: readonly string[];
};

/** The data of the record, `x-import` aside. */
export function draftActivity(
  { facts }: ActivityRow,
  { id, title, form, partners, under, host, notes }: ActivityParts,
): PlainMap & { kind: 'activity'; id: string } {
  const { on, planned, place, dharma, benefit, funding } = facts;
  const texts = [...(facts.notes === undefined ? [] : [facts.notes]), ...notes];
  const fields = filled({
    title,
    form,
    on,
    planned,
    place,
    host,
    under: listed(under),
    participants: listed([
      ...partners.map((institution) => ({ institution })),
      ...facts.groups.map((group) => ({ ...group })),
    ]),
    dharma,
    units: listed(facts.units),
    benefit,
    outputs: listed(facts.outputs.map((output) => ({ ...output }))),
    funding: funding === undefined ? undefined : { ...funding },
    evidence: listed(facts.evidence.map((place) => ({ original_at: place }))),
    follow_ups: listed(facts.followUps.map((what) => ({ what }))),
    notes: texts.length === 0 ? undefined : texts.join('\n'),
  });
  return { kind: 'activity', id, ...fields };
}

function listed(items: readonly PlainValue[]): PlainValue | undefined {
  return items.length === 0 ? undefined : [...items];
}

/** "Kuliah tamu bersama PT Bumi Lestari": what was done, and with whom. */
export function madeActivityTitle(
  form: string,
  partners: readonly string[],
  { language, own }: { readonly language: Language; readonly own: Settings['forms'] },
): string {
  const label = (forms.find(({ id }) => id === form)?.label ?? own[form])?.[language] ?? form;
  return IMPORT_WORDS[language].activity(label, partners);
}
