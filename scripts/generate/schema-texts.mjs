/** The schemas in another language: the same schemas, of which only titles and descriptions are exchanged. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {import('./schema-files.mjs').Schema} Schema
 * @typedef {{title: string, description: string}} Words What a reader is told of a field or a definition.
 * @typedef {Record<string, Words | string>} Texts By JSON pointer (`#/properties/kind`); a string names a text of `shared`.
 * @typedef {Map<string, Texts>} Dictionary By the name of the schema; `shared` holds what stands in several places.
 * @typedef {{name: string, pointer: string, words: Words}} Place
 */

const SHARED = 'shared';

/**
 * The texts of one language, a file for each schema.
 * @param {string} folder As `schemas/texts/id`.
 * @returns {Dictionary}
 */
export function readDictionary(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
    ]),
  );
}

/**
 * The schemas in the words of the dictionary. Throws with everything that is wrong with the dictionary, so that a text
 * that is missing, or that nothing needs any more, fails the build.
 * @param {Map<string, Schema>} schemas By name, as `agreement`.
 * @param {Dictionary} dictionary
 * @returns {Map<string, Schema>}
 */
export function translatedSchemas(schemas, dictionary) {
  const faults = dictionaryFaults(schemas, dictionary);
  if (faults.length > 0) throw new Error(`schemas/texts:\n  ${faults.join('\n  ')}`);
  return new Map(
    [...schemas].map(([name, schema]) => [
      name,
      reworded(schema, '#', (pointer) => textAt(dictionary, name, pointer)),
    ]),
  );
}

/**
 * What is wrong with a dictionary, in one line each: texts that are missing, that belong to nothing, that are written
 * more than once, or that are shared by places of which the schemas say different things.
 * @param {Map<string, Schema>} schemas
 * @param {Dictionary} dictionary
 * @returns {string[]}
 */
export function dictionaryFaults(schemas, dictionary) {
  const places = [...schemas].flatMap(([name, schema]) => placesOf(name, schema));
  return [
    ...missing(places, dictionary),
    ...needless(places, dictionary),
    ...writtenTwice(places, dictionary),
    ...wronglyShared(places, dictionary),
  ];
}

/** @param {Place[]} places @param {Dictionary} dictionary */
function missing(places, dictionary) {
  return places
    .filter(({ name, pointer }) => !isWhole(textAt(dictionary, name, pointer)))
    .map((place) => `${whereIs(place)} has no title and description`);
}

/** @param {Words | undefined} words */
function isWhole(words) {
  return words !== undefined && words.title.trim() !== '' && words.description.endsWith('.');
}

/** @param {Place[]} places @param {Dictionary} dictionary */
function needless(places, dictionary) {
  const needed = new Set(places.map(whereIs));
  const named = new Set(places.map(({ name, pointer }) => dictionary.get(name)?.[pointer]));
  return [...dictionary].flatMap(([name, texts]) =>
    Object.keys(texts)
      .filter((key) => (name === SHARED ? !named.has(key) : !needed.has(whereIs({ name, pointer: key }))))
      .map((key) => `${whereIs({ name, pointer: key })} is needed nowhere`),
  );
}

/** Two places of which the schemas say the same must name one text. @param {Place[]} places @param {Dictionary} dictionary */
function writtenTwice(places, dictionary) {
  return groups(places, ({ words }) => JSON.stringify(words))
    .filter((group) => new Set(group.map((place) => dictionary.get(place.name)?.[place.pointer])).size > 1)
    .map((group) => `${group.map(whereIs).join(' and ')} say the same: write it once, in ${SHARED}.json`);
}

/** @param {Place[]} places @param {Dictionary} dictionary */
function wronglyShared(places, dictionary) {
  const sharing = places.filter(({ name, pointer }) => typeof dictionary.get(name)?.[pointer] === 'string');
  return groups(sharing, ({ name, pointer }) => String(dictionary.get(name)?.[pointer]))
    .filter((group) => new Set(group.map(({ words }) => JSON.stringify(words))).size > 1)
    .map((group) => `${group.map(whereIs).join(' and ')} share a text, but do not say the same`);
}

/** @param {Place[]} places @param {(place: Place) => string} keyOf @returns {Place[][]} */
function groups(places, keyOf) {
  const found = new Map();
  for (const place of places) found.set(keyOf(place), [...(found.get(keyOf(place)) ?? []), place]);
  return [...found.values()];
}

/** @param {{name: string, pointer: string}} place */
function whereIs({ name, pointer }) {
  return `${name}.json: ${pointer}`;
}

/** @param {Dictionary} dictionary @param {string} name @param {string} pointer @returns {Words | undefined} */
function textAt(dictionary, name, pointer) {
  const text = dictionary.get(name)?.[pointer];
  return typeof text === 'string' ? dictionary.get(SHARED)?.[text] : text;
}

/** Every place of a schema that says what it is. @param {string} name @param {Schema} schema @returns {Place[]} */
function placesOf(name, schema) {
  const places = [];
  reworded(schema, '#', (pointer, { title, description }) => {
    places.push({ name, pointer, words: { title, description } });
    return { title, description };
  });
  return places;
}

/** Keywords that hold schemas by name, one schema, and a list of schemas. */
const NAMED = new Set(['properties', 'patternProperties', '$defs']);
const SINGLE = new Set(['items', 'additionalProperties', 'if', 'then', 'else']);
const LISTED = new Set(['anyOf', 'allOf']);

/**
 * The schema with other words, at every depth, and nothing else changed.
 * @param {any} schema
 * @param {string} pointer
 * @param {(pointer: string, schema: Schema) => Words} wordsAt
 * @returns {any}
 */
function reworded(schema, pointer, wordsAt) {
  if (typeof schema !== 'object') return schema;
  const words = 'title' in schema || 'description' in schema ? wordsAt(pointer, schema) : {};
  const keywords = Object.entries(schema).map(([key, value]) => {
    const inner = (/** @type {any} */ one, /** @type {string | number} */ step) =>
      reworded(one, `${pointer}/${key}/${step}`, wordsAt);
    if (SINGLE.has(key)) return [key, reworded(value, `${pointer}/${key}`, wordsAt)];
    if (LISTED.has(key)) return [key, value.map(inner)];
    if (!NAMED.has(key)) return [key, words[key] ?? value];
    return [key, Object.fromEntries(Object.entries(value).map(([step, one]) => [step, inner(one, step)]))];
  });
  return Object.fromEntries(keywords);
}
