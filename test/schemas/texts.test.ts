/** The schemas in Indonesian: every place explained, nothing explained twice, and the same meaning as in English. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { describedParts, isSchema, readJson, schemaFiles, type Schema } from './schema-files.ts';
// @ts-expect-error -- a script without types of its own
import * as scripts from '../../scripts/generate/editor-schemas.mjs';
// @ts-expect-error -- a script without types of its own
import * as texts from '../../scripts/generate/schema-texts.mjs';
// @ts-expect-error -- a script without types of its own
import * as vocabularies from '../../scripts/generate/vocabularies.mjs';

type Schemas = ReadonlyMap<string, Schema>;
type Scripts = {
  readonly otherLanguages: (folder: string) => readonly string[];
  readonly editorSchemas: (folder: string, vocabularies: readonly object[], language: string) => Schemas;
  readonly readVocabularies: (folder: string) => readonly object[];
  readonly dictionaryFaults: (schemas: Schemas, dictionary: ReadonlyMap<string, object>) => readonly string[];
  readonly translatedSchemas: (schemas: Schemas, dictionary: ReadonlyMap<string, object>) => Schemas;
};
const { otherLanguages, editorSchemas, readVocabularies, dictionaryFaults, translatedSchemas }: Scripts = {
  ...scripts,
  ...texts,
  ...vocabularies,
} as Scripts;

const FOLDER = fileURLToPath(new URL('../../schemas/', import.meta.url));
const english = new Map(schemaFiles);
const indonesian = editorSchemas(FOLDER, readVocabularies(`${FOLDER}vocabularies`), 'id');

test('every language of mou but English has its texts', () => {
  expect(otherLanguages(FOLDER)).toEqual(LANGUAGES.filter((language) => language !== 'en'));
});

describe.each([...indonesian.keys()])('%s', (file) => {
  const schema = indonesian.get(file) ?? {};
  const original = english.get(file) ?? {};

  test('means what the English one means', () => {
    expect(withoutWords(schema)).toEqual(withoutWords(original));
  });

  test('explains every place in words of its own', () => {
    const there = describedParts(schema);
    const here = describedParts(original);
    expect(there.map(({ pointer }) => pointer)).toEqual(here.map(({ pointer }) => pointer));
    for (const [index, { pointer, schema: part }] of there.entries()) {
      expect(part.title, pointer).toMatch(/\S/);
      expect(part.description, pointer).toMatch(/\S.*\.$/s);
      expect(part.description, pointer).not.toBe(here[index]?.schema.description);
    }
  });

  test('is the file that the program reads', () => {
    expect(readJson(`id/${file}`)).toEqual(schema);
  });
});

describe('a dictionary that does not fit', () => {
  const schemas = new Map([
    ['letter', map('Letter', 'A letter.', { to: field('To', 'Who gets it.'), on: field('On', 'The day.') })],
    ['parcel', map('Parcel', 'A parcel.', { to: field('To', 'Who gets it.') })],
  ]);
  const letter = {
    '#': words('Surat', 'Sepucuk surat.'),
    '#/properties/to': 'receiver',
    '#/properties/on': words('Tanggal', 'Harinya.'),
  };
  const parcel = { '#': words('Paket', 'Sebuah paket.'), '#/properties/to': 'receiver' };
  const shared = { receiver: words('Kepada', 'Penerimanya.') };

  test('fits where every place has its text', () => {
    expect(faults({ letter, parcel, shared })).toEqual([]);
  });

  test.each([
    [
      'a text that is missing',
      { letter: { ...letter, '#/properties/on': undefined }, parcel, shared },
      'letter.json: #/properties/on has no title and description',
    ],
    [
      'a description that is not finished',
      { letter: { ...letter, '#/properties/on': words('Tanggal', 'Harinya') }, parcel, shared },
      'letter.json: #/properties/on has no title and description',
    ],
    [
      'a text of a field that is gone',
      { letter: { ...letter, '#/properties/from': words('Dari', 'Pengirimnya.') }, parcel, shared },
      'letter.json: #/properties/from is needed nowhere',
    ],
    [
      'a shared text that nobody names',
      { letter, parcel, shared: { ...shared, sender: words('Dari', 'Pengirimnya.') } },
      'shared.json: sender is needed nowhere',
    ],
    [
      'one text written in two places',
      { letter: { ...letter, '#/properties/to': words('Kepada', 'Penerimanya.') }, parcel, shared },
      'letter.json: #/properties/to and parcel.json: #/properties/to say the same: write it once, in shared.json',
    ],
    [
      'one text for two meanings',
      { letter: { ...letter, '#/properties/on': 'receiver' }, parcel, shared },
      'letter.json: #/properties/to and letter.json: #/properties/on and parcel.json: #/properties/to share a text, but do not say the same',
    ],
  ])('%s', (_, dictionary, fault) => {
    expect(faults(dictionary)).toEqual([fault]);
    expect(() => translatedSchemas(schemas, dictionaryOf(dictionary))).toThrow(fault);
  });

  function faults(dictionary: object): readonly string[] {
    return dictionaryFaults(schemas, dictionaryOf(dictionary));
  }
});

/** As it would be read from its files, where what is undefined is not written. */
function dictionaryOf(files: object): ReadonlyMap<string, object> {
  return new Map(Object.entries(JSON.parse(JSON.stringify(files)) as Record<string, object>));
}

function words(title: string, description: string): Record<'title' | 'description', string> {
  return { title, description };
}

function field(title: string, description: string): Schema {
  return { title, description, type: 'string' };
}

function map(title: string, description: string, properties: Schema): Schema {
  return { title, description, type: 'object', properties };
}

/** Without what only people read. A field may be called `title`: that one is a schema, and stays. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isSchema(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, text]) =>
      !(['title', 'description'].includes(key) && typeof text === 'string') && key !== 'enumDescriptions',
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)]));
}
