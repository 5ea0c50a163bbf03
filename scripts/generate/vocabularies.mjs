/** Vocabularies: from the data files to the schema that completes them in editors, and to typed lists. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { typeName } from './schema-files.mjs';

/**
 * @typedef {{id: string, label: {en: string, id: string}}} Entry
 * @typedef {{file: string, name: string, title: string, description: string, entries: Entry[]}} Vocabulary
 */

/**
 * Reads every vocabulary of the folder, by file name.
 * @param {string} folder
 * @returns {Vocabulary[]}
 */
export function readVocabularies(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({
    file: name.replace('.json', ''),
    ...JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
  }));
}

/**
 * The text of schemas/vocabularies.schema.json, formatted as prettier leaves it, since it is committed.
 * @param {Vocabulary[]} vocabularies
 * @param {string} file Where it will stand.
 */
export async function vocabularySchema(vocabularies, file) {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'vocabularies.schema.json',
    title: 'Vocabularies',
    description:
      'The words that closed fields know. Made from schemas/vocabularies/*.json by `npm run generate`.',
    $defs: Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary.name, definition(vocabulary)])),
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' });
}

/** @param {Vocabulary} vocabulary */
function definition({ title, description, entries }) {
  return {
    title,
    description,
    examples: entries.slice(0, 2).map(({ id }) => id),
    type: 'string',
    enum: entries.map(({ id }) => id),
    enumDescriptions: entries.map(({ label }) =>
      label.en === label.id ? label.en : `${label.en} (${label.id})`,
    ),
  };
}

/**
 * The text of src/generated/vocabularies.ts: each list with its entries, typed by the union of its ids.
 * @param {Vocabulary[]} vocabularies
 */
export function vocabulariesModule(vocabularies) {
  const header = [
    '/** The vocabularies as typed lists. Made by scripts/generate.mjs from schemas/vocabularies/; do not edit. */',
    `import type {\n${vocabularies.map(({ name }) => `  ${typeName(name)},\n`).join('')}} from './types.ts';`,
    'type Label = { readonly en: string; readonly id: string };',
  ];
  return `${[...header, ...vocabularies.map(listOf)].join('\n\n')}\n`;
}

/** @param {Vocabulary} vocabulary */
function listOf({ file, name, description, entries }) {
  const more = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter(
    (key) => !(key in FIELD_TYPES),
  );
  if (more.length > 0) throw new Error(`${file}.json: no type is known for ${more.join(', ')}`);
  const fields = Object.keys(entries[0] ?? {}).map(
    (key) => `readonly ${key}: ${key === 'id' ? typeName(name) : FIELD_TYPES[key]}`,
  );
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('');
  return `/** ${description} */\nexport const ${camel(file)}: readonly { ${fields.join('; ')} }[] = [\n${lines}];`;
}

/** What the fields of entries hold. @type {Record<string, string>} */
const FIELD_TYPES = {
  id: 'string',
  label: 'Label',
  short: 'Label',
  number: 'number',
  ministry: 'number | null',
  use: "'cooperation' | 'event' | 'both'",
  aka: 'readonly string[]',
};

/** @param {string} name */
function camel(name) {
  const type = typeName(name);
  return type.charAt(0).toLowerCase() + type.slice(1);
}
