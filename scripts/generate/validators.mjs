/** Validators: the schemas as read, compiled by ajv to code that needs neither ajv nor the schemas at run time. */
import ajvModule from 'ajv';
import codegen from 'ajv/dist/compile/codegen/index.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { FORMATS } from './as-read.mjs';
import { KINDS, typeName } from './schema-files.mjs';

const { Ajv } = ajvModule;
const { _, and, getProperty } = codegen;
const standaloneCode = standaloneModule.default;

/**
 * The texts of src/generated/validators.js and its declarations.
 * @param {import('./schema-files.mjs').Schemas} schemas As read.
 */
export function validatorModules(schemas) {
  const kinds = [...KINDS, 'config'];
  const ajv = compilerFor(schemas);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(kinds.map((kind) => [functionName(kind), `${kind}.schema.json`])),
  );
  return { 'validators.js': javascript(code, kinds), 'validators.d.ts': declarations(kinds) };
}

/** @param {import('./schema-files.mjs').Schemas} schemas */
function compilerFor(schemas) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    loopEnum: Infinity,
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const format of FORMATS) ajv.addFormat(format, () => true);
  ajv.addKeyword('inPlace');
  ajv.addKeyword(needsOneOf);
  for (const schema of schemas.values()) ajv.addSchema(withoutWords(schema));
  return ajv;
}

/** The schema without titles and descriptions, which would only make the code longer. @param {any} schema @returns {any} */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  // A title is a text; a map at this key is the schema of a property that is called `title`.
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(WORDS.has(key) && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]));
}

const WORDS = new Set(['title', 'description', '$schema']);

/** Our own keyword: a map has at least one of these keys. One error, where anyOf would give one for each key. */
const needsOneOf = {
  keyword: 'needsOneOf',
  type: 'object',
  schemaType: 'array',
  error: { message: 'needs one of several keys', params: ({ schemaCode }) => _`{properties: ${schemaCode}}` },
  code(context) {
    const { data, schema } = context;
    context.fail(and(...schema.map((key) => _`${data}${getProperty(key)} === undefined`)));
  },
};

/** @param {string} code @param {string[]} kinds */
function javascript(code, kinds) {
  if (code.includes('require('))
    throw new Error('the validators need a module at run time: see scripts/generate/validators.mjs');
  return [
    '// Judges whether data that was read follows its schema. Made by scripts/generate.mjs from schemas/; do not edit.',
    "import { formats } from '../records/formats.ts';",
    code.replace('"use strict";', ''),
    `export const validators = {${kinds.map((kind) => `${kind}: ${functionName(kind)}`).join(', ')}};`,
    '',
  ].join('\n');
}

/** @param {string[]} kinds */
function declarations(kinds) {
  const types = kinds.map((kind) => `${typeName(kind)}Data`);
  return `// Judges whether data that was read follows its schema. Made by scripts/generate.mjs from schemas/; do not edit.
import type { ${types.join(', ')} } from './types.ts';

/** One thing that is wrong: \`instancePath\` is a JSON pointer to the value, \`params\` depends on \`keyword\`. */
export type SchemaProblem = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Says whether data is valid; \`errors\` holds what was found wrong by the latest call, or null. */
export type Validator<Data> = {
  (data: unknown): data is Data;
  readonly errors?: readonly SchemaProblem[] | null;
};

${kinds.map((kind) => `export declare const ${functionName(kind)}: Validator<${typeName(kind)}Data>;`).join('\n')}

/** Every validator by the kind that it judges. */
export declare const validators: {
${kinds.map((kind) => `  readonly ${kind}: Validator<${typeName(kind)}Data>;`).join('\n')}
};
`;
}

/** @param {string} kind */
function functionName(kind) {
  return `validate${typeName(kind)}`;
}
