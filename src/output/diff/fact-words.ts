/** A fact of a comparison in words: what it is about, and what became of it. */
import { formatDuration } from '../../locale/dates.ts';
import { parseDuration } from '../../calendar/read-duration.ts';
import { DAY_LABELS, FACT_TEXTS } from '../../locale/diff-facts.ts';
import { FIELD_LABELS } from '../../locale/diff-fields.ts';
import type { Language } from '../../locale/language.ts';
import { formatList } from '../../locale/lists.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { Settings } from '../../register/settings.ts';
import type { Fact } from '../../views/diff/fact.ts';
import {
  categoryLabel,
  countryLabel,
  decisionLabel,
  formLabel,
  instrumentLabel,
  levelLabel,
  markLabel,
  reminderLabel,
  renewalLabel,
  stateLabel,
} from '../labels.ts';
import { cellDay } from './cell-day.ts';

export type FactWords = { readonly label: string; readonly text: string };

/** What words depend on beside the language: forms that the register has made, and what reminders are called. */
export type Wording = { readonly language: Language; readonly settings: Pick<Settings, 'forms'> };

/** Words a fact. */
export function wordFact(fact: Fact, wording: Wording): FactWords {
  const { language } = wording;
  const texts = FACT_TEXTS[language];
  switch (fact.kind) {
    case 'day':
      return { label: DAY_LABELS[fact.of][language], text: dayText(fact, language) };
    case 'outlived':
      return { label: texts.under, text: (fact.now ? texts.outlived : texts.outlivedNoLonger)(fact.by) };
    case 'state': {
      const [from, to] = [fact.from, fact.to].map((state) =>
        state === null ? null : stateLabel(state, language),
      );
      return { label: texts.state, text: fromTo(from ?? null, to ?? null, language) };
    }
    case 'mark': {
      const mark = markLabel(fact.mark, language);
      return { label: texts.mark, text: fact.now ? texts.marked(mark) : texts.unmarked(mark) };
    }
    case 'goes-on':
      return { label: texts.renewal, text: fact.now ? texts.goesOn : texts.goesOnNoLonger };
    case 'reminder':
      return { label: texts.reminders, text: reminderText(fact, language) };
    case 'signed':
      return { label: texts.signed, text: signedText(fact, language) };
    default:
      return wordWritten(fact, wording);
  }
}

/** Facts about what is written: words of lists, entries, values. */
function wordWritten(
  fact: Extract<Fact, { kind: 'listed' | 'entry' | 'value' | 'fields' }>,
  wording: Wording,
): FactWords {
  const { language } = wording;
  const texts = FACT_TEXTS[language];
  switch (fact.kind) {
    case 'listed':
      return { label: fieldLabel(fact.of, language), text: listedText(fact, wording) };
    case 'entry': {
      const change = fact.of === 'dues' && fact.change === 'done' ? 'paid' : fact.change;
      const day = fact.day === null ? null : formatWrittenDate(fact.day, language);
      const what = valueText(fact.of, fact.text, wording);
      const head = texts.entry[change](day);
      return { label: fieldLabel(fact.of, language), text: what === '' ? head : `${head}: ${what}` };
    }
    case 'value': {
      const text = writtenFromTo(fact.field, fact.from, fact.to, wording);
      const label = fieldLabel(fact.field, language);
      return { label, text: fact.about === null ? text : `${fact.about}: ${text}` };
    }
    case 'fields': {
      const names = fact.fields.map((field) => fieldLabel(field, language));
      return { label: texts.alsoChanged, text: formatList(names, 'and', language) };
    }
    default:
      return fact satisfies never;
  }
}

function dayText({ from, to, shift }: Extract<Fact, { kind: 'day' }>, language: Language): string {
  const [was, is] = [from, to].map((cell) => (cell === null ? null : cellDay(cell, language)));
  const move = fromTo(was ?? null, is ?? null, language);
  return shift === null ? move : `${move}, ${FACT_TEXTS[language].shift(shift)}`;
}

/** The first day of each ladder is told: the others follow it. */
function reminderText({ of, from, to }: Extract<Fact, { kind: 'reminder' }>, language: Language): string {
  const { remindersFrom } = FACT_TEXTS[language];
  const [was, is] = [from, to].map(([first, ...others]) =>
    first === undefined ? null : remindersFrom(1 + others.length, formatWrittenDate(first, language)),
  );
  return `${reminderLabel(of, language)}: ${fromTo(was ?? null, is ?? null, language)}`;
}

function signedText({ party, day }: Extract<Fact, { kind: 'signed' }>, language: Language): string {
  const texts = FACT_TEXTS[language];
  return day === null ? texts.signatureGone(party) : texts.signedOn(party, formatWrittenDate(day, language));
}

function listedText({ of, added, removed }: Extract<Fact, { kind: 'listed' }>, wording: Wording): string {
  const { language } = wording;
  const texts = FACT_TEXTS[language];
  const words = (ids: readonly string[]): string =>
    formatList(
      ids.map((id) => valueText(of, id, wording)),
      'and',
      language,
    );
  return [
    ...(added.length === 0 ? [] : [texts.added(words(added))]),
    ...(removed.length === 0 ? [] : [texts.removed(words(removed))]),
  ].join('; ');
}

function writtenFromTo(field: string, from: string | null, to: string | null, wording: Wording): string {
  const [was, is] = [from, to].map((text) => (text === null ? null : valueText(field, text, wording)));
  return fromTo(was ?? null, is ?? null, wording.language);
}

function fromTo(from: string | null, to: string | null, language: Language): string {
  const texts = FACT_TEXTS[language];
  if (from === null) return texts.now(to ?? '');
  return to === null ? texts.noLonger(from) : texts.moved(from, to);
}

function fieldLabel(field: string, language: Language): string {
  return FIELD_LABELS[field]?.[language] ?? field;
}

/** Fields whose values are words of a vocabulary. */
const LABELS: Readonly<Record<string, (id: string, language: Language) => string>> = {
  instrument: instrumentLabel,
  level: levelLabel,
  process: stateLabel,
  category: categoryLabel,
  country: countryLabel,
  'renewal.mode': renewalLabel,
  'closure.decision': decisionLabel,
};

/** A value as people say it: a day in words, a length of time, the word of a vocabulary; anything else as written. */
function valueText(field: string, text: string, { language, settings }: Wording): string {
  const label = LABELS[field];
  if (label !== undefined) return label(text, language);
  if (field === 'scope' || field === 'form') return formLabel(text, settings, language);
  if (text === 'true' || text === 'false') return FACT_TEXTS[language][text === 'true' ? 'yes' : 'no'];
  const duration = /^P\d/.test(text) ? parseDuration(text) : undefined;
  if (duration !== undefined) return formatDuration(duration, language);
  return /^\d{4}-\d{2}/.test(text) ? formatWrittenDate(text, language) : text;
}
