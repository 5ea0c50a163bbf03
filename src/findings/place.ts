/** A place in the user's own text, and how one is named before it is resolved to a line. */

/** Lines and columns count from 1, columns in UTF-16 units as editors do; the end is exclusive. */
export type Place = {
  /** Path from the register's root, with `/` on every system. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The way from a document's root to a value: `['parties', 0, 'signed']`. */
export type FieldPath = readonly (string | number)[];

/** Which part of a field is meant: the value where it is wrong, the key where something is missing. */
export type FieldPart = 'key' | 'value';

/** A document: the file that holds it and its position there, from 0. */
export type DocumentRef = { readonly file: string; readonly documentIndex: number };

/** A place that is not yet resolved to lines: resolving needs the full parser, so it happens once, late. */
export type Spot = {
  readonly document: DocumentRef;
  readonly path: FieldPath;
  readonly part: FieldPart;
};

/** The whole first line of a file, for findings that belong to no field. */
export function startOfFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
