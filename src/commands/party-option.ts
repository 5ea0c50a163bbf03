/** `--party` and `--by`: a party of an agreement by its number, or by what its institution is called. */
import type { AgreementRecord } from '../records/record.ts';
import { standsForOneOf } from '../register/called-institutions.ts';
import { namesOf } from '../register/names-of.ts';
import { partyInstitution, partyLabel } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { readWords, type Choice } from './word-option.ts';

/** The parties that some words mean, counted from 1. Throws UsageError for a word that is none. */
export function readParties(
  flag: string,
  register: Register,
  agreement: AgreementRecord,
  words: readonly string[],
): readonly number[] {
  const choices = agreement.data.parties.map((party, index): Choice => {
    const { id, record } = partyInstitution(register, party);
    const names = record === undefined ? [] : namesOf(record);
    const called = [partyLabel(register, party), ...(id === undefined ? [] : [id]), ...names];
    return { id: String(index + 1), words: called };
  });
  const listed = choices.map(({ id, words: [name = ''] }) => `${id} (${name})`).join(', ');
  const noun = { en: 'party', id: 'pihak' };
  const all = { en: `The parties: ${listed}.`, id: `Para pihaknya: ${listed}.` };
  const meantBy = (word: string): readonly string[] =>
    choices.filter((choice) => standsForOneOf(word, choice.words)).map(({ id }) => id);
  const ids = readWords({ flag, noun, choices, listed: all, meantBy }, words);
  return [...new Set(ids.map(Number))].sort((a, b) => a - b);
}
