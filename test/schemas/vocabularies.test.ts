/** The vocabularies: kebab-case ids, each once, with a label in both languages. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countries, forms, ministryForms, stages } from '../../src/generated/vocabularies.ts';
import { isSchema, readJson } from './schema-files.ts';

const names = readdirSync(new URL('../../schemas/vocabularies/', import.meta.url)).sort();
const CODES: Readonly<Record<string, RegExp>> = {
  'countries.json': /^[A-Z]{2}$/,
  'currencies.json': /^[A-Z]{3}$/,
  'languages.json': /^[a-z]{2}$/,
};
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe.each(names)('%s', (name) => {
  const { entries } = readJson(`vocabularies/${name}`);
  const list = Array.isArray(entries) ? entries.filter(isSchema) : [];

  test('has entries, each id once', () => {
    const ids = list.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(list)('$id has a proper id and both labels', ({ id, label }) => {
    expect(id).toMatch(CODES[name] ?? KEBAB);
    expect(isSchema(label) && Object.keys(label)).toEqual(['en', 'id']);
    for (const text of Object.values(isSchema(label) ? label : {})) expect(text).toMatch(/\S/);
  });
});

test('the ministry lists 29 forms, numbered in order', () => {
  expect(ministryForms.map(({ number }) => number)).toEqual(
    Array.from({ length: 29 }, (_, index) => index + 1),
  );
});

test('every form of the ministry is one of ours, under the same id and number', () => {
  const numbers = new Map<string, number | null>(forms.map(({ id, ministry }) => [id, ministry]));
  for (const { id, number } of ministryForms) expect(numbers.get(id)).toBe(number);
});

test('the process has six stages in their order', () => {
  expect(stages.map(({ id }) => id)).toEqual([
    'exploring',
    'proposed',
    'drafting',
    'review',
    'agreed',
    'signing',
  ]);
});

test('there are 249 countries, and no other spelling means two of them', () => {
  expect(countries).toHaveLength(249);
  const seen = new Map<string, string>();
  for (const { id, label, aka } of countries) {
    for (const name of new Set([label.en, label.id, ...aka].map((each) => each.toLowerCase()))) {
      expect([name, seen.get(name) ?? id]).toEqual([name, id]);
      seen.set(name, id);
    }
  }
});

test.each([
  ['Jepang', 'JP'],
  ['USA', 'US'],
  ['Amerika', 'US'],
  ['UK', 'GB'],
  ['Inggris', 'GB'],
  ['Korea', 'KR'],
  ['Filipina', 'PH'],
  ['Belanda', 'NL'],
  ['Viet Nam', 'VN'],
  ['Timor Leste', 'TL'],
])('%s is another name of %s', (name, code) => {
  const found = countries.filter(({ label, aka }) => [label.en, label.id, ...aka].includes(name));
  expect(found.map(({ id }) => id)).toEqual([code]);
});
