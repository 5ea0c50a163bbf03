/** Words that a closed list does not know: kinds, forms, countries, currencies. */
import { forms } from '../../generated/vocabularies.ts';
import type { PlacedFinding } from '../../findings/finding.ts';
import { countryNamed, countryNearest } from '../country-names.ts';
import { fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { labelled } from './labels.ts';
import { placeholder } from './placeholder.ts';
import { fieldOf, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';

/** A word that is not in its list. */
export function unknownChoice(wrong: WrongValue): PlacedFinding {
  const allowed = (wrong.params.allowedValues as unknown[]).map(String);
  if (allowed.includes('ID') && allowed.includes('MY')) return unknownCountry(wrong);
  return placeholder(wrong) ?? outsideList(wrong, allowed);
}

/** A form of cooperation that cannot be the id of one. */
export function unknownForm(wrong: WrongValue): PlacedFinding {
  const allowed = forms.map(({ id }) => id);
  return placeholder(wrong) ?? outsideList(wrong, allowed);
}

/** More than these nobody reads in a message. */
const MANY = 60;
/** Codes that are common here, in the order in which they are offered as examples. */
const COMMON = ['IDR', 'USD', 'MYR', 'EUR', 'JPY', 'id', 'en', 'ar', 'ja', 'zh', 'ms'];

/** What stands before amounts instead of a code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  rp: 'IDR',
  $: 'USD',
  us$: 'USD',
  rm: 'MYR',
  '€': 'EUR',
  '¥': 'JPY',
};

function symbol(text: string, allowed: readonly string[]): string | undefined {
  const sign = text.trim().toLowerCase().replace(/\.$/, '');
  const code = Object.hasOwn(SYMBOLS, sign) ? SYMBOLS[sign] : undefined;
  return code !== undefined && allowed.includes(code) ? code : undefined;
}

function outsideList(wrong: WrongValue, allowed: readonly string[]): PlacedFinding {
  const text = textOf(wrong);
  const suggestion = symbol(text, allowed) ?? labelled(text, allowed) ?? nearest(text, allowed);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  const at = placeOfValue(wrong);
  if (allowed.length <= MANY) {
    return fault('unknown-value', 'unknown', { ...fieldOf(wrong), allowed, suggestion }, at, extras);
  }
  const examples = COMMON.filter((code) => allowed.includes(code)).slice(0, 5);
  return fault('unknown-value', 'code', { ...fieldOf(wrong), examples, suggestion }, at, extras);
}

function unknownCountry(wrong: WrongValue): PlacedFinding {
  const text = textOf(wrong);
  const at = placeOfValue(wrong);
  const named = countryNamed(text);
  if (named !== undefined) {
    const data = { ...fieldOf(wrong), code: named.id, country: named.label };
    return fault('unknown-country', 'name', data, at, { replacement: named.id });
  }
  const near = countryNearest(text);
  const data = { ...fieldOf(wrong), suggestion: near && { code: near.id, country: near.label } };
  return placeholder(wrong) ?? fault('unknown-country', 'unknown', data, at);
}
