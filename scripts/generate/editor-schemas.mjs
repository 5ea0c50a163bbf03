/** The schemas that editors read, in the languages other than English: made from the English ones and schemas/texts/. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fileOf, readSchema, WRITTEN } from './schema-files.mjs';
import { readDictionary, translatedSchemas } from './schema-texts.mjs';
import { vocabularySchema } from './vocabularies.mjs';

/**
 * @typedef {import('./schema-files.mjs').Schemas} Schemas
 * @typedef {import('./vocabularies.mjs').Vocabulary} Vocabulary
 */

/**
 * The languages that have a folder of texts: all but English, which stands in the schemas themselves.
 * @param {string} folder `schemas/`
 * @returns {string[]}
 */
export function otherLanguages(folder) {
  return readdirSync(path.join(folder, 'texts')).sort();
}

/**
 * Every schema that an editor reads, in one of the other languages.
 * @param {string} folder `schemas/`
 * @param {Vocabulary[]} vocabularies
 * @param {any} language
 * @returns {Schemas}
 */
export function editorSchemas(folder, vocabularies, language) {
  const english = new Map(WRITTEN.map((name) => [name, readSchema(folder, name)]));
  const translated = translatedSchemas(english, readDictionary(path.join(folder, 'texts', language)));
  translated.set('vocabularies', vocabularySchema(vocabularies, language));
  return new Map([...translated].map(([name, schema]) => [fileOf(name), schema]));
}

/**
 * A schema as the formatter leaves it, for people read it too.
 * @param {object} schema
 * @param {string} file Where it will stand.
 */
export async function schemaText(schema, file) {
  return format(JSON.stringify(schema, null, 2), { ...(await resolveConfig(file)), parser: 'json' });
}
