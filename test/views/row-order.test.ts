/** Rows in order and in groups: what is empty comes last, and no tie is left to chance. */
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/views/row-columns.ts';
import { groupRows } from '../../src/views/row-groups.ts';
import { sortRows } from '../../src/views/row-order.ts';
import { idsOf, OFFICE, officeOn } from '../support/partnership-office.ts';

const { rows } = officeOn('2026-01-26');
const agreements = officeOn('2026-01-26', OFFICE, ['agreement']).rows;

describe('an order', () => {
  test('by days has rows without one last, upwards and downwards', () => {
    const order = (descending: boolean): string =>
      idsOf(sortRows(agreements, [{ column: 'last_day', descending }]));
    expect(order(false)).toBe(
      'nota-cmu pks-bahari nota-bahari nota-kira-kira pks-diakhiri nota-kumbar nota-tanpa-akhir penjajakan-jepang',
    );
    expect(order(true)).toBe(
      'nota-kumbar pks-diakhiri nota-kira-kira nota-bahari pks-bahari nota-cmu nota-tanpa-akhir penjajakan-jepang',
    );
  });

  test('by numbers counts, and does not spell', () => {
    const days = sortRows(agreements, [{ column: 'days_left', descending: false }]).map(
      (row) => row.days_left,
    );
    expect(days).toEqual([-1063, 5, 64, { earliest: 187, latest: 217 }, 339, 704, null, null]);
  });

  test('by state follows the life of an agreement', () => {
    const states = sortRows(agreements, [{ column: 'state', descending: false }]).map(({ state }) => state);
    expect([...new Set(states)]).toEqual(['exploring', 'in-force', 'ending-soon', 'suspended', 'expired']);
  });

  test('by several columns asks the next where the first is the same', () => {
    const keys = [
      { column: 'instrument', descending: false },
      { column: 'start', descending: true },
    ] as const;
    expect(idsOf(sortRows(agreements, keys))).toBe(
      'nota-kira-kira pks-bahari pks-diakhiri nota-kumbar nota-bahari nota-cmu nota-tanpa-akhir penjajakan-jepang',
    );
  });

  test('without any key is by id', () => {
    expect(idsOf(sortRows(rows, []))).toBe(
      rows
        .map(({ id }) => id)
        .sort()
        .join(' '),
    );
  });

  test.each(COLUMNS)('by %s is the same however the rows came', (column) => {
    const keys = [{ column, descending: false }];
    const sorted = idsOf(sortRows(rows, keys));
    expect(idsOf(sortRows(rows.toReversed(), keys))).toBe(sorted);
    expect(sorted.split(' ').sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});

describe('groups', () => {
  const groups = (column: Parameters<typeof groupRows>[1], among = agreements): readonly string[] =>
    groupRows(among, column).map(({ key, rows: members }) => `${key ?? '-'}: ${idsOf(members)}`);

  test('stand in the order of the column, those without a word last', () => {
    expect(groups('instrument')).toEqual([
      'loi: nota-kira-kira',
      'moa: pks-bahari pks-diakhiri',
      'mou: nota-cmu nota-kumbar nota-bahari',
      '-: nota-tanpa-akhir penjajakan-jepang',
    ]);
    expect(groups('state').map((group) => group.split(':')[0])).toEqual([
      'exploring',
      'in-force',
      'ending-soon',
      'suspended',
      'expired',
    ]);
  });

  test('have a row in each group that it belongs to', () => {
    const activities = rows.filter(({ kind }) => kind === 'activity');
    expect(groups('countries', activities)).toEqual([
      'ID: kelas-2024',
      'MY: kelas-2024',
      'TH: kelas-2024',
      '-: rapat-2026',
    ]);
  });

  test.each(COLUMNS)('by %s lose no row', (column) => {
    const found = new Set(groupRows(rows, column).flatMap((group) => group.rows.map(({ id }) => id)));
    expect(found.size).toBe(rows.length);
  });

  test('by a number count, and do not spell', () => {
    expect(groups('times_renewed').map((group) => group.split(':')[0])).toEqual(['0', '3', '6']);
  });
});
