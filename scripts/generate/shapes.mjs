/** Shapes: what the reader has to know of each field, as nested data. See src/records/shape.ts. */
import { allDefinitions, fileOf, KINDS, targetOf, typeName } from './schema-files.mjs';

/**
 * @typedef {import('./schema-files.mjs').Schema} Schema
 * @typedef {import('./schema-files.mjs').Schemas} Schemas
 */

const HEADER = [
  '/** What each field holds, as far as reading needs to know. Made by scripts/generate.mjs from schemas/; do not edit. */',
  "import type { Shape } from '../records/shape.ts';",
];

/**
 * The text of src/generated/shapes.ts.
 * @param {Schemas} schemas As read.
 */
export function shapesModule(schemas) {
  const maps = allDefinitions(schemas).filter(({ schema }) => isPlainMap(schema));
  const parts = maps.map(
    ({ name, file, schema }) => `const ${constName(name)}: Shape = ${mapShape(schema, { schemas, file })};`,
  );
  const kinds = [...KINDS, 'config'].map((kind) => {
    const file = fileOf(kind);
    return `  ${kind}: ${mapShape(schemas.get(file) ?? {}, { schemas, file })},\n`;
  });
  const table = `/** The shape of each kind of record, and of the register's settings. */\nexport const shapes: Readonly<Record<${[...KINDS, 'config'].map((kind) => `'${kind}'`).join(' | ')}, Shape>> = {\n${kinds.join('')}};`;
  return `${[...HEADER, ...parts, table].join('\n\n')}\n`;
}

/** @param {Schema} schema */
function isPlainMap(schema) {
  return schema.properties !== undefined && schema.inPlace === undefined;
}

/** @param {string} name */
function constName(name) {
  return `shapeOf${typeName(name)}`;
}

/** @param {Schema} schema @param {{schemas: Schemas, file: string}} at */
function mapShape(schema, at) {
  const { properties = {}, additionalProperties } = schema;
  // Getters, because a unit has units.
  const fields = Object.entries(properties).map(([key, property]) => {
    const shape = shapeOf(property, at);
    return shape.includes('shapeOf')
      ? `    get ${key}(): Shape {\n      return ${shape};\n    },\n`
      : `    ${key}: ${shape},\n`;
  });
  const extra = additionalProperties ? `, extra: ${shapeOf(additionalProperties, at)}` : '';
  return `{ fields: {\n${fields.join('')}  }${extra} }`;
}

/**
 * @param {Schema} schema
 * @param {{schemas: Schemas, file: string}} at
 * @returns {string}
 */
function shapeOf(schema, at) {
  if (schema.$ref !== undefined) return referredShape(schema.$ref, at);
  if (schema.inPlace !== undefined) return `{ oneOf: ['text', ${referredShape(schema.inPlace, at)}] }`;
  switch (schema.type) {
    case 'string':
      return "'text'";
    case 'number':
    case 'integer':
    case 'boolean':
      return `'${schema.type}'`;
    case 'array':
      return `{ list: ${shapeOf(schema.items, at)} }`;
    case 'object':
      return mapShape(schema, at);
    default:
      throw new Error(`${at.file}: no shape for ${JSON.stringify(schema)}`);
  }
}

/** @param {string} ref @param {{schemas: Schemas, file: string}} at */
function referredShape(ref, { schemas, file }) {
  const target = targetOf(ref, file);
  const schema = schemas.get(target.file)?.$defs[target.name];
  if (isPlainMap(schema)) return constName(target.name);
  return shapeOf(schema, { schemas, file: target.file });
}
