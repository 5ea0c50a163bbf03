/** One value changed in plain data: begun where nothing is, taken away with what holds nothing more. */
import { expect, test } from 'vitest';
import type { PlainMap, PlainValue } from '../../../src/records/read-node.ts';
import type { FactColumn } from '../../../src/sheets/made/fact-form.ts';
import { withValue } from '../../../src/sheets/made/with-value.ts';

const RECORD: PlainMap = {
  id: 'nota-2021',
  title: 'Nota',
  parties: [
    { name: 'Universitas Lembah Anai', signatory: { name: 'Dr. Irma Yulianti' } },
    { name: 'Kumbar' },
  ],
  notes: 'Lemari 3',
};

test.each<[FactColumn['path'], PlainValue | undefined, PlainMap]>([
  [['title'], 'Nota Baru', { ...RECORD, title: 'Nota Baru' }],
  [['notes'], undefined, { id: 'nota-2021', title: 'Nota', parties: RECORD['parties'] ?? [] }],
  [['term', 'until'], '2030-01-01', { ...RECORD, term: { until: '2030-01-01' } }],
  [['term', 'until'], undefined, RECORD],
  [['contacts', 0, 'phone'], '0812', { ...RECORD, contacts: [{ phone: '0812' }] }],
  [
    ['parties', 0, 'signatory', 'name'],
    undefined,
    { ...RECORD, parties: [{ name: 'Universitas Lembah Anai' }, { name: 'Kumbar' }] },
  ],
  [
    ['parties', 1, 'number'],
    '7',
    {
      ...RECORD,
      parties: [
        { name: 'Universitas Lembah Anai', signatory: { name: 'Dr. Irma Yulianti' } },
        { name: 'Kumbar', number: '7' },
      ],
    },
  ],
])('%j = %j', (path, value, expected) => {
  const before = structuredClone(RECORD);
  expect(withValue(RECORD, path, value)).toEqual(expected);
  expect(RECORD).toEqual(before);
});

test('a field keeps its place, a new one stands last', () => {
  expect(Object.keys(withValue(RECORD, ['title'], 'Baru'))).toEqual(Object.keys(RECORD));
  expect(Object.keys(withValue(RECORD, ['owner'], 'kui')).at(-1)).toBe('owner');
});
