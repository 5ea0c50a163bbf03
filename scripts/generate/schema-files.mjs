/** The schema files as plain objects, and how they point at each other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The kinds of record, in the order in which everything lists them. */
export const KINDS = ['agreement', 'institution', 'activity', 'membership'];

/** The schemas from which code is made; the umbrella `record` serves editors alone. */
const NAMES = ['common', 'vocabularies', ...KINDS, 'config'];

/** The schemas that are written by hand and serve editors, in every language; that of the vocabularies is made. */
export const WRITTEN = ['record', 'common', ...KINDS, 'config'];

/**
 * @typedef {Record<string, any>} Schema A JSON Schema, or a part of one.
 * @typedef {Map<string, Schema>} Schemas By file name, as `agreement.schema.json`.
 */

/**
 * Reads the schemas of the folder.
 * @param {string} folder
 * @returns {Schemas}
 */
export function readSchemas(folder) {
  return new Map(NAMES.map((name) => [fileOf(name), readSchema(folder, name)]));
}

/** @param {string} folder @param {string} name @returns {Schema} */
export function readSchema(folder, name) {
  return JSON.parse(readFileSync(path.join(folder, fileOf(name)), 'utf8'));
}

/**
 * The file in which a schema stands: `agreement` is in `agreement.schema.json`.
 * @param {string} name
 */
export function fileOf(name) {
  return `${name}.schema.json`;
}

/**
 * Where a `$ref` leads: the file and the name under its `$defs`.
 * @param {string} ref
 * @param {string} from The file in which the reference stands.
 */
export function targetOf(ref, from) {
  const [file, pointer = ''] = ref.split('#');
  return { file: file || from, name: pointer.replace('/$defs/', '') };
}

/**
 * The definition that a `$ref` names.
 * @param {Schemas} schemas
 * @param {string} ref
 * @param {string} from
 * @returns {{schema: Schema, file: string, name: string}}
 */
export function definitionOf(schemas, ref, from) {
  const { file, name } = targetOf(ref, from);
  const schema = schemas.get(file)?.$defs?.[name];
  if (schema === undefined) throw new Error(`${from}: ${ref} leads nowhere`);
  return { schema, file, name };
}

/**
 * The definitions of all schemas, the shared ones first.
 * @param {Schemas} schemas
 * @returns {{name: string, file: string, schema: Schema}[]}
 */
export function allDefinitions(schemas) {
  const found = [];
  for (const [file, { $defs = {} }] of schemas) {
    for (const [name, schema] of Object.entries($defs)) found.push({ name, file, schema });
  }
  return found;
}

/**
 * `named-owner` as the name of a type: `NamedOwner`.
 * @param {string} name
 */
export function typeName(name) {
  return name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
