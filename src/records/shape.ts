/** What each field of a kind holds, as far as reading needs to know: generated from schemas/ into `generated/shapes.ts`. */

/**
 * The field decides what a value means: in a `text` field `0123` and `1.10` are the text as written, in a `number`
 * field they are judged as numbers. `any` (the register's own `x-` keys) follows YAML's core schema.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'any'
  | { readonly list: Shape }
  /** `extra` is the shape of keys that are not listed, for maps whose keys are free (owners, own forms). */
  | { readonly fields: Readonly<Record<string, Shape>>; readonly extra?: Shape }
  /** Alternatives of different form, as an institution is an id or is described in place. */
  | { readonly oneOf: readonly Shape[] };
