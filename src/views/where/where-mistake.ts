/** What can be wrong with an expression that chooses rows: pure data, worded when it is told. */

export type WhereMistake =
  /** It cannot be read; `code` is JSONata's own. */
  | ({ readonly kind: 'syntax'; readonly code: string } & WherePlace)
  /** It asks for a column that rows do not have. */
  | ({ readonly kind: 'no-column'; readonly meant: string | undefined } & WherePlace)
  /** It compares with `null`, though cells without a value are left out. */
  | ({ readonly kind: 'null' } & WherePlace)
  /** It calls a function that there is not, or none that gives the same answer every day. */
  | ({ readonly kind: 'no-function' } & WherePlace)
  /** It cannot be worked out for a record; `code` is JSONata's own. */
  | ({ readonly kind: 'failed'; readonly code: string; readonly record: string } & WherePlace)
  /** It takes too long, goes too deep or grows too large. */
  | { readonly kind: 'runaway'; readonly record: string };

/** Where in the expression: the character at which the word begins, from 1, and the word itself. */
type WherePlace = { readonly position: number; readonly token: string };

/** What JSONata throws, as far as it is known here. */
export type Thrown = { readonly code: string; readonly position: number; readonly token: string };

/** Reads what JSONata threw; whatever else it was has no code. */
export function readThrown(error: unknown, expression: string): Thrown {
  if (typeof error !== 'object' || error === null) return { code: '', position: 1, token: '' };
  const { code, position, token } = error as { code?: unknown; position?: unknown; token?: unknown };
  const end = typeof position === 'number' ? position : expression.length;
  const word = typeof token === 'string' ? token : '';
  return { code: typeof code === 'string' ? code : '', ...placeBefore(expression, end, word) };
}

/** JSONata counts to the end of a word, mostly; people look for its beginning. */
export function placeBefore(
  expression: string,
  end: number,
  word: string,
): { readonly position: number; readonly token: string } {
  const start = expression.lastIndexOf(word, end - word.length);
  return start >= 0 && word !== ''
    ? { position: start + 1, token: word }
    : { position: Math.min(end, expression.length) + 1, token: '' };
}
