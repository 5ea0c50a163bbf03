/** How the value of a field stands in a cell, and what a cell says to the field: there and back without loss. */
import type { Language } from '../../locale/language.ts';
import type { Text } from '../../locale/text.ts';
import type { PlainValue } from '../../records/read-node.ts';
import type { Settings } from '../../register/settings.ts';
import type { SheetCell } from './sheet-cell.ts';

/** What the words in cells depend on. */
export type SheetWords = { readonly language: Language; readonly forms: Settings['forms'] };

/** What a cell means to its field: a value (undefined takes the field away), or why it means nothing. */
export type CellReading = { readonly value: PlainValue | undefined } | { readonly problem: Text };

/** A form of field in cells. */
export type FactForm = {
  readonly write: (value: PlainValue, words: SheetWords) => SheetCell;
  /** Reads a cell that a person has changed; an empty one is never asked about. */
  readonly read: (cell: SheetCell, words: SheetWords) => CellReading;
  /** False for a value that cells of this form cannot hold: such a cell is for reading only. */
  readonly holds: (value: PlainValue) => boolean;
};

/** A field of a record as a column of facts. */
export type FactColumn = {
  /** The way to the field: `['parties', 0, 'signed']`. */
  readonly path: readonly (string | number)[];
  readonly head: Text;
  /** What the column means, for the sheet that explains the others. */
  readonly meaning: Text;
  readonly form: FactForm;
  /** In characters. */
  readonly width: number;
};

/** The value at the end of a path; undefined where something on the way is missing. */
export function valueAt(data: unknown, path: FactColumn['path']): PlainValue | undefined {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    // A step is a key of a map or an index of a list, and a list is an object too.
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  // Whatever stands in a record is plain data.
  return value as PlainValue | undefined;
}
