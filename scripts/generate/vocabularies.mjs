/** Vocabularies: from the data files to the schema that completes them in editors, and to typed lists. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { typeName } from './schema-files.mjs';

/**
 * @typedef {'en' | 'id'} Language
 * @typedef {{en: string, id: string}} Text
 * @typedef {{id: string, label: Text}} Entry
 * @typedef {{file: string, name: string, title: Text, description: Text, entries: Entry[]}} Vocabulary
 */

/** What the schema says of itself. @type {Record<Language, {title: string, description: string}>} */
const WORDS = {
  en: {
    title: 'Vocabularies',
    description:
      'The words that closed fields know. Made from schemas/vocabularies/*.json by `npm run generate`.',
  },
  id: {
    title: 'Daftar kata',
    description: 'Kata-kata yang dikenal isian yang isinya dipilih dari sebuah daftar.',
  },
};

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
 * The schema that completes the words in editors, as `vocabularies.schema.json`.
 * @param {Vocabulary[]} vocabularies
 * @param {Language} language
 */
export function vocabularySchema(vocabularies, language) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'vocabularies.schema.json',
    ...WORDS[language],
    $defs: Object.fromEntries(
      vocabularies.map((vocabulary) => [vocabulary.name, definition(vocabulary, language)]),
    ),
  };
}

/** @param {Vocabulary} vocabulary @param {Language} language */
function definition({ title, description, entries }, language) {
  return {
    title: title[language],
    description: description[language],
    examples: entries.slice(0, 2).map(({ id }) => id),
    type: 'string',
    enum: entries.map(({ id }) => id),
    enumDescriptions: entries.map(({ label }) => meaning(label, language)),
  };
}

/** In English with the word that Indonesian offices use; the English word is often the value itself. @param {Text} label @param {Language} language */
function meaning({ en, id }, language) {
  return language === 'id' || en === id ? id : `${en} (${id})`;
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
  return `/** ${description.en} */\nexport const ${camel(file)}: readonly { ${fields.join('; ')} }[] = [\n${lines}];`;
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
