/** TypeScript types from the schemas as read: one per definition, and one per kind (`AgreementData`). */
import { allDefinitions, fileOf, KINDS, targetOf, typeName } from './schema-files.mjs';

/**
 * @typedef {import('./schema-files.mjs').Schema} Schema
 * @typedef {import('./schema-files.mjs').Schemas} Schemas
 */

/** Definitions that are plain texts get no type of their own: `string` says it. */
const HEADER =
  '/** What records hold once they are read and valid. Made by scripts/generate.mjs from schemas/; do not edit. */';

/**
 * The text of src/generated/types.ts.
 * @param {Schemas} schemas As read.
 */
export function typesModule(schemas) {
  const definitions = allDefinitions(schemas).filter(({ schema }) => isNamed(schema));
  const parts = definitions.map(({ name, file, schema }) =>
    declaration(typeName(name), schema, { schemas, file }),
  );
  for (const kind of [...KINDS, 'config']) {
    const file = fileOf(kind);
    parts.push(declaration(`${typeName(kind)}Data`, schemas.get(file) ?? {}, { schemas, file }));
  }
  parts.push(
    `/** The data of a record of any kind; \`kind\` tells them apart. */\nexport type RecordData = ${KINDS.map((kind) => `${typeName(kind)}Data`).join(' | ')};`,
  );
  return `${[HEADER, ...parts].join('\n\n')}\n`;
}

/** @param {Schema} schema */
function isNamed(schema) {
  return schema.enum !== undefined || schema.properties !== undefined;
}

/**
 * @param {string} name
 * @param {Schema} schema
 * @param {{schemas: Schemas, file: string}} at
 */
function declaration(name, schema, at) {
  return `/** ${schema.description} */\nexport type ${name} = ${typeOf(schema, at)};`;
}

/**
 * @param {Schema} schema
 * @param {{schemas: Schemas, file: string}} at
 * @returns {string}
 */
function typeOf(schema, at) {
  if (schema.$ref !== undefined) return referredType(schema.$ref, at);
  if (schema.inPlace !== undefined) return `string | ${referredType(schema.inPlace, at)}`;
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type;
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      return `readonly ${grouped(typeOf(schema.items, at))}[]`;
    case 'object':
      return mapType(schema, at);
    default:
      throw new Error(`${at.file}: no type for ${JSON.stringify(schema)}`);
  }
}

/** @param {string} ref @param {{schemas: Schemas, file: string}} at */
function referredType(ref, { schemas, file }) {
  const target = targetOf(ref, file);
  const schema = schemas.get(target.file)?.$defs[target.name];
  if (isNamed(schema)) return typeName(target.name);
  return typeOf(schema, { schemas, file: target.file });
}

/** @param {Schema} schema @param {{schemas: Schemas, file: string}} at */
function mapType(schema, at) {
  const { properties = {}, required = [], additionalProperties, patternProperties } = schema;
  if (additionalProperties) return `{ readonly [key: string]: ${typeOf(additionalProperties, at)} }`;
  const lines = Object.entries(properties).map(([key, property]) => {
    const mark = required.includes(key) ? '' : '?';
    return `  /** ${property.description} */\n  readonly ${key}${mark}: ${typeOf(property, at)};\n`;
  });
  if (patternProperties !== undefined)
    lines.push("  /** The register's own keys. */\n  readonly [key: `x-${string}`]: unknown;\n");
  return `{\n${lines.join('')}}`;
}

/** @param {string | number} value */
function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** @param {string} type */
function grouped(type) {
  return type.includes(' | ') ? `(${type})` : type;
}
