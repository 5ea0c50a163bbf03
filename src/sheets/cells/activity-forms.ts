/** What kind of activity a cell or a title names: one form, of the vocabulary or of the register's own. */
import { folded } from '../../records/folded.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';
import { formsInText, formsNamed, itemsOf, type FormNames } from './forms.ts';

/** Events, which are no forms of cooperation and so are not looked for in papers. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/\bpenandatanganan\b|\bsigning\b/, 'signing-ceremony'],
  [/\b(?:studi banding|benchmarking)\b/, 'benchmarking-visit'],
  [/\b(?:rapat|pertemuan|audiensi|koordinasi|fgd|focus group|meeting|diskusi terpumpun)\b/, 'meeting'],
  [/\b(?:kunjungan|visit|visitasi)\b/, 'visit'],
  [/\b(?:pameran|promosi|expo|exhibition|roadshow)\b/, 'promotion'],
];

/** Reads the form that a cell names; of several, the first. */
export function readActivityFormCell(text: string, own: FormNames): CellReading<string> {
  const plain = oneLine(text);
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  const found = itemsOf(text).flatMap((item) => {
    const named = formsNamed(item, own);
    return named.length > 0 ? named : eventsIn(item);
  });
  return oneOf(found, 'form-found') ?? leftFor('activity-form-unread');
}

/** The form that a title names; nothing where it names none. */
export function formInTitle(title: string): CellReading<string> {
  return oneOf([...eventsIn(title), ...formsInText(title).forms], 'form-in-title') ?? NOTHING;
}

function eventsIn(text: string): readonly string[] {
  const plain = folded(text);
  return EVENTS.filter(([pattern]) => pattern.test(plain)).map(([, id]) => id);
}

function oneOf(
  found: readonly string[],
  reason: 'form-found' | 'form-in-title',
): CellReading<string> | undefined {
  const [first, ...others] = new Set(found);
  if (first === undefined) return undefined;
  return others.length === 0
    ? took(first, reason, 'likely')
    : took(first, 'form-several', 'doubtful', [first, ...others].join(' | '));
}
