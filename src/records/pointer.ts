/** Ways into a document as JSON pointers. */
import type { FieldPath } from '../findings/place.ts';

/** A JSON pointer (RFC 6901): `/parties/0/signed`; the document itself is the empty text. */
export function pointerOf(path: FieldPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
