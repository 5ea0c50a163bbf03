/** JSON that mou made, and JSON that only looks like it. */
import { describe, expect, test } from 'vitest';
import { madeJson } from '../../../src/sheets/made/made-json.ts';

const HEAD = { version: 1, as_of: '2026-01-26', commit: null, public: false };
const ONE = { row: { file: 'a.yaml' }, record: { kind: 'institution', id: 'nusa', name: 'Nusa' } };

describe('is known', () => {
  test.each([
    ['whole', JSON.stringify({ ...HEAD, records: [ONE] })],
    ['line by line', `${JSON.stringify({ ...HEAD, ...ONE })}\n\n`],
    ['with line ends of Windows', `${JSON.stringify({ ...HEAD, ...ONE })}\r\n`],
  ])('%s', (_, text) => {
    const made = madeJson(text);
    expect(made).toMatchObject({ rows: [], damaged: [] });
    expect(typeof made === 'object' && made.envelopes.get('nusa')).toEqual({
      mou: 1,
      language: 'en',
      file: 'a.yaml',
      record: ONE.record,
    });
  });

  test('without a record too', () => {
    expect(madeJson(JSON.stringify({ ...HEAD, records: [] }))).toMatchObject({ rows: [] });
  });
});

test.each([
  ['whole', JSON.stringify({ ...HEAD, public: true, records: [ONE] })],
  ['line by line', JSON.stringify({ ...HEAD, public: true, ...ONE })],
])('made for everybody is told apart: %s', (_, text) => {
  expect(madeJson(text)).toBe('public');
});

test.each([
  ['nothing', ''],
  ['no JSON', 'Nota Kesepahaman'],
  ['cut off', JSON.stringify({ ...HEAD, records: [ONE] }).slice(0, -9)],
  ['another version', JSON.stringify({ ...HEAD, version: 2, records: [ONE] })],
  ['the rows of mou list', JSON.stringify([ONE.row])],
  ['a record without a kind', JSON.stringify({ ...HEAD, records: [{ ...ONE, record: { id: 'nusa' } }] })],
  ['a record without its file', JSON.stringify({ ...HEAD, records: [{ ...ONE, row: {} }] })],
  ['a line of something else', `${JSON.stringify({ ...HEAD, ...ONE })}\n{"a":1}\n`],
  ['null', 'null'],
])('is none: %s', (_, text) => {
  expect(madeJson(text)).toBeUndefined();
});
