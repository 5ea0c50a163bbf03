/** The forms of cooperation of an agreement in the ministry's list, with what came out of them. */
import { forms, ministryForms } from '../../generated/vocabularies.ts';
import type { ActivityRecord, AgreementRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';
import { compareText } from '../../findings/finding.ts';

/** A form (bentuk kegiatan) that an agreement names, or that an activity held under it had. */
export type KermaForm = {
  /** Its number in the ministry's list of 29; null where none of them fits. */
  readonly number: number | null;
  /** The ministry's wording, in Indonesian whatever the reader's language; the register's own where none fits. */
  readonly name: string;
  /** The forms of the register behind it. */
  readonly forms: readonly string[];
  /** What came out of the activities held: how much (volume), of what (satuan). */
  readonly outputs: readonly { readonly volume: number | null; readonly unit: string | null }[];
  /** The activities held under the agreement in this form (keterangan). */
  readonly activities: readonly string[];
};

/** The forms of an agreement in the ministry's order; those that the ministry does not know come last. */
export function kermaForms(register: Register, terms: Terms, record: AgreementRecord): readonly KermaForm[] {
  const held = register.activitiesUnder(record.id).filter(({ id }) => terms.activity(id)?.state === 'held');
  const named = [...new Set([...(record.data.scope ?? []), ...cooperationIn(held)])];
  const grouped = new Map<string, string[]>();
  for (const form of named) {
    const key = String(ministryNumber(form) ?? form);
    grouped.set(key, [...(grouped.get(key) ?? []), form]);
  }
  return [...grouped.values()]
    .map((own) => kermaForm(register, own, held))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || compareText(a.name, b.name));
}

/** Meetings and ceremonies are no form of cooperation. */
function cooperationIn(held: readonly ActivityRecord[]): readonly string[] {
  return held
    .map(({ data }) => data.form)
    .filter((form) => forms.find(({ id }) => id === form)?.use !== 'event');
}

function kermaForm(
  { settings }: Pick<Register, 'settings'>,
  own: readonly string[],
  held: readonly ActivityRecord[],
): KermaForm {
  const [first = ''] = own;
  const number = ministryNumber(first);
  const activities = held.filter(({ data }) => own.includes(data.form));
  const ministry = ministryForms.find((form) => form.number === number)?.label.id;
  const known = settings.forms[first]?.id ?? forms.find(({ id }) => id === first)?.label.id;
  return {
    number,
    name: ministry ?? known ?? first,
    forms: own,
    outputs: activities.flatMap(({ data }) =>
      (data.outputs ?? []).map(({ quantity, unit, what }) => ({
        volume: quantity ?? null,
        unit: unit ?? what ?? null,
      })),
    ),
    activities: activities.map(({ data }) => data.title),
  };
}

function ministryNumber(form: string): number | null {
  return forms.find(({ id }) => id === form)?.ministry ?? null;
}
