/**
 * The schemas as our reader needs them. The files in schemas/ serve editors, which let YAML guess what a value is: there
 * a text may be a number. The reader turns every such value into its text before it is judged, so here a text is a text.
 */
import { definitionOf } from './schema-files.mjs';

/** Formats of our own, judged by src/records/formats.ts; the `pattern` beside one only helps editors. */
export const FORMATS = new Set([
  'day',
  'uncertain-date',
  'uncertain-period',
  'term-start',
  'duration',
  'email',
  'whatsapp',
  'day-of-year',
  'time-zone',
]);

/** Keywords that only people read. */
const FOR_PEOPLE = new Set(['examples', 'enumDescriptions', '$schema']);

/** Keywords that hold schemas by name, and keywords that hold one. */
const NAMED_SCHEMAS = new Set(['properties', 'patternProperties', '$defs']);
const SCHEMAS = new Set(['items', 'additionalProperties']);

/**
 * @typedef {import('./schema-files.mjs').Schema} Schema
 * @typedef {import('./schema-files.mjs').Schemas} Schemas
 */

/**
 * Every schema, as read.
 * @param {Schemas} schemas
 * @returns {Schemas}
 */
export function asReadSchemas(schemas) {
  const read = new Map();
  for (const [file, schema] of schemas) read.set(file, asRead(schema, schemas, file));
  return read;
}

/**
 * @param {Schema | boolean} schema
 * @param {Schemas} schemas
 * @param {string} file
 * @returns {any}
 */
function asRead(schema, schemas, file) {
  if (typeof schema === 'boolean') return schema;
  if (isText(schema)) return textOnly(schema);
  const { anyOf, ...keywords } = withoutKeys(schema, FOR_PEOPLE);
  const read = Object.fromEntries(
    Object.entries(keywords).map(([key, value]) => [key, keywordAsRead(key, value, schemas, file)]),
  );
  return anyOf === undefined ? read : { ...read, ...alternatives(anyOf, schemas, file) };
}

/**
 * @param {string} keyword
 * @param {any} value
 * @param {Schemas} schemas
 * @param {string} file
 */
function keywordAsRead(keyword, value, schemas, file) {
  if (SCHEMAS.has(keyword)) return asRead(value, schemas, file);
  if (!NAMED_SCHEMAS.has(keyword)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asRead(each, schemas, file)]));
}

/** True for `type: string` alone or beside numbers and booleans. @param {Schema} schema */
function isText({ type }) {
  return [type].flat().includes('string') && !isMap({ type });
}

/** @param {Schema} schema */
function isMap({ type }) {
  return [type].flat().includes('object');
}

/** @param {Schema} schema @returns {Schema} */
function textOnly(schema) {
  const text = { ...withoutKeys(schema, new Set(['minimum', 'maximum', ...FOR_PEOPLE])), type: 'string' };
  return FORMATS.has(text.format) ? withoutKeys(text, new Set(['pattern'])) : text;
}

/**
 * Alternatives so written that a wrong value is judged only by the one that it resembles.
 *
 * `anyOf` of `required` alone becomes our own keyword `needsOneOf`, which finds once what anyOf would find four times.
 * A text or a map becomes one schema with both types: every other keyword speaks of one type only, so nothing mixes.
 * Of several texts the last one decides; those before it are for completion in editors.
 * @param {Schema[]} anyOf
 * @param {Schemas} schemas
 * @param {string} file
 * @returns {Schema}
 */
function alternatives(anyOf, schemas, file) {
  if (anyOf.every((each) => Object.keys(each).join() === 'required')) {
    return { needsOneOf: anyOf.flatMap((each) => each.required) };
  }
  const resolved = anyOf.map((each) => resolve(each, schemas, file));
  const text = resolved.filter((each) => !isMap(each)).at(-1);
  const map = resolved.find(isMap);
  if (map === undefined) return { ...text };
  const keywords = withoutKeys(map, new Set(['title', 'description']));
  const inPlace = anyOf.find((each) => each.$ref !== undefined && isMap(resolve(each, schemas, file)));
  return {
    ...keywords,
    ...onlyKeys(text, ['pattern', 'format']),
    type: ['string', 'object'],
    inPlace: inPlace.$ref,
  };
}

/**
 * The schema itself, or as read what it refers to; references inside it are made whole, since it may move to another file.
 * @param {Schema} schema
 * @param {Schemas} schemas
 * @param {string} file
 * @returns {Schema}
 */
function resolve(schema, schemas, file) {
  if (schema.$ref === undefined) return asRead(schema, schemas, file);
  const target = definitionOf(schemas, schema.$ref, file);
  return withWholeReferences(resolve(target.schema, schemas, target.file), target.file);
}

/** @param {any} schema @param {string} file @returns {any} */
function withWholeReferences(schema, file) {
  if (Array.isArray(schema)) return schema.map((item) => withWholeReferences(item, file));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const isReference = key === '$ref' || key === 'inPlace';
      if (isReference && typeof value === 'string' && value.startsWith('#')) return [key, file + value];
      return [key, withWholeReferences(value, file)];
    }),
  );
}

/** @param {Schema} schema @param {Set<string>} keys @returns {Schema} */
function withoutKeys(schema, keys) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.has(key)));
}

/** @param {Schema} schema @param {string[]} keys @returns {Schema} */
function onlyKeys(schema, keys) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}
