/** Names of institutions without their spelling: the same key for "Univ. Bengkulu" and "University of Bengkulu". */
import { rememberedByText } from '../calendar/remembered-texts.ts';
import { countries } from '../generated/vocabularies.ts';
import { PHRASES, SPELLINGS, UNSAID } from './institution-words.ts';

/** A word this long still has a shape when a letter is missing; one with a digit is a number. */
const LONG_WORD = 8;
const LONG_WORDS = /(?<!\S)[^\s\d]{8,}(?!\S)/g;

/** Nobody's name is longer; what is, is compared as it stands, for its spellings would fill the memory. */
const LONGEST_NAME = 200;

/**
 * What a name says apart from case, punctuation, word order, language (Indonesian, Malay, English), legal form and
 * usual abbreviations. Two names with one key mean the same institution, unless they lie in different places.
 *
 * @example
 * nameKey('Univ. Negeri Malang (UM)'); // 'malang state university'
 * nameKey('State University of Malang'); // 'malang state university'
 */
export const nameKey = rememberedByText((name) => {
  const words = wordsOf(name);
  const said = words.flatMap((word) => (UNSAID.has(word) ? [] : [inOneSpelling(word)]));
  return (said.length === 0 ? words : said).toSorted().join(' ');
});

/** The keys that a name shares with names that differ by one letter of one long word; the key itself comes first. */
export function spellingsNear(key: string): readonly string[] {
  const near = [key];
  if (key.length > LONGEST_NAME) return near;
  for (const { 0: word, index: start } of key.matchAll(LONG_WORDS)) {
    for (let at = start; at < start + word.length; at += 1) near.push(key.slice(0, at) + key.slice(at + 1));
  }
  return near;
}

/** True for a text such as "UMS", which two institutions may well share: one short word in capitals. */
export function isAbbreviation(name: string): boolean {
  return name.length <= 8 && /^\p{Lu}[\p{Lu}\d.-]*$/u.test(name);
}

/** An abbreviation in brackets after a name: "Universitas Bengkulu (UNIB)". */
const ABBREVIATION_IN_BRACKETS = /\(\s*\p{Lu}[\p{Lu}.&-]{1,11}\s*\)/gu;

function wordsOf(name: string): readonly string[] {
  return expanded(` ${PLAIN.test(name) ? name.toLowerCase().trim() : withoutMarks(name)} `)
    .trim()
    .split(' ');
}

/** Most names: in them there is nothing to take away. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function withoutMarks(name: string): string {
  return name
    .replace(ABBREVIATION_IN_BRACKETS, ' ')
    .normalize('NFKD')
    .replace(/\p{M}|['’‘`ʼ]/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}

function expanded(text: string): string {
  if (!ANY_PHRASE.test(text)) return text;
  let all = text;
  for (const [phrase, short] of PHRASES) all = all.replaceAll(` ${phrase} `, ` ${short} `);
  return all;
}

const ANY_PHRASE = new RegExp(` (?:${PHRASES.map(([phrase]) => phrase).join('|')}) `);

const inOneSpelling = rememberedByText(
  (word) => SPELLINGS.get(word) ?? mistyped(word) ?? COUNTRY_WORDS.get(word) ?? word,
);

/** "jepang" is "japan". Other spellings in the vocabulary may mean a part of the country ("Wales"), so they stay out. */
const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  countries.map(({ label }) => [label.id.toLowerCase(), label.en.toLowerCase()]),
);

let mistypedWords: ReadonlyMap<string, string> | undefined;

/** "Univeritas" for "Universitas": a long generic word with one letter left out or put in. */
function mistyped(word: string): string | undefined {
  if (word.length < LONG_WORD || word.length > LONGEST_NAME) return undefined;
  mistypedWords ??= new Map(
    [...SPELLINGS].flatMap(([spelling, meant]) =>
      spelling.length < LONG_WORD
        ? []
        : withoutOneLetter(spelling).map((shorter) => [shorter, meant] as const),
    ),
  );
  const longer = withoutOneLetter(word).find((shorter) => SPELLINGS.has(shorter));
  return mistypedWords.get(word) ?? (longer === undefined ? undefined : SPELLINGS.get(longer));
}

function withoutOneLetter(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
