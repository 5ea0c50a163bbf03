/** A record's data as the YAML that a careful colleague would have written. */
import { shapes } from '../generated/shapes.ts';
import type { FieldPath } from '../findings/place.ts';
import type { PlainMap } from '../records/read-node.ts';
import type { Kind } from '../records/record.ts';
import { mapFormOf } from '../records/shape.ts';
import { commentsByField, type FieldComment } from './field-comments.ts';
import { pointerOf } from '../records/pointer.ts';
import { mapLines } from './value-lines.ts';

/** The data of one record: `kind` and `id` are fields like the others. */
export type RecordData = PlainMap & { readonly kind: Kind };

/**
 * The text of one document: fields in the order of the schemas, blocks indented by two, texts bare unless they would
 * be misread, long texts as blocks. Without `---`; ends with a line end (`\n`). Reading it gives the data again, as
 * long as no text of it is empty and no key is `__proto__` or the like, which readers refuse.
 *
 * `comments` come to stand right above their fields; those of the empty path open the document.
 *
 * @example
 * recordText({ kind: 'institution', id: 'its', name: 'Institut Teknologi Sepuluh Nopember', country: 'ID' });
 * // 'kind: institution\nid: its\nname: Institut Teknologi Sepuluh Nopember\ncountry: ID\n'
 */
export function recordText(data: RecordData, comments: readonly FieldComment[] = []): string {
  const byField = commentsByField(comments);
  const root: FieldPath = [];
  const lines = mapLines(data, mapFormOf(shapes[data.kind]), { path: root, comments: byField, column: 0 });
  return [...(byField.get(pointerOf(root)) ?? []), ...lines].map((line) => `${line}\n`).join('');
}
