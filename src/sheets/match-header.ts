/** What a column may mean by its header: known, near enough to be a slip, or sharing most of its words. */
import { distance } from 'fastest-levenshtein';
import { KINDS, type Kind } from '../records/record.ts';
import type { ColumnMeaning, HeaderNames } from './header-dictionary.ts';
import { headerKey } from './header-key.ts';
import { headerNames, takesMeaning } from './kind-headers.ts';
import { meaningByWords } from './telling-words.ts';

/** `exact`: the dictionary has it. `near`: it has something very like it. Meanings stand likeliest first. */
export type HeaderMatch = { readonly meanings: readonly ColumnMeaning[]; readonly how: 'exact' | 'near' };

/** A header longer than this is a sentence. */
const LONGEST_HEADER = 90;

/** How many of the words of a header and of a known name must agree (Dice), from 0 to 1. */
const LIKE_ENOUGH = 0.66;

/** So like that no word within it says more. */
const VERY_LIKE = 0.85;

/**
 * Matches a header of a sheet that holds records of a kind; undefined where nothing is like it.
 *
 * @example
 * matchHeader('Tgl. Berakhir')?.meanings; // ['until']
 * matchHeader('Nama Instansi/Mitra Kerjasama')?.how; // 'near'
 */
export function matchHeader(header: string, kind: Kind = 'agreement'): HeaderMatch | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const key = headerKey(header);
  if (key === '') return undefined;
  const names = headerNames(kind);
  const exact = names.get(key) ?? names.get(withoutBrackets(header));
  if (exact !== undefined) return { meanings: exact, how: 'exact' };
  const nearest = nearestName(key, names);
  const byWords = meaningByWords(key, kind)?.filter((meaning) => takesMeaning(kind, meaning)) ?? [];
  const meanings = nearest.likeness >= VERY_LIKE || byWords.length === 0 ? nearest.meanings : byWords;
  return meanings === undefined ? undefined : { meanings, how: 'near' };
}

/** What stands in brackets explains ("(Rp)", "(Lokal/Nasional)"), unless it says whose the column is. */
function withoutBrackets(header: string): string {
  return headerKey(header.replaceAll(/\((?![^)]*(?:mitra|universitas|pihak|partner))[^)]*\)/gi, ' '));
}

/** True for a header that a dictionary has, of whatever kind of sheet. */
export function isKnownHeader(header: string): boolean {
  return header.length <= LONGEST_HEADER && KINDS.some((kind) => headerNames(kind).has(headerKey(header)));
}

type Nearest = { readonly likeness: number; readonly meanings: readonly ColumnMeaning[] | undefined };

function nearestName(key: string, names: HeaderNames): Nearest {
  const words = key.split(' ');
  let best: readonly ColumnMeaning[] | undefined;
  let highest = LIKE_ENOUGH;
  for (const [name, meanings] of names) {
    const likeness = likenessOf(words, name.split(' '));
    if (likeness > highest) [highest, best] = [likeness, meanings];
  }
  return { likeness: highest, meanings: best };
}

/** The share of words that two headers have in common; a word with a slip counts a little less. */
function likenessOf(words: readonly string[], others: readonly string[]): number {
  let common = 0;
  for (const word of words) {
    if (others.includes(word)) common += 1;
    else if (others.some((other) => isSlipOf(word, other))) common += 0.9;
  }
  return (2 * common) / (words.length + others.length);
}

function isSlipOf(word: string, other: string): boolean {
  if (word.length < 5 || other.length < 5 || Math.abs(word.length - other.length) > 2) return false;
  return distance(word, other) <= (other.length >= 9 ? 2 : 1) || sameLetters(word, other);
}

/** "mitar" for "mitra": letters that changed places. */
function sameLetters(word: string, other: string): boolean {
  return (
    word.startsWith(other.charAt(0)) && word.split('').sort().join('') === other.split('').sort().join('')
  );
}
