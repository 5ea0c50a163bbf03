/** The words that the options of `mou list` take, and what they are called in both languages. */
import { countries, forms, institutionTypes, instruments } from '../generated/vocabularies.ts';
import { COLUMN_LABELS } from '../locale/columns.ts';
import { KIND_COUNTS, KIND_NAMES } from '../locale/kind-names.ts';
import { MARK_LABELS, STATE_LABELS } from '../locale/states.ts';
import type { Text } from '../locale/text.ts';
import { KINDS } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import { COLUMNS, type Column } from '../views/row-columns.ts';
import { commaApart, readWords, type Choice, type WordOption } from './word-option.ts';

/** Every kind at once. */
export const ALL_KINDS = 'all';

/** `--kind`: agreement, agreements, perjanjian; all, semua. */
export const KIND_OPTION: WordOption = {
  flag: '--kind',
  noun: { en: 'kind of record', id: 'jenis data' },
  choices: [
    ...KINDS.map((id) => ({ id, words: [...KIND_COUNTS[id].en, KIND_NAMES[id].id] })),
    { id: ALL_KINDS, words: ['semua'] },
  ],
};

/** The words of the ministry's forms and of offices for what has ended, as they are spelled. */
const EXPIRED_IN_OFFICES = ['kedaluwarsa', 'kadaluwarsa', 'kadaluarsa', 'kedaluarsa'];

/** `--state`: in-force, "in force", berlaku. */
export const STATE_OPTION: WordOption = {
  flag: '--state',
  noun: { en: 'state', id: 'status' },
  choices: labelled(STATE_LABELS).map(({ id, words }) => ({
    id,
    words: id === 'expired' ? [...words, ...EXPIRED_IN_OFFICES] : words,
  })),
  listed: labels(STATE_LABELS),
};

/**
 * The states that the words of `--state` mean. What is ending soon is in force until it ends, so `in-force` means it
 * too, although it is a state of its own.
 *
 * @example
 * readStates(['berlaku']); // ['in-force', 'ending-soon']
 */
export function readStates(given: readonly string[]): readonly string[] {
  const named = readWords(STATE_OPTION, commaApart(given));
  return named.includes('in-force') ? [...new Set([...named, 'ending-soon'])] : named;
}

/** Whether `--state` names what is in force without naming what is ending soon, which comes with it. */
export function takesEndingSoonAlong(given: readonly string[]): boolean {
  return (
    !readWords(STATE_OPTION, commaApart(given)).includes('ending-soon') &&
    readStates(given).includes('ending-soon')
  );
}

/** `--mark`: dormant, tidur. */
export const MARK_OPTION: WordOption = {
  flag: '--mark',
  noun: { en: 'mark', id: 'tanda' },
  choices: labelled(MARK_LABELS),
  listed: labels(MARK_LABELS),
};

/** `--instrument`: moa, PKS, "Perjanjian Kerja Sama". */
export const INSTRUMENT_OPTION: WordOption = {
  flag: '--instrument',
  noun: { en: 'instrument', id: 'jenis naskah' },
  choices: instruments.map(({ id, label, short }) => ({
    id,
    words: [label.en, label.id, short.en, short.id],
  })),
};

/** `--type`: university, "perguruan tinggi". */
export const INSTITUTION_TYPE_OPTION: WordOption = {
  flag: '--type',
  noun: { en: 'kind of institution', id: 'jenis lembaga' },
  choices: institutionTypes.map(({ id, label }) => ({ id, words: [label.en, label.id] })),
};

/** An option that takes columns: last_day, last-day, "hari terakhir". */
export function columnOption(flag: string): WordOption {
  const choices = COLUMNS.map((id) => ({ id, words: Object.values(COLUMN_LABELS[id]) }));
  return { flag, noun: { en: 'column', id: 'kolom' }, choices };
}

/** The columns that some words mean. Throws UsageError for a word that is no column. */
export function readColumns(flag: string, words: readonly string[]): readonly Column[] {
  const ids = readWords(columnOption(flag), words);
  return ids.flatMap((id) => COLUMNS.filter((column) => column === id));
}

/** `--country`: MY, Malaysia, Jepang; of those that are refused, the register's own are listed. */
export function countryOption(used: readonly string[]): WordOption {
  return {
    flag: '--country',
    noun: { en: 'country', id: 'negara' },
    choices: countries.map(({ id, label, aka }) => ({ id, words: [...aka, label.en, label.id] })),
    listed: inTheRegister(used),
  };
}

/** `--form`: internship, magang; the register's own forms, and those that only its records know. */
export function formOption({ settings }: Pick<Register, 'settings'>, used: readonly string[]): WordOption {
  const known: readonly Choice[] = [
    ...Object.entries(settings.forms).map(([id, label]) => ({ id, words: [label.en, label.id] })),
    ...forms.map(({ id, label }) => ({ id, words: [label.en, label.id, ...label.id.split(' / ')] })),
  ];
  const others = used.filter((form) => !known.some(({ id }) => id === form));
  return {
    flag: '--form',
    noun: { en: 'form of cooperation', id: 'bentuk kegiatan' },
    choices: [...known, ...others.map((id) => ({ id, words: [] }))],
    listed: inTheRegister(used),
  };
}

function inTheRegister(used: readonly string[]): Text {
  const all = used.toSorted().join(', ');
  return used.length === 0
    ? { en: 'The register has none.', id: 'Register ini tidak memuat satu pun.' }
    : { en: `The register has: ${all}.`, id: `Dalam register ini: ${all}.` };
}

function labelled(labels: Readonly<Record<string, Text>>): readonly Choice[] {
  return Object.entries(labels).map(([id, label]) => ({ id, words: [label.id, label.en] }));
}

/** What to show of words that each language has its own for: ids in English, labels in Indonesian. */
function labels(words: Readonly<Record<string, Text>>): Text {
  const named = Object.values(words).map(({ id }) => id);
  return {
    en: `Possible are: ${Object.keys(words).join(', ')}.`,
    id: `Yang dapat dipakai: ${named.join(', ')}.`,
  };
}
