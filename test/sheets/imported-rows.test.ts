/** The list of rows that have become records. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mergeImportedRows,
  readImportedRows,
  writeImportedRows,
  type ImportedRow,
} from '../../src/sheets/imported-rows.ts';

const row = (id: string, cells: string, known_by?: string): ImportedRow => ({
  kind: 'agreement',
  id,
  file: 'rekap.csv',
  cells,
  ...(known_by === undefined ? {} : { known_by }),
});

test('property: what is written is read again, in one order', () => {
  const rows = fc.array(
    fc.record({
      kind: fc.constantFrom('agreement', 'activity', 'institution', 'membership'),
      id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      file: fc.string({ maxLength: 12 }),
      cells: fc.stringMatching(/^[0-9a-f]{12}$/),
      known_by: fc.stringMatching(/^[0-9a-f]{12}$/),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(rows, (some) => {
      const text = writeImportedRows(some);
      expect(writeImportedRows(readImportedRows(text))).toBe(text);
      expect(writeImportedRows(some.toReversed())).toBe(text);
    }),
  );
});

test('lines that are none are passed over, as a merge of branches may leave them', () => {
  const text = writeImportedRows([row('batang-2021', 'a1')]);
  expect(readImportedRows(`<<<<<<< HEAD\n${text}=======\n{"kind":"paper"}\n[]\n${text}`)).toHaveLength(2);
});

describe('after an import', () => {
  test.each([
    ['another row is kept', [row('jaya-2021', 'b2')], ['batang-2021', 'jaya-2021']],
    ['a changed row takes the place of what it was', [row('batang-2021', 'c3')], ['batang-2021']],
    ['a record with another id takes the place of the one it was', [row('batang', 'a1')], ['batang']],
    ['rows that were not read stay', [], ['batang-2021']],
  ])('%s', (_, now, ids) => {
    const merged = mergeImportedRows([row('batang-2021', 'a1')], now);
    expect(merged.map(({ id }) => id)).toEqual(ids);
  });
});
