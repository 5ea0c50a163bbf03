/** Texts in the quotation marks that YAML asks for. */

/** A text of one line as a quoted value: in `"…"`, or in `'…'` where it holds a `"` or a `\`. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
