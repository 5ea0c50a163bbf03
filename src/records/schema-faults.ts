/** What the schema refuses, said once for each place and in plain words. */
import type { ErrorObject } from 'ajv';
import { readWrittenDay } from '../calendar/day-words.ts';
import type { PlacedFinding } from '../findings/finding.ts';
import type { FieldPath, Place } from '../findings/place.ts';
import { countryNamed } from './country-names.ts';
import { fault } from './fault.ts';
import type { ExpectedType } from './fault-messages.ts';
import type { Locator } from './locator.ts';
import { nearest } from './nearest.ts';
import type { PlainValue } from './read-node.ts';
import { pointerOf, keysAt } from './pointer.ts';
import type { Shape } from './shape.ts';

/** A document as its schema judged it. */
export type Judged = {
  readonly data: PlainValue;
  readonly errors: readonly ErrorObject[];
  readonly shape: Shape;
  readonly locator: Locator;
  readonly kind: string;
  /** JSON pointers of fields that the reader already refused. */
  readonly refused: ReadonlySet<string>;
};

type SchemaError = ErrorObject & { readonly path: FieldPath };

/** One finding for each thing that the schema refuses; alternatives never speak all at once. */
export function schemaFaults(judged: Judged): readonly PlacedFinding[] {
  const errors = judged.errors.map((error) => ({ ...error, path: pathOf(judged.data, error.instancePath) }));
  return errors
    .filter((error) => isWorthSaying(error, judged, errors))
    .map((error) => wordError(error, judged));
}

/** Steps into lists become numbers again, which a JSON pointer cannot tell from keys. */
function pathOf(data: PlainValue, pointer: string): FieldPath {
  let value: PlainValue | undefined = data;
  return pointer.split('/').slice(1).map((raw) => {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    value = childOf(value, step);
    return step;
  });
}

function childOf(value: PlainValue | undefined, step: string | number): PlainValue | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return typeof value === 'object' ? value[step] : undefined;
}

function valueAt(data: PlainValue, path: FieldPath): PlainValue | undefined {
  return path.reduce<PlainValue | undefined>(childOf, data);
}

const BRANCHES = new Set(['required', 'enum', 'pattern', 'format', 'const', 'type']);

function isWorthSaying(error: SchemaError, { refused }: Judged, all: readonly SchemaError[]): boolean {
  if (error.keyword === 'if' || error.keyword === 'allOf') return false;
  if (refused.has(error.instancePath)) return false;
  const { missingProperty } = error.params as { missingProperty?: string };
  if (missingProperty !== undefined && refused.has(error.instancePath + pointerOf([missingProperty]))) return false;
  const here = all.filter(({ instancePath }) => instancePath === error.instancePath);
  // A choice of forms is told as one; what each form would have wanted is noise.
  if (BRANCHES.has(error.keyword) && here.some(({ keyword }) => keyword === 'anyOf')) return false;
  // The pattern helps editors; the format is the judge.
  if (error.keyword === 'pattern') return !here.some(({ keyword }) => keyword === 'format');
  return true;
}

function wordError(error: SchemaError, judged: Judged): PlacedFinding {
  const { path } = error;
  const at = judged.locator.field(path, 'value');
  const value = valueAt(judged.data, path);
  const field = { key: nameOf(path), value: shown(value) };
  switch (error.keyword) {
    case 'required':
      return missingKey(error, judged);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(error, judged);
    case 'type':
      return wrongType(error, value, at);
    case 'enum':
      return unknownValue(error, field, at);
    case 'format':
      return wrongFormat(error, field, at);
    case 'minItems': {
      const { limit } = error.params as { limit: number };
      const count = Array.isArray(value) ? value.length : 0;
      const key = judged.locator.field(path, 'key');
      return fault('too-few', 'items', { key: field.key, minimum: limit, count }, key);
    }
    case 'anyOf':
      return noAlternative(path, field, judged);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum': {
      const { comparison, limit } = error.params as { comparison: string; limit: number };
      return fault('wrong-type', 'outOfRange', { ...field, limit: `${comparison} ${String(limit)}` }, at);
    }
    case 'minLength':
      return fault('missing-value', 'empty', { key: field.key }, at);
    case 'const': {
      const { allowedValue } = error.params as { allowedValue: unknown };
      return fault('invalid-value', 'constant', { ...field, expected: String(allowedValue) }, at);
    }
    case 'false schema':
      return fault('invalid-value', 'notAllowed', { key: field.key }, judged.locator.field(path, 'key'));
    default:
      return wrongForm(error, field, at);
  }
}

type Field = { readonly key: string; readonly value: string };

function missingKey(error: SchemaError, { locator, kind }: Judged): PlacedFinding {
  const { missingProperty: key } = error.params as { missingProperty: string };
  return fault('missing-key', 'missing', { key, kind }, locator.field(error.path, 'key'));
}

