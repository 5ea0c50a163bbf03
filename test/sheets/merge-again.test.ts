/** Three sides of every field: what was written, what the sheet says, what the record says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imprintOf, leavesOf, readImprint, writeImprint } from '../../src/sheets/imprint.ts';
import { mergeAgain } from '../../src/sheets/merge-again.ts';
import type { PlainMap, PlainValue } from '../../src/records/read-node.ts';

const OLD = { title: 'Magang', term: { lasts: 'P3Y' }, scope: ['training', 'internship'] };

const said = (value: PlainValue): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

test.each<[string, PlainMap, PlainMap, string]>([
  ['nothing changed', OLD, OLD, ''],
  ['the sheet changed', OLD, { ...OLD, title: 'Magang Kapal' }, 'title=Magang Kapal'],
  ['a person changed', { ...OLD, title: 'Praktik' }, OLD, ''],
  [
    'both changed',
    { ...OLD, title: 'Praktik' },
    { ...OLD, title: 'Magang Kapal' },
    'title!Praktik|Magang Kapal',
  ],
  ['both changed to the same', { ...OLD, title: 'Kapal' }, { ...OLD, title: 'Kapal' }, ''],
  ['the sheet took a field out', OLD, { title: 'Magang', scope: OLD.scope }, 'term/lasts='],
  ['a person took a field out', { title: 'Magang', scope: OLD.scope }, OLD, ''],
  [
    'a person took out what the sheet changed',
    { title: 'Magang', scope: OLD.scope },
    { ...OLD, term: { lasts: 'P4Y' } },
    'term/lasts!|P4Y',
  ],
  ['the sheet has a new field', OLD, { ...OLD, level: 'local' }, 'level=local'],
  [
    'a person had it already',
    { ...OLD, level: 'national' },
    { ...OLD, level: 'local' },
    'level!national|local',
  ],
  ['a list is one field', OLD, { ...OLD, scope: ['training'] }, 'scope=["training"]'],
])('%s', (_, present, draft, expected) => {
  const { changes, conflicts } = mergeAgain(present, imprintOf(OLD), draft);
  const told = [
    ...changes.map(({ path, value = '' }) => `${path.join('/')}=${said(value)}`),
    ...conflicts.map(
      ({ path, present: here = '', sheet = '' }) => `${path.join('/')}!${said(here)}|${said(sheet)}`,
    ),
  ];
  expect(told.join(' ')).toBe(expected);
});

const data: fc.Arbitrary<PlainMap> = fc.dictionary(
  fc.constantFrom('title', 'notes', 'level', 'term', 'parties'),
  fc.oneof(
    fc.string(),
    fc.constant(['a', 'b']),
    fc.record({ from: fc.constantFrom('2020-01-01', '2021-01-01') }),
    fc.array(fc.record({ number: fc.constantFrom('1/A', '2/B') }), { minLength: 1, maxLength: 2 }),
  ),
) as fc.Arbitrary<PlainMap>;

describe('properties', () => {
  test('what nobody has edited follows the sheet, without a conflict', () => {
    fc.assert(
      fc.property(data, data, (old, next) => {
        const { changes, conflicts, imprint } = mergeAgain(old, imprintOf(old), next);
        expect(conflicts).toEqual([]);
        expect(imprint).toEqual(imprintOf(next));
        const after = new Map([...leavesOf(old)].map(([key, { value }]) => [key, value] as const));
        for (const { path, value } of changes) {
          if (value === undefined) after.delete(path.join('/'));
          else after.set(path.join('/'), value);
        }
        expect(after).toEqual(new Map([...leavesOf(next)].map(([key, { value }]) => [key, value] as const)));
      }),
    );
  });

  test('what the sheet says again changes nothing, whatever people have edited', () => {
    fc.assert(
      fc.property(data, data, (old, present) => {
        expect(mergeAgain(present, imprintOf(old), old)).toMatchObject({ changes: [], conflicts: [] });
      }),
    );
  });

  test('a second merge of the same sheet changes nothing more', () => {
    fc.assert(
      fc.property(data, data, data, (old, present, next) => {
        const first = mergeAgain(present, imprintOf(old), next);
        const untouched = first.changes.length === 0 ? mergeAgain(present, first.imprint, next) : undefined;
        if (untouched !== undefined) expect(untouched).toEqual({ ...first, imprint: untouched.imprint });
        expect(untouched?.imprint ?? first.imprint).toEqual(first.imprint);
      }),
    );
  });

  test('an imprint is read as it was written', () => {
    fc.assert(
      fc.property(data, (one) => {
        expect(readImprint(writeImprint(imprintOf(one)))).toEqual(imprintOf(one));
      }),
    );
  });
});

test('a damaged imprint loses what is damaged, no more', () => {
  expect(readImprint('title=3fa9c1 rusak term/from=xyz level=0b77d2')).toEqual(
    new Map([
      ['title', '3fa9c1'],
      ['level', '0b77d2'],
    ]),
  );
});
