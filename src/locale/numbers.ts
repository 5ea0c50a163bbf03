/** Numbers as people read them. */
import type { Language } from './language.ts';

/**
 * A whole number with its thousands apart: a full stop in Indonesian, a comma in English.
 *
 * @example
 * formatNumber(12500, 'id'); // '12.500'
 * formatNumber(12500, 'en'); // '12,500'
 */
export function formatNumber(value: number, language: Language): string {
  const mark = language === 'id' ? '.' : ',';
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
}

/**
 * A count with its noun. English takes the plural for every count but 1; Indonesian nouns stay as they are.
 *
 * @example
 * formatCount(1, { en: ['day', 'days'], id: 'hari' }, 'en'); // '1 day'
 * formatCount(1095, { en: ['day', 'days'], id: 'hari' }, 'id'); // '1.095 hari'
 */
export function formatCount(count: number, noun: CountedNoun, language: Language): string {
  const word = language === 'id' ? noun.id : noun.en[Math.abs(count) === 1 ? 0 : 1];
  return `${formatNumber(count, language)} ${word}`;
}

/** A noun to count: singular and plural in English, one form in Indonesian. */
export type CountedNoun = { readonly en: readonly [singular: string, plural: string]; readonly id: string };
