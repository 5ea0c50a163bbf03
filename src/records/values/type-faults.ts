/** Values of another sort than their field takes: a text where a list belongs, words where a number does. */
import { parseDuration } from '../../calendar/read-duration.ts';
import { parseSingleDate } from '../../calendar/uncertain-date.ts';
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import type { ExpectedType } from '../fault-messages.ts';
import { inBrackets } from '../faults/wording.ts';
import { formsOf, itemsOf, mapFormOf, type Shape } from '../shape.ts';
import { shortened } from '../shortened.ts';
import { fieldOf, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';
import { leadingNumber, readWrittenNumber } from './written-number.ts';

/** A value of the wrong sort. */
export function wrongType(wrong: WrongValue): PlacedFinding {
  const types = [wrong.params.type].flat();
  if (types.includes('object') && !types.includes('string')) return partsNeeded(wrong);
  if (types.includes('array')) return listNeeded(wrong);
  if (types.includes('boolean')) return yesNoNeeded(wrong);
  if (types.includes('number') || types.includes('integer'))
    return numberNeeded(wrong, types.includes('integer'));
  return textNeeded(wrong, types.includes('object') ? 'text-or-map' : 'text');
}

/** A text or a list where parts belong: `term: 5 tahun`, `signatory: Dr. Budi`. */
function partsNeeded(wrong: WrongValue): PlacedFinding {
  const names = Object.keys(mapFormOf(wrong.shape)?.fields ?? {});
  const likeliest = likeliestPart(names, textOf(wrong));
  const fields = [...new Set([...(likeliest === undefined ? [] : [likeliest]), ...names])].slice(0, 4);
  return fault('wrong-type', 'parts', { ...fieldOf(wrong), fields }, placeOfValue(wrong));
}

function likeliestPart(names: readonly string[], text: string): string | undefined {
  if (names.includes('lasts') && parseDuration(text) !== undefined) return 'lasts';
  if (names.includes('until') && parseSingleDate(text) !== undefined) return 'until';
  if (names.includes('original_at')) return looksLikeFile(text) ? 'path' : 'original_at';
  return ['name', 'what', 'path', 'stage', 'lasts'].find((name) => names.includes(name));
}

/** `nota.pdf` and `scans/nota`, and neither "Lemari 3" nor a web address. */
function looksLikeFile(text: string): boolean {
  return !/^https?:/i.test(text) && (/\.[a-z\d]{2,4}$/i.test(text) || /^[^\s/]+\/\S*$/.test(text));
}

/** One text where a list belongs: `scope: internship`, `tags: prioritas, asean`, `documents: Lemari 3`. */
function listNeeded(wrong: WrongValue): PlacedFinding {
  const text = typeof wrong.value === 'string' ? wrong.value : '';
  if (/^[-–—•]\s*\S/.test(text)) {
    return fault('yaml-syntax', 'listDash', { key: fieldOf(wrong).key }, placeOfValue(wrong));
  }
  const isShort = text !== '' && text.length < LONGEST_LIST && !text.includes('\n');
  const suggestion = isShort ? listOf(text, itemsOf(wrong.shape)) : undefined;
  return fault('wrong-type', 'list', { ...fieldOf(wrong), suggestion }, placeOfValue(wrong));
}

/** A text as a list: of texts, or of maps whose likeliest field it is. */
function listOf(text: string, items: Shape | undefined): string | undefined {
  if (items === undefined || formsOf(items).includes('text')) {
    return /^[\p{L}\d][^:#[\]{}"'“”&*!|>%@`]*$/u.test(text) ? `[${text}]` : undefined;
  }
  const field = likeliestPart(Object.keys(mapFormOf(items)?.fields ?? {}), text);
  return field === undefined ? undefined : `[{${field}: ${inBrackets(text)}}]`;
}

const LONGEST_LIST = 200;
const YES = ['yes', 'y', 'ya', 'iya', 'on', 'benar', 'ada', 'betul', '1'];
const NO = ['no', 'n', 'tidak', 'tdk', 'bukan', 'off', 'salah', '0'];

function yesNoNeeded(wrong: WrongValue): PlacedFinding {
  const word = textOf(wrong).trim().toLowerCase();
  const suggestion =
    word === 'true' || YES.includes(word)
      ? 'true'
      : word === 'false' || NO.includes(word)
        ? 'false'
        : undefined;
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('wrong-type', 'yesNo', { ...fieldOf(wrong), suggestion }, placeOfValue(wrong), extras);
}

function numberNeeded(wrong: WrongValue, isWhole: boolean): PlacedFinding {
  const at = placeOfValue(wrong);
  const field = fieldOf(wrong);
  const written = typeof wrong.value === 'string' ? readWrittenNumber(wrong.value) : undefined;
  if (written !== undefined && 'thousands' in written && !isWhole) {
    return fault('wrong-type', 'ambiguousNumber', { ...field, ...written }, at);
  }
  const plain =
    written === undefined ? undefined : 'certain' in written ? written.certain : written.thousands;
  if (plain !== undefined && !(isWhole && plain.includes('.'))) {
    return fault('wrong-type', 'writtenNumber', { ...field, plain }, at, { replacement: plain });
  }
  const suggestion = typeof wrong.value === 'string' ? leadingNumber(wrong.value) : undefined;
  const data = { ...field, expected: isWhole ? 'integer' : 'number', suggestion } as const;
  return fault('wrong-type', 'expected', data, at);
}

/** A list or a map where a text belongs; one field in a line of a list is mostly a text with a colon in it. */
function textNeeded(wrong: WrongValue, expected: ExpectedType): PlacedFinding {
  const { value } = wrong;
  const at = placeOfValue(wrong);
  const [only, ...more] = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
  if (only !== undefined && more.length === 0 && typeof only[1] === 'string') {
    return fault('wrong-type', 'colonInText', { value: shortened(`${only[0]}: ${only[1]}`) }, at);
  }
  return fault('wrong-type', 'expected', { ...fieldOf(wrong), expected, suggestion: undefined }, at);
}
