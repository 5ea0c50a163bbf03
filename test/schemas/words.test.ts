/** What an editor shows: every property explains itself, and its examples are right. */
import { describe, expect, test } from 'vitest';
import { describedParts, editorValidator, schemaFiles, validatorOf } from './schema-files.ts';

const ajv = editorValidator();
const places = schemaFiles.flatMap(([file, schema]) =>
  describedParts(schema).map(({ pointer, schema: part }) => ({ file, pointer, part })),
);

describe.each(schemaFiles)('%s', (_, schema) => {
  test('has an id, a title and a description', () => {
    expect(schema.$id).toBeTypeOf('string');
    expect(schema.title).toMatch(/\S/);
    expect(schema.description).toMatch(/\.$/);
  });
});

test('the walk sees the properties', () => {
  expect(places.length).toBeGreaterThan(200);
});

test.each(places)(
  '$file#$pointer says what it is, with examples that are right',
  ({ file, pointer, part }) => {
    expect(part.title).toMatch(/\S/);
    expect(part.description).toMatch(/\S.*\.$/s);
    expect(Array.isArray(part.examples) && part.examples.length > 0).toBe(true);
    const validate = validatorOf(ajv, `${file}#${pointer.replaceAll('^', '%5E')}`);
    for (const example of [part.examples].flat()) {
      expect(validate(example), JSON.stringify([example, validate.errors])).toBe(true);
    }
    if (part.default !== undefined) expect(validate(part.default)).toBe(true);
  },
);

test.each(schemaFiles.filter(([, { examples }]) => Array.isArray(examples)))(
  '%s has right examples',
  (file, schema) => {
    const validate = validatorOf(ajv, file);
    for (const example of [schema.examples].flat())
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  },
);
