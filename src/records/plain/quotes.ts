/** Texts in quotation marks, on one line and without escapes. */

/** A value and the offset after it. */
export type ReadUpTo<Value> = { readonly value: Value; readonly end: number };

const DOUBLE = /"[^"\\\n]*"/y;
const SINGLE = /'(?:[^'\n]|'')*'/y;

/** The text in quotation marks at an offset. */
export function quotedAt(text: string, at: number): ReadUpTo<string> | undefined {
  const pattern = text[at] === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  const value = text.slice(at + 1, end - 1);
  return { value: pattern === SINGLE ? value.replaceAll("''", "'") : value, end };
}
