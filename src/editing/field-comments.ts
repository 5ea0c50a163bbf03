/** Remarks that are written into a record beside what they are about. */
import type { FieldPath } from '../findings/place.ts';
import { pointerOf } from '../records/pointer.ts';
import { commentText } from './yaml-text.ts';

/**
 * A remark about a field or an entry of a list; about the record itself where the path is empty. It becomes `#` lines
 * right above the field, one for each line of the text.
 */
export type FieldComment = { readonly path: FieldPath; readonly text: string };

/** The remarks by the pointer of what they are about. */
export type CommentsByField = ReadonlyMap<string, readonly string[]>;

/** Remarks as lines that begin with `#`, by the pointer of their field. */
export function commentsByField(comments: readonly FieldComment[]): CommentsByField {
  const byField = new Map<string, string[]>();
  for (const { path, text } of comments) {
    const pointer = pointerOf(path);
    byField.set(pointer, [...(byField.get(pointer) ?? []), ...commentLines(text)]);
  }
  return byField;
}

/** One `#` line for each line of a remark that says something; nothing in it can end the comment. */
export function commentLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(commentText)
    .filter((line) => line !== '#');
}

/** True where something at or below a field is remarked on, so that it cannot stand on one line. */
export function isRemarked(comments: CommentsByField, path: FieldPath): boolean {
  const pointer = pointerOf(path);
  return [...comments.keys()].some((known) => known.startsWith(`${pointer}/`));
}
