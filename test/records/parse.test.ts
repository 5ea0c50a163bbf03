/** Texts to documents and places: the same documents as the parser alone, and a place for every path. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { FieldPath } from '../../src/findings/place.ts';
import { parseFile } from '../../src/records/parse.ts';
import { text } from './reading.ts';

function documentsOf(given: string): readonly unknown[] {
  return parseFile({ path: 'records.yaml', text: given }).documents.map(
    ({ document }) => document.toJS() as unknown,
  );
}

describe('documents', () => {
  test.each([
    ['none', ''],
    ['one', 'a: 1\n'],
    ['two', 'a: 1\n---\nb: 2\n'],
    ['with end marks', 'a: 1\n...\n---\nb: 2\n...\n'],
    ['with a directive', '%YAML 1.2\n---\na: 1\n'],
    ['with a directive in the middle', 'a: 1\n...\n%YAML 1.2\n---\nb: 2\n'],
    ['with comments between', '# eins\n---\n# zwei\na: 1\n# drei\n---\nb: 2\n'],
    ['with hyphens in a text block', 'a: |\n  ---\n  b\n---\nc: 1\n'],
    ['with hyphens in quotation marks', 'a: "--- b"\n---\nc: 1\n'],
    ['with content behind the separator', '--- {a: 1}\n--- text\n'],
    ['empty ones', '---\n---\na: 1\n---\n'],
    ['with Windows line ends', 'a: 1\r\n---\r\nb: 2\r\n'],
    ['without a last line end', 'a: 1\n---\nb: 2'],
    ['that only look like separators', '----: 1\na---: 2\n'],
  ])('%s', (_, given) => {
    const alone = [...parseAllDocuments(given)].map((document) => document.toJS() as unknown);
    expect(documentsOf(given).filter((value) => value !== null)).toEqual(
      alone.filter((value) => value !== null),
    );
  });

  test('of any valid values are the same', () => {
    const stream = fc.array(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue(), { minKeys: 1 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(stream, (values) => {
        const given = values.map((value) => JSON.stringify(value)).join('\n---\n');
        expect(JSON.stringify(documentsOf(given))).toBe(JSON.stringify(values));
      }),
    );
  });

  test('after a quotation mark that never closes are documents of their own', () => {
    const { documents } = parseFile({ path: 'x', text: 'a: "b\n---\nc: 1\n---\nd: "e\n' });
    expect(documents.map(({ document }) => document.errors.length)).toEqual([1, 0, 1]);
  });
});

describe('places', () => {
  const GIVEN = text(
    'kind: agreement',
    'parties:',
    '  - institution: unib',
    '    signatory: {name: Budi, position: Rektor}',
    '  - &mitra',
    '    name: !!str Universitas Chiang Mai',
    '---',
    'kind: activity',
    'participants: []',
    'x-a: &x {b: 1}',
    'x-c: *x',
    'notes: |',
    '  satu',
    '  dua',
  );
  const { documents } = parseFile({ path: 'records.yaml', text: GIVEN });
  const placeOf = (document: number, path: FieldPath, part: 'key' | 'value'): string => {
    const at = documents[document]?.locator.field(path, part);
    return at === undefined ? '' : `${at.line}:${at.column}-${at.endLine}:${at.endColumn}`;
  };

  test.each<[number, FieldPath, 'key' | 'value', string]>([
    [0, ['kind'], 'value', '1:7-1:16'],
    [0, ['kind'], 'key', '1:1-1:5'],
    [0, [], 'value', '1:1-1:5'],
    [0, ['parties'], 'key', '2:1-2:8'],
    [0, ['parties'], 'value', '3:5-3:16'],
    [0, ['parties', 0], 'value', '3:5-3:16'],
    [0, ['parties', 0, 'signatory', 'position'], 'value', '4:39-4:45'],
    [0, ['parties', 1, 'name'], 'value', '6:11-6:39'],
    [0, ['parties', 1, 'signed'], 'key', '6:5-6:9'],
    [0, ['parties', 7], 'value', '2:1-2:8'],
    [0, ['term', 'until'], 'value', '1:1-1:5'],
    [1, ['kind'], 'value', '8:7-8:15'],
    [1, ['participants'], 'value', '9:15-9:16'],
    [1, ['x-c', 'b'], 'value', '10:13-10:14'],
    [1, ['x-c'], 'value', '11:6-11:8'],
    [1, ['notes'], 'value', '12:8-15:1'],
  ])('%i %j %s', (document, path, part, expected) => {
    expect(placeOf(document, path, part)).toBe(expected);
  });

  test('there is one for every path, even in a document that is no record', () => {
    for (const given of ['', 'text', '[]', '{}', '- a', '? [a]\n: b', 'a: *b']) {
      for (const { locator } of parseFile({ path: 'x', text: given }).documents) {
        const { line, column } = locator.field(['a', 0, 'b'], 'value');
        expect([line, column].every((number) => number >= 1)).toBe(true);
      }
    }
  });
});
