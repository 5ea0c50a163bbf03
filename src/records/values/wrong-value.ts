/** What a schema refused, with all that is needed to say so: the value, its field and its place. */
import type { FieldPath, Place } from '../../findings/place.ts';
import type { SchemaProblem } from '../../generated/validators.js';
import type { Locator } from '../locator.ts';
import type { PlainValue } from '../read-node.ts';
import { nameAt } from '../reading.ts';
import { shapeAt, type Shape } from '../shape.ts';
import { shortened } from '../shortened.ts';

/** A document as its schema judged it. */
export type Judged = {
  readonly data: PlainValue;
  readonly errors: readonly SchemaProblem[];
  readonly shape: Shape;
  readonly locator: Pick<Locator, 'field'>;
  readonly kind: string;
  /** JSON pointers of fields that the reader already refused. */
  readonly refused: ReadonlySet<string>;
};

/** A field's name and the beginning of what stands in it. */
export type FieldValue = { readonly key: string; readonly value: string };

/** One error of the schema, at its value. */
export type WrongValue = {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly path: FieldPath;
  readonly value: PlainValue | undefined;
  readonly shape: Shape;
  readonly judged: Judged;
};

/** Looks up the value that an error of the schema is about. */
export function wrongValueOf(error: SchemaProblem, judged: Judged): WrongValue {
  const { keyword, params, instancePath: pointer } = error;
  const { path, value } = follow(judged.data, pointer);
  return { keyword, params, pointer, path, value, shape: shapeAt(judged.shape, path), judged };
}

/** The whole value: a text as it is, a list or a map as JSON. */
export function textOf({ value }: WrongValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}

/** The field's name and its value, for messages. */
export function fieldOf(wrong: WrongValue): FieldValue {
  return { key: nameAt(wrong.path), value: shortened(textOf(wrong)) };
}

/** The place of a wrong value. */
export function placeOfValue({ judged, path }: WrongValue): Place {
  return judged.locator.field(path, 'value');
}

/** The place of a field's name, where something in it is missing. */
export function placeOfKey({ judged, path }: WrongValue): Place {
  return judged.locator.field(path, 'key');
}

/** Steps into lists become numbers again, which a JSON pointer cannot tell from keys. */
function follow(data: PlainValue, pointer: string): { path: FieldPath; value: PlainValue | undefined } {
  let value: PlainValue | undefined = data;
  const steps = pointer.split('/').slice(1);
  const path = steps.map((raw) => {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    value = childOf(value, step);
    return step;
  });
  return { path, value };
}

function childOf(value: PlainValue | undefined, step: string | number): PlainValue | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return typeof value === 'object' ? value[step] : undefined;
}