function unknownKey(error: SchemaError, { locator, shape }: Judged): PlacedFinding {
  const params = error.params as { additionalProperty?: string; unevaluatedProperty?: string };
  const key = params.additionalProperty ?? params.unevaluatedProperty ?? '';
  const suggestion = nearest(key, keysAt(shape, error.path));
  const at = locator.field([...error.path, key], 'key');
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('unknown-key', 'unknown', { key, suggestion }, at, extras);
}

function wrongType(error: SchemaError, value: PlainValue | undefined, at: Place): PlacedFinding {
  const field = { key: nameOf(error.path), value: shown(value) };
  const expected = expectedType((error.params as { type: string | string[] }).type);
  const isNumber = expected === 'number' || expected === 'integer';
  if (isNumber && typeof value === 'string' && GROUPED_NUMBER.test(value)) {
    const plain = plainNumber(value);
    return fault('wrong-type', 'groupedNumber', { ...field, plain }, at, { replacement: plain });
  }
  return fault('wrong-type', 'expected', { ...field, expected }, at);
}

/** `100.000.000`, `Rp 100.000.000,00`, `100,000`: groups of three, as people write money. */
const GROUPED_NUMBER = /^(?:Rp\.?\s*|IDR\s*|USD\s*)?\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?(?:,-)?$/i;

function plainNumber(text: string): string {
  const withoutCents = text.replace(/[.,]\d{1,2}$/, '');
  return withoutCents.replace(/\D/g, '');
}

function expectedType(type: string | string[]): ExpectedType {
  const types = Array.isArray(type) ? type : [type];
  if (types.includes('string')) return types.includes('object') ? 'text-or-map' : 'text';
  if (types.includes('integer')) return 'integer';
  if (types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  return types.includes('array') ? 'list' : 'map';
}

function unknownValue(error: SchemaError, field: Field, at: Place): PlacedFinding {
  const { allowedValues } = error.params as { allowedValues: unknown[] };
  const allowed = allowedValues.map(String);
  if (allowed.includes('ID') && allowed.includes('MY')) return unknownCountry(field, at);
  const suggestion = nearest(field.value, allowed);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('unknown-value', 'unknown', { ...field, allowed, suggestion }, at, extras);
}

function unknownCountry(field: Field, at: Place): PlacedFinding {
  const country = countryNamed(field.value);
  if (country === undefined) return fault('unknown-country', 'unknown', field, at);
  const data = { ...field, code: country.id, country: country.label.en };
  return fault('unknown-country', 'name', data, at, { replacement: country.id });
}

function wrongFormat(error: SchemaError, field: Field, at: Place): PlacedFinding {
  const { format } = error.params as { format: string };
  switch (format) {
    case 'day':
    case 'uncertain-date':
    case 'uncertain-period':
    case 'term-start':
      return wrongDay(format === 'day', field, at);
    case 'duration':
      return fault('invalid-duration', 'unreadable', field, at);
    case 'email':
      return fault('invalid-value', 'email', field, at);
    default:
      return fault('invalid-value', 'form', { ...field, example: undefined }, at);
  }
}

function wrongDay(exact: boolean, field: Field, at: Place): PlacedFinding {
  if (/^\d{4}-\d{2}-\d{2}$/.test(field.value)) return fault('invalid-day', 'noSuchDay', field, at);
  const suggestion = readWrittenDay(field.value);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  if (!exact) {
    return fault('invalid-day', 'notUncertain', { ...field, suggestion }, at, extras);
  }
  if (/^\d{4}(-\d{2})?[~?%]?$/.test(field.value)) return fault('invalid-day', 'notExact', field, at);
  return fault('invalid-day', 'notADay', { ...field, suggestion }, at, extras);
}

/** A party or an institution that is named in none of the ways it can be. */
function noAlternative(path: FieldPath, field: Field, { locator, data }: Judged): PlacedFinding {
  const value = valueAt(data, path);
  if (typeof value === 'string') return invalidId(field, locator.field(path, 'value'));
  if (path.at(-2) === 'parties') return fault('nameless-party', 'party', {}, locator.field(path, 'key'));
  return fault('nameless-party', 'institution', { key: field.key }, locator.field(path, 'key'));
}

function wrongForm(error: SchemaError, field: Field, at: Place): PlacedFinding {
  const { pattern } = error.params as { pattern?: string };
  if (pattern?.includes('a-z0-9') === true && error.path.at(-1) !== 'sha256') return invalidId(field, at);
  return fault('invalid-value', 'form', { ...field, example: undefined }, at);
}

function invalidId(field: Field, at: Place): PlacedFinding {
  const suggestion = kebab(field.value);
  const extras = suggestion === undefined ? {} : { replacement: suggestion };
  return fault('invalid-id', 'form', { ...field, suggestion }, at, extras);
}

/** "SMA Muhammadiyah 3" as an id: `sma-muhammadiyah-3`; nothing where no letter or figure is left. */
function kebab(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return id === '' ? undefined : id;
}

/** The last name on the way: items of a list bear the list's name. */
function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

const LONGEST_SHOWN = 60;

function shown(value: PlainValue | undefined): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
