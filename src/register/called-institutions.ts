/** The institutions that a person may mean by a name, an abbreviation or the initials of a name. */
import type { InstitutionRecord } from '../records/record.ts';
import { institutionsByName } from './institution-identity.ts';
import { nameKey } from './institution-names.ts';
import { UNSAID } from './institution-words.ts';
import { namesOf } from './names-of.ts';
import type { Register } from './register.ts';

/**
 * The institutions that go by a name, in any spelling; where none does, those for one of whose names the text may stand,
 * as "UGM" and "UNAIR" do for "Universitas Gadjah Mada" and "Universitas Airlangga". In the order of the register.
 */
export function institutionsCalled(
  register: Pick<Register, 'institutions'>,
  text: string,
): readonly InstitutionRecord[] {
  const byName = institutionsByName(register).get(nameKey(text)) ?? [];
  if (byName.length > 0) return byName;
  return [...register.institutions.values()].filter((record) => standsForOneOf(text, namesOf(record)));
}

/** Whether a text may be short for one of some names. */
export function standsForOneOf(text: string, names: readonly string[]): boolean {
  const short = folded(text).replaceAll('.', '');
  if (!/^\p{L}{2,12}$/u.test(short)) return false;
  return names.some((name) => isInBrackets(short, name) || isMadeOf(short, wordsOf(name)));
}

/** "Universitas Gadjah Mada (UGM)". */
function isInBrackets(short: string, name: string): boolean {
  return [...folded(name).matchAll(/\(([^()]+)\)/g)].some(([, inner = '']) => inner.trim() === short);
}

/** Whether a text is made of the beginnings of all words of a name, in their order; words such as "of" may be passed over. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  if (words.filter((word) => !UNSAID.has(word)).length < 2) return false;
  let rests: ReadonlySet<string> = new Set([short]);
  for (const word of words) {
    const without = UNSAID.has(word) ? [...rests] : [];
    rests = new Set([...without, ...[...rests].flatMap((rest) => afterBeginnings(rest, word))]);
  }
  return rests.has('');
}

/** What is left of a text after each beginning of a word that it starts with. */
function afterBeginnings(rest: string, word: string): readonly string[] {
  const lefts: string[] = [];
  for (let at = 0; at < rest.length && rest[at] === word[at]; at += 1) lefts.push(rest.slice(at + 1));
  return lefts;
}

function wordsOf(name: string): readonly string[] {
  return folded(name)
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
