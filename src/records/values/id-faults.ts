/** Ids that are none: names, capitals and blanks where a short name belongs. */
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { formsOf } from '../shape.ts';
import { unknownForm } from './choice-faults.ts';
import { fieldOf, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';

/** A value that cannot be an id: of the record itself, of another one, or of a form of cooperation. */
export function wrongId(wrong: WrongValue): PlacedFinding {
  const field = fieldOf(wrong);
  const at = placeOfValue(wrong);
  if (field.key === 'form' || field.key === 'scope') return unknownForm(wrong);
  if (field.key === 'owner') return fault('invalid-id', 'owner', field, at);
  if (field.key === 'by') return wrongParty(wrong);
  if (formsOf(wrong.shape).length > 1) return fault('invalid-id', 'inPlace', field, at);
  const suggestion = kebab(textOf(wrong));
  if (field.key !== 'id') return fault('invalid-id', 'reference', { ...field, suggestion }, at);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('invalid-id', 'form', { ...field, suggestion }, at, extras);
}

const POSITIONS = [
  ['pertama', 'kesatu', 'satu', 'i', 'first'],
  ['kedua', 'dua', 'ii', 'second'],
  ['ketiga', 'tiga', 'iii', 'third'],
];

/** "PIHAK KEDUA" is the second party. */
function wrongParty(wrong: WrongValue): PlacedFinding {
  const word = textOf(wrong)
    .toLowerCase()
    .replace(/^(?:the\s+)?(?:pihak|party)?\s*|\s*party$/g, '');
  const position = POSITIONS.findIndex((words) => words.includes(word)) + 1;
  const suggestion = position === 0 ? undefined : String(position);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('invalid-id', 'party', { ...fieldOf(wrong), suggestion }, placeOfValue(wrong), extras);
}

/** Longer ids are of no use to anybody. */
const LONGEST_ID = 60;

/** "SMA Muhammadiyah 3" as an id: `sma-muhammadiyah-3`; nothing where no letter or figure is left. */
function kebab(text: string): string | undefined {
  const plain = text
    .slice(0, 2 * LONGEST_ID)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}
