/** What `mou new` offers for choosing: the institutions, forms and agreements of the register. */
import { forms, institutionTypes, instruments } from '../generated/vocabularies.ts';
import type { NewOffers } from '../io/ask-new.ts';
import type { Offer } from '../io/matching-offers.ts';
import type { Language } from '../locale/language.ts';
import { formLabel } from '../output/labels.ts';
import { visible } from '../output/visible.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { namesOf } from '../register/names-of.ts';
import { ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';

/** The offers in a language, each list by its words; our own institution is not offered as a partner. */
export function offersOf(register: Register, language: Language): NewOffers {
  const { settings } = register;
  const ours = ourInstitution(register)?.id;
  const own = Object.keys(settings.forms).map((id) => ({
    value: id,
    label: formLabel(id, settings, language),
  }));
  const worded = (entries: typeof forms | typeof instruments | typeof institutionTypes): readonly Offer[] =>
    entries.map(({ id, label }) => ({ value: id, label: label[language] }));
  return {
    institutions: named([...register.institutions.values()].filter(({ id }) => id !== ours)),
    agreements: [...register.agreements.values()].map(({ id, data }) => ({
      value: id,
      label: `${visible(data.title)} (${id})`,
    })),
    forms: [...own, ...worded(forms)],
    instruments: worded(instruments),
    types: worded(institutionTypes),
  };
}

function named(institutions: readonly InstitutionRecord[]): readonly Offer[] {
  return institutions.map((record) => ({
    value: record.id,
    label: `${visible(record.data.name)} (${record.id})`,
    names: namesOf(record),
  }));
}
