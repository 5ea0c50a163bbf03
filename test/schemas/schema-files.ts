/** The schema files as an editor loads them, for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { formats } from '../../src/records/formats.ts';

export type Schema = Readonly<Record<string, unknown>>;

const FOLDER = new URL('../../schemas/', import.meta.url);

/** Each schema with its file name, in the order of the names. */
export const schemaFiles: readonly (readonly [string, Schema])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => [name, readJson(name)]);

/** A JSON file below schemas/; what is not a map reads as an empty one. */
export function readJson(name: string): Schema {
  const value: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  return isSchema(value) ? value : {};
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A validator in strict mode that knows every schema file. */
export function editorValidator(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
  ajv.addVocabulary(['enumDescriptions']);
  for (const [name, judge] of Object.entries(formats)) ajv.addFormat(name, judge);
  for (const [, schema] of schemaFiles) ajv.addSchema(schema);
  return ajv;
}

/** The validator of a schema file, or of a part of it (`common.schema.json#/$defs/day`). */
export function validatorOf(ajv: Ajv2020, reference: string): ValidateFunction {
  const validate = ajv.getSchema(reference);
  if (validate === undefined) throw new Error(`no schema at ${reference}`);
  return validate;
}

/** A property or a definition of a schema, and the JSON pointer at which it stands. */
export type Place = { readonly pointer: string; readonly schema: Schema };

/** Every property and every definition of a schema, at any depth. */
export function describedParts(schema: Schema, pointer = ''): readonly Place[] {
  const parts: Place[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (!isSchema(value)) continue;
    const here = `${pointer}/${keyword}`;
    if (keyword === 'examples' || keyword === 'default') continue;
    if (['properties', 'patternProperties', '$defs'].includes(keyword))
      parts.push(...namedParts(value, here));
    else parts.push(...describedParts(value, here));
  }
  return parts;
}

function namedParts(schemas: Schema, pointer: string): readonly Place[] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const here = `${pointer}/${name}`;
    return isSchema(schema) ? [{ pointer: here, schema }, ...describedParts(schema, here)] : [];
  });
}
