/** Records with every field, as an editor sees them: YAML guesses what a bare value is, and nothing is underlined. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { shapes } from '../../src/generated/shapes.ts';
import { editorValidator, isSchema, validatorOf } from './schema-files.ts';

const ajv = editorValidator();
const FILES = ['agreement', 'agreement-open', 'institution', 'activity', 'membership', 'config'];

function documentsOf(name: string): readonly unknown[] {
  const text = readFileSync(new URL(`./samples/${name}.yaml`, import.meta.url), 'utf8');
  return parseAllDocuments(text).map((document) => document.toJS() as unknown);
}

test.each(FILES)('%s.yaml is valid in an editor', (name) => {
  for (const data of documentsOf(name)) {
    const validate = validatorOf(ajv, name === 'config' ? 'config.schema.json' : 'record.schema.json');
    expect(validate(data), JSON.stringify(validate.errors, null, 2)).toBe(true);
  }
});

test.each(['agreement', 'institution', 'activity', 'membership', 'config'] as const)(
  'the samples use every field of %s',
  (kind) => {
    const documents = FILES.filter((name) => name.startsWith(kind)).flatMap(documentsOf);
    const used = new Set(documents.filter(isSchema).flatMap((data) => Object.keys(data)));
    const shape = shapes[kind];
    const fields = typeof shape === 'object' && 'fields' in shape ? Object.keys(shape.fields) : [];
    expect(fields.filter((field) => !used.has(field))).toEqual([]);
  },
);

test.each([
  ['0123', '  number: 0123'],
  ['a year', '  signed: 2017'],
  ['a truth', '  name: true'],
])('%s is accepted as a text', (_, line) => {
  const [data] = parseAllDocuments(
    `kind: agreement\nid: a\ntitle: 1.10\nparties:\n- institution: unmul\n- institution: cmu\n${line}`,
  ).map((document) => document.toJS() as unknown);
  expect(validatorOf(ajv, 'agreement.schema.json')(data)).toBe(true);
});

test('the umbrella knows the four kinds and no other', () => {
  const validate = validatorOf(ajv, 'record.schema.json');
  expect(validate({ kind: 'treaty', id: 'x' })).toBe(false);
  expect(validate({ id: 'x' })).toBe(false);
  expect(validate({ kind: 'institution', id: 'x' })).toBe(false);
  expect(validate({ kind: 'institution', id: 'x', name: 'X' })).toBe(true);
});
