/** Fields that nobody knows, and fields that a record cannot do without. */
import { distance } from 'fastest-levenshtein';
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { nameAt } from '../reading.ts';
import { formsOf, itemsOf, keysAt, mapFormOf, type Shape } from '../shape.ts';
import { shortened } from '../shortened.ts';
import { fieldMeant } from './key-synonyms.ts';
import { placeOfKey, type WrongValue } from './wrong-value.ts';

/** A field that is missing, said at the first field of the map that lacks it. */
export function missingKey(wrong: WrongValue): PlacedFinding {
  const { params, path, judged } = wrong;
  const key = String(params.missingProperty);
  const isTop = path.length === 0;
  const data = { key, kind: isTop ? judged.kind : undefined, parent: isTop ? undefined : nameAt(path) };
  return fault('missing-key', 'missing', data, placeOfKey(wrong));
}

/** A field that does not exist here, with the one that was probably meant. */
export function unknownKey(wrong: WrongValue): PlacedFinding {
  const key = keyOf(wrong);
  const shown = { key: shortened(key) };
  const at = wrong.judged.locator.field([...wrong.path, key], 'key');
  if (key === 'status' && wrong.path.length === 0) return fault('unknown-key', 'status', shown, at);
  const suggestion = suggestionFor(key, wrong);
  const isSlip = suggestion !== undefined && distance(key, suggestion) === 1;
  const inside = isSlip ? undefined : homeInside(key, wrong);
  if (inside !== undefined)
    return fault('unknown-key', inside.message, { ...shown, parent: inside.parent }, at);
  if (belongsOutside(key, wrong)) {
    return fault('unknown-key', 'outside', { ...shown, parent: nameAt(wrong.path) }, at);
  }
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  const hasNotes = keysAt(wrong.judged.shape, wrong.path).includes('notes');
  return fault('unknown-key', 'unknown', { ...shown, suggestion, hasNotes }, at, extras);
}

/** The fields that unknown keys of one map were probably meant to be; they are not missing as well. */
export function misspeltKeys(here: readonly WrongValue[]): ReadonlySet<string> {
  const unknown = here.filter(({ keyword }) => keyword === 'additionalProperties');
  return new Set(unknown.flatMap((wrong) => suggestionFor(keyOf(wrong), wrong) ?? []));
}

function keyOf({ params }: WrongValue): string {
  return String(params.additionalProperty);
}

/** Only a field that is not there already; blanks around a name, even those that nobody sees, are a slip as well. */
function suggestionFor(key: string, { path, judged, value }: WrongValue): string | undefined {
  const present = typeof value === 'object' ? value : {};
  const free = keysAt(judged.shape, path).filter((field) => !Object.hasOwn(present, field));
  const name = key.replace(/^[\s\u200B“"']+|[\s\u200B”"']+$/g, '');
  return nearest(name, free) ?? fieldMeant(name, free);
}

/** A key at home in more fields than these could have been meant for any. */
const MOST_HOMES = 3;

/** The field of this map inside which a key has its place: `lasts` belongs in `term`, the first that has it. */
function homeInside(key: string, { shape }: WrongValue): Home | undefined {
  const fields = Object.entries(mapFormOf(shape)?.fields ?? {});
  const homes = fields.filter(([, field]) => mapsIn(field).some((map) => Object.hasOwn(map, key)));
  const [home] = homes.length <= MOST_HOMES ? homes : [];
  if (home === undefined) return undefined;
  const [parent, field] = home;
  return { parent, message: itemsOf(field) === undefined ? 'inside' : 'insideItems' };
}

type Home = { readonly parent: string; readonly message: 'inside' | 'insideItems' };

/** True where the key has its place in the map around this one: indented too deep, or too late. */
function belongsOutside(key: string, { path, judged }: WrongValue): boolean {
  const around = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
  return path.length > 0 && keysAt(judged.shape, around).includes(key);
}

function mapsIn(shape: Shape): readonly Readonly<Record<string, Shape>>[] {
  const forms = shape === 'any' ? [] : formsOf(shape);
  const items = shape === 'any' ? undefined : itemsOf(shape);
  const all = items === undefined ? forms : [...forms, ...formsOf(items)];
  return all.flatMap((form) => (typeof form === 'object' && 'fields' in form ? [form.fields] : []));
}
