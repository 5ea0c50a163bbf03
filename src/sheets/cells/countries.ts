/** Countries in the cells of a register, in either language and any spelling, and towns that are countries. */
import { countryNamed, countryNearest } from '../../records/country-names.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

/**
 * Reads a country.
 *
 * @example
 * readCountryCell('United State/Amerika Serikat').value; // 'US'
 * readCountryCell('Tamil Nadu India').value; // 'IN'
 */
export function readCountryCell(text: string): CellReading<string> {
  const plain = oneLine(text);
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  const whole = countryNamed(plain);
  if (whole !== undefined) return took(whole.id, 'country-name', 'certain');
  const parts = plain.split(/[/,;()]|\bdan\b|\band\b/i).filter((part) => part.trim() !== '');
  const named = new Set(parts.flatMap((part) => countryNamed(part)?.id ?? []));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return took(only, 'country-within', 'likely');
  if (others.length > 0) return leftFor('country-unread');
  const words = plain.split(' ');
  const ending = words
    .map((_, at) => countryNamed(words.slice(at).join(' ')))
    .find((each) => each !== undefined);
  if (ending !== undefined) return took(ending.id, 'country-within', 'likely');
  const near = countryNearest(plain);
  return near === undefined ? leftFor('country-unread') : took(near.id, 'country-near', 'likely');
}

/** "Kuala Lumpur, Malaysia" apart; a country alone has no town. */
export function splitPlace(text: string): { readonly city: string; readonly country: string } {
  const plain = oneLine(text);
  const at = plain.lastIndexOf(',');
  if (at >= 0) return { city: plain.slice(0, at).trim(), country: plain.slice(at + 1).trim() };
  return countryNamed(plain) === undefined ? { city: plain, country: '' } : { city: '', country: plain };
}
