/** Ways into a document: JSON pointers, and the keys that a shape knows at a place. */
import type { FieldPath } from '../findings/place.ts';
import type { Shape } from './shape.ts';

/** A JSON pointer (RFC 6901): `/parties/0/signed`; the document itself is the empty text. */
export function pointerOf(path: FieldPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys that a map at this place may have; none where the place holds no map. */
export function keysAt(shape: Shape, path: FieldPath): readonly string[] {
  let forms = formsOf(shape);
  for (const step of path) forms = forms.flatMap((form) => formsBelow(form, step));
  return forms.flatMap((form) => (typeof form === 'object' && 'fields' in form ? Object.keys(form.fields) : []));
}

function formsBelow(form: Shape, step: string | number): readonly Shape[] {
  if (typeof form !== 'object') return [];
  if ('list' in form) return typeof step === 'number' ? formsOf(form.list) : [];
  if (!('fields' in form)) return [];
  const field = Object.hasOwn(form.fields, step) ? form.fields[step] : form.extra;
  return field === undefined ? [] : formsOf(field);
}

/** A shape's alternatives: itself, where it has none. */
export function formsOf(shape: Shape): readonly Shape[] {
  return typeof shape === 'object' && 'oneOf' in shape ? shape.oneOf : [shape];
}
