/** Records of every kind as rows: the same columns for all, in one order. */
import { describe, expect, test } from 'vitest';
import { editorValidator, readJson, validatorOf } from '../schemas/schema-files.ts';
import { CELL_LABELS, COLUMN_LABELS } from '../../src/locale/columns.ts';
import { MARK_LABELS, STATE_LABELS } from '../../src/locale/states.ts';
import { recordRow } from '../../src/views/register-rows.ts';
import { COLUMNS } from '../../src/views/row-columns.ts';
import { idsOf, OFFICE, officeOn, rowWith } from '../support/partnership-office.ts';

const office = officeOn('2026-01-26');

test('every row has every column, in the order in which they are listed', () => {
  for (const row of office.rows) expect(Object.keys(row)).toEqual([...COLUMNS]);
  expect(Object.keys(COLUMN_LABELS).toSorted()).toEqual([...COLUMNS].sort());
});

test('every row is what record-row.schema.json promises, on any day', () => {
  const validate = validatorOf(editorValidator(), 'record-row.schema.json');
  for (const asOf of ['2017-06-30', '2023-03-01', '2026-01-26', '2026-08-10', '2050-01-01']) {
    for (const row of officeOn(asOf).rows) {
      expect(validate(row), `${row.id} ${asOf} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  }
});

test('the schema knows every column, state, mark and end that there is', () => {
  const { properties, required } = readJson('record-row.schema.json') as {
    properties: Record<string, { enum?: unknown[]; items?: { enum?: unknown[] } }>;
    required: string[];
  };
  expect(Object.keys(properties)).toEqual([...COLUMNS]);
  expect(required).toEqual([...COLUMNS]);
  expect(properties['state']?.enum).toEqual([...Object.keys(STATE_LABELS), null]);
  expect(properties['possible_states']?.items?.enum).toEqual(Object.keys(STATE_LABELS));
  expect(properties['marks']?.items?.enum).toEqual(Object.keys(MARK_LABELS));
  const words = [...(properties['ends_by']?.enum ?? []), ...(properties['certainty']?.enum ?? [])];
  expect(Object.keys(CELL_LABELS)).toEqual(words.filter((word) => word !== null));
});

describe('an agreement', () => {
  test('has its window, its parties and what they bear', () => {
    expect(rowWith(office, 'nota-bahari')).toMatchObject({
      kind: 'agreement',
      title: 'Nota Kesepahaman ULA dan Poltekba',
      instrument: 'mou',
      level: 'national',
      state: 'ending-soon',
      certainty: 'certain',
      start: '2021-04-01',
      last_day: '2026-03-31',
      final_day: '2026-03-31',
      ends_by: 'expiry',
      days_left: 64,
      goes_on: false,
      periods: [{ kind: 'initial', number: 1, start: '2021-04-01', last_day: '2026-03-31', end_by: 'lasts' }],
      partners: ['Politeknik Bahari Tarakan'],
      countries: ['ID'],
      numbers: ['012/ULA/KS/2021', 'B-77/PBT/2021'],
      forms: ['student-exchange', 'sea-school'],
      units: ['ula/fkip'],
      last_activity: { id: 'kelas-2024', day: '2024-05-03' },
      owner: 'kui',
      tags: ['Prioritas'],
      file: 'agreements.yaml',
    });
  });

  test('that renews itself says so, and what ends it all the same', () => {
    const { goes_on, last_day, final_day, ends_by, times_renewed } = rowWith(office, 'pks-bahari');
    expect({ goes_on, last_day, final_day, ends_by, times_renewed }).toEqual({
      goes_on: true,
      last_day: '2026-01-31',
      final_day: null,
      ends_by: null,
      times_renewed: 3,
    });
    expect(rowWith(office, 'pks-diakhiri')).toMatchObject({
      goes_on: true,
      last_day: '2026-12-31',
      final_day: '2027-06-30',
      ends_by: 'termination',
      marks: expect.arrayContaining(['notice-given']) as unknown,
    });
  });

  test('with an uncertain last day has two days, and two numbers of days left', () => {
    expect(rowWith(office, 'nota-kira-kira')).toMatchObject({
      last_day: { earliest: '2026-08-01', latest: '2026-08-31' },
      days_left: { earliest: 187, latest: 217 },
    });
  });

  test('of which nothing is signed has no days, and a partner without a name', () => {
    expect(rowWith(office, 'penjajakan-jepang')).toMatchObject({
      instrument: null,
      state: 'exploring',
      start: null,
      last_day: null,
      notice_deadline: null,
      days_left: null,
      periods: [],
      partners: ['Kampus di Sapporo'],
      countries: ['JP'],
      owner: 'Budi Santoso',
    });
  });

  test.each([
    ['2026-03-30', 1],
    ['2026-03-31', 0],
    ['2026-04-01', -1],
  ])('has on %s %s days left', (asOf, days) => {
    expect(rowWith(officeOn(asOf), 'nota-bahari').days_left).toBe(days);
  });
});

describe('our institution', () => {
  test('is a party and no partner', () => {
    const { parties } = rowWith(office, 'nota-bahari');
    expect(parties.map(({ ours, institution }) => [ours, institution])).toEqual([
      [true, 'ula'],
      [false, 'bahari'],
    ]);
  });

  test('is not told apart where the settings do not say who we are', () => {
    const { 'mou.config.yaml': _, ...files } = OFFICE;
    const { partners, parties } = rowWith(officeOn('2026-01-26', files), 'nota-bahari');
    expect(partners).toEqual(['Universitas Lembah Anai', 'Politeknik Bahari Tarakan']);
    expect(parties.some(({ ours }) => ours)).toBe(false);
  });
});

test('an activity has its days, its host and whoever took part', () => {
  expect(rowWith(office, 'kelas-2024')).toMatchObject({
    state: 'held',
    start: '2024-05-01',
    last_day: '2024-05-03',
    days_left: null,
    partners: ['Politeknik Bahari Tarakan', 'Kampus mitra'],
    countries: ['ID', 'MY', 'TH'],
    forms: ['student-exchange'],
    units: ['ula/fkip'],
    under: ['nota-bahari'],
    place: 'Tarakan',
  });
  expect(rowWith(office, 'rapat-2026')).toMatchObject({ state: 'planned', start: '2026-03-02', parties: [] });
});

test('a host that also takes part stands once', () => {
  const files = `kind: activity
id: lokakarya
title: Lokakarya
form: workshop
on: 2024-01-10
host: { name: Politeknik Bahari Tarakan }
participants: [{ name: Politeknik Bahari Tarakan }, { name: Kolej Teluk Kumbar, country: MY }, { group: Tamu }]
`;
  const { partners } = rowWith(officeOn('2026-01-26', files), 'lokakarya');
  expect(partners).toEqual(['Politeknik Bahari Tarakan', 'Kolej Teluk Kumbar', 'Tamu']);
});

test('a membership is named by its network and says who the member is', () => {
  expect(rowWith(office, 'ula-aln')).toMatchObject({
    title: 'ASIAN Learning Network',
    state: 'member',
    certainty: 'possible',
    start: { earliest: '2018-06-01', latest: '2018-06-30' },
    last_day: null,
    partners: ['ASIAN Learning Network'],
    member: 'Universitas Lembah Anai',
    category: 'institutional',
  });
  expect(rowWith(office, 'dosen-aln')).toMatchObject({
    state: 'left',
    start: '2019-01-10',
    last_day: '2023-12-31',
    partners: ['ASIAN Learning Network'],
    member: 'Dr. Sri Rejeki',
  });
  expect(rowWith(officeOn('2017-06-30'), 'ula-aln').start).toEqual({
    earliest: '2017-01-01',
    latest: '2017-12-31',
  });
});

test('an institution has what it is, where it lies and the numbers that others know it by', () => {
  expect(rowWith(office, 'cmu')).toMatchObject({
    title: 'Chiang Mai University',
    type: null,
    state: null,
    partners: ['Chiang Mai University'],
    countries: ['TH'],
    numbers: ['https://ror.org/05m2fqn25'],
  });
  expect(rowWith(office, 'ula')).toMatchObject({
    type: 'university',
    partners: [],
    countries: ['ID'],
    units: ['ula/fkip', 'ula/ft'],
    place: 'Padang Panjang',
  });
});

test('rows come kind by kind, then by their partners, without regard to capitals and accents', () => {
  expect(idsOf(office.rows)).toMatchInlineSnapshot(
    `"nota-cmu nota-tanpa-akhir penjajakan-jepang nota-kumbar nota-kira-kira nota-bahari pks-bahari pks-diakhiri cmu bahari ula kelas-2024 rapat-2026 ula-aln dosen-aln"`,
  );
});

test('of two records with one id the first stands in the list', () => {
  const files = { 'a.yaml': institution('Universitas Nusa'), 'b.yaml': institution('Universitas Lain') };
  expect(officeOn('2026-01-26', files).rows.map(({ title }) => title)).toEqual(['Universitas Nusa']);
});

test('the terms of another register are a mistake of the program', () => {
  const { register } = office;
  const { terms } = officeOn('2026-01-26', institution('Universitas Nusa'));
  const record = register.byId.get('nota-bahari');
  if (record === undefined) throw new Error('the office has this agreement');
  expect(() => recordRow(register, terms, record)).toThrow('another register');
});

function institution(name: string): string {
  return `kind: institution\nid: nusa\nname: ${name}\n`;
}
