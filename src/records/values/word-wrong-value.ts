/** From the schema's word for a mistake to ours. */
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { quoted } from '../quoted.ts';
import { withoutWordQuotes } from '../word-quotes.ts';
import { shortened } from '../shortened.ts';
import { unknownChoice } from './choice-faults.ts';
import { wrongDay, type DateFormat } from './day-faults.ts';
import { wrongDuration } from './duration-faults.ts';
import { wrongId } from './id-faults.ts';
import { missingKey, unknownKey } from './key-faults.ts';
import { wrongType } from './type-faults.ts';
import { fieldOf, placeOfKey, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';

/** The one finding for an error of the schema. */
export function wordWrongValue(wrong: WrongValue): PlacedFinding {
  switch (wrong.keyword) {
    case 'required':
      return missingKey(wrong);
    case 'needsOneOf':
      return fault('nameless-party', 'party', {}, placeOfKey(wrong));
    case 'additionalProperties':
      return unknownKey(wrong);
    case 'minItems':
      return tooFew(wrong);
    default:
      return inWordQuotes(wrong) ?? wrongValue(wrong);
  }
}

function wrongValue(wrong: WrongValue): PlacedFinding {
  switch (wrong.keyword) {
    case 'type':
      return wrongType(wrong);
    case 'enum':
      return unknownChoice(wrong);
    case 'format':
      return wrongFormat(wrong);
    case 'pattern':
      return wrongPattern(wrong);
    case 'minimum':
    case 'maximum':
      return outOfRange(wrong);
    case 'const': {
      const expected = String(wrong.params.allowedValue);
      return fault('invalid-value', 'constant', { ...fieldOf(wrong), expected }, placeOfValue(wrong));
    }
    default:
      return fault('invalid-value', 'form', fieldOf(wrong), placeOfValue(wrong));
  }
}

/** A value that would perhaps be right without the curly quotation marks around it. */
function inWordQuotes(wrong: WrongValue): PlacedFinding | undefined {
  const inner = typeof wrong.value === 'string' ? withoutWordQuotes(wrong.value) : undefined;
  if (inner === undefined) return undefined;
  const extras = { replacement: quoted(inner) };
  return fault('yaml-syntax', 'wordQuotes', { value: shortened(inner) }, placeOfValue(wrong), extras);
}

function tooFew(wrong: WrongValue): PlacedFinding {
  const { params, value } = wrong;
  const count = Array.isArray(value) ? value.length : 0;
  const data = { key: fieldOf(wrong).key, minimum: Number(params.limit), count };
  return fault('too-few', 'items', data, placeOfKey(wrong));
}

function outOfRange(wrong: WrongValue): PlacedFinding {
  const message = wrong.keyword === 'minimum' ? 'tooSmall' : 'tooLarge';
  return fault(
    'wrong-type',
    message,
    { ...fieldOf(wrong), limit: Number(wrong.params.limit) },
    placeOfValue(wrong),
  );
}

function wrongFormat(wrong: WrongValue): PlacedFinding {
  const { format } = wrong.params;
  if (format === 'duration') return wrongDuration(wrong);
  if (format === 'time-zone') return fault('invalid-value', 'timeZone', fieldOf(wrong), placeOfValue(wrong));
  if (format === 'email') return fault('invalid-value', 'email', fieldOf(wrong), placeOfValue(wrong));
  if (format === 'whatsapp') return fault('invalid-value', 'whatsapp', fieldOf(wrong), placeOfValue(wrong));
  if (format === 'day-of-year')
    return fault('invalid-value', 'dayOfYear', fieldOf(wrong), placeOfValue(wrong));
  return isDateFormat(format)
    ? wrongDay(wrong, format)
    : fault('invalid-value', 'form', fieldOf(wrong), placeOfValue(wrong));
}

function isDateFormat(format: unknown): format is DateFormat {
  return ['day', 'uncertain-date', 'uncertain-period', 'term-start'].some((known) => known === format);
}

function wrongPattern(wrong: WrongValue): PlacedFinding {
  const pattern = String(wrong.params.pattern);
  const field = fieldOf(wrong);
  const at = placeOfValue(wrong);
  if (pattern === String.raw`\S`) return fault('missing-value', 'empty', { key: field.key }, at);
  if (pattern.startsWith('^https?')) return wrongWebAddress(wrong);
  if (pattern.includes('{64}')) return fault('invalid-value', 'fingerprint', field, at);
  return pattern.startsWith('^[a-z0-9]+') ? wrongId(wrong) : fault('invalid-value', 'form', field, at);
}

function wrongWebAddress(wrong: WrongValue): PlacedFinding {
  const text = textOf(wrong).trim();
  const suggestion = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : undefined;
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('invalid-value', 'webAddress', { ...fieldOf(wrong), suggestion }, placeOfValue(wrong), extras);
}
