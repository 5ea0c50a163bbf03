/** The schema files themselves: valid, closed, and cheap to judge by. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editorValidator, isSchema, schemaFiles, validatorOf, type Schema } from './schema-files.ts';

const ajv = editorValidator();

describe.each(schemaFiles)('%s', (file, schema) => {
  test('is JSON Schema 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });

  test('has its file name as $id, so that references lead to the file beside it', () => {
    expect(schema.$id).toBe(file);
  });

  test('compiles in strict mode, with every reference leading somewhere', () => {
    expect(validatorOf(ajv, file)).toBeTypeOf('function');
  });

  test('closes every map', () => {
    for (const map of allParts(schema).filter(({ type }) => type === 'object')) {
      if (file !== 'record.schema.json') expect(map).toHaveProperty('additionalProperties');
    }
  });

  test('asks neither for unique items, which are slow to judge, nor for one of several at once', () => {
    for (const part of allParts(schema)) {
      expect(part).not.toHaveProperty('uniqueItems');
      expect(part).not.toHaveProperty('oneOf');
    }
  });
});

test('the vocabulary schema is what the vocabularies say', () => {
  const script = fileURLToPath(new URL('../../scripts/generate.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

function allParts(schema: Schema): readonly Schema[] {
  const inner = Object.values(schema)
    .flatMap((value) => [value].flat())
    .filter(isSchema);
  return [schema, ...inner.flatMap(allParts)];
}
