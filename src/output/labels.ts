/** The words of the vocabularies in a reader's language; an id without a word is shown as it is. */
import {
  closureDecisions,
  countries,
  documentKinds,
  forms,
  institutionTypes,
  instruments,
  levels,
  membershipCategories,
  renewalModes,
  reminders,
} from '../generated/vocabularies.ts';
import type { Language } from '../locale/language.ts';
import { MARK_LABELS, STATE_LABELS } from '../locale/states.ts';
import type { Text } from '../locale/text.ts';
import type { Settings } from '../register/settings.ts';

type Entry = { readonly id: string; readonly label: Text };

function labelIn(entries: readonly Entry[], id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.label[language] ?? id;
}

/** "Malaysia" for MY. */
export function countryLabel(code: string, language: Language): string {
  return labelIn(countries, code, language);
}

/** "Pertukaran mahasiswa" for student-exchange; the register's own forms are known too. */
export function formLabel(form: string, settings: Pick<Settings, 'forms'>, language: Language): string {
  const own = settings.forms[form];
  return own === undefined ? labelIn(forms, form, language) : own[language];
}

/** "Nota Kesepahaman" for mou. */
export function instrumentLabel(instrument: string, language: Language): string {
  return labelIn(instruments, instrument, language);
}

/** "PKS" for moa; undefined for what is no instrument. */
export function instrumentShort(instrument: string, language: Language): string | undefined {
  return instruments.find(({ id }) => id === instrument)?.short[language];
}

/** "Universitas" for university. */
export function institutionTypeLabel(type: string, language: Language): string {
  return labelIn(institutionTypes, type, language);
}

/** "Internasional" for international. */
export function levelLabel(level: string, language: Language): string {
  return labelIn(levels, level, language);
}

/** "Perorangan" for individual. */
export function categoryLabel(category: string, language: Language): string {
  return labelIn(membershipCategories, category, language);
}

/** "Naskah bertanda tangan" for signed. */
export function documentKindLabel(kind: string, language: Language): string {
  return labelIn(documentKinds, kind, language);
}

/** "Otomatis" for automatic. */
export function renewalLabel(mode: string, language: Language): string {
  return labelIn(renewalModes, mode, language);
}

/** "Tidak diperpanjang" for not-renewing. */
export function decisionLabel(decision: string, language: Language): string {
  return labelIn(closureDecisions, decision, language);
}

/** "Hari terakhir" for last-day. */
export function reminderLabel(reminder: string, language: Language): string {
  return labelIn(reminders, reminder, language);
}

/** The word for a state of any kind of record. */
export function stateLabel(state: string, language: Language): string {
  return wordIn(STATE_LABELS, state, language);
}

/** The word for a mark. */
export function markLabel(mark: string, language: Language): string {
  return wordIn(MARK_LABELS, mark, language);
}

function wordIn(words: Readonly<Record<string, Text>>, id: string, language: Language): string {
  return words[id]?.[language] ?? id;
}
