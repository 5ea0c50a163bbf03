/** Accreditation tables: which activities stand in them, at what level, with what missing. */
import { describe, expect, test } from 'vitest';
import { accreditation, type Accreditation } from '../../../src/views/accreditation/accreditation.ts';
import { accreditationYears } from '../../../src/views/accreditation/accreditation-years.ts';
import { SCORE_SETS } from '../../../src/views/accreditation/score-sets.ts';
import { termsOf } from '../../../src/terms/terms-of.ts';
import { dayOf } from '../../support/context.ts';
import { registerOf } from '../../support/registers.ts';

const CAMPUS = {
  'mou.config.yaml': 'format: 1\ninstitution: ula\n',
  'institutions.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
country: ID
units:
  - id: fkip
    name: Fakultas Keguruan
    units:
      - { id: ing, name: Pendidikan Bahasa Inggris, kind: programme, lecturers: 12 }
      - { id: bio, name: Pendidikan Biologi, kind: programme, lecturers: 8 }
  - { id: ft, name: Fakultas Teknik }
---
kind: institution
id: kumbar
name: Kolej Teluk Kumbar
country: MY
`,
  'agreements.yaml': `kind: agreement
id: nota-kumbar
title: Nota Kesepahaman Kolej Teluk Kumbar
parties:
  - { institution: ula, number: 12/ULA/2022, signed: 2022-01-10 }
  - { institution: kumbar, signed: 2022-01-10 }
term: { lasts: 5 tahun }
---
kind: agreement
id: pks-desa
title: Perjanjian dengan Nagari Lembah
level: local
parties:
  - { institution: ula, signed: 2023-05-01 }
  - { name: Nagari Lembah, country: ID, signed: 2023-05-01 }
term: { open: true }
`,
  'activities.yaml': [
    activity(
      'kuliah',
      'form: guest-lecture\non: 2024-03-04/2024-03-06\ndharma: education\nunder: [nota-kumbar]\nunits: [ula/ing]\nbenefit: Wawasan internasional\nevidence: [{path: documents/kuliah.pdf}]',
    ),
    activity(
      'kkn',
      'form: village-development\non: 2023-07\ndharma: service\nunder: [pks-desa]\nunits: [ula/fkip]',
    ),
    activity(
      'riset',
      'form: joint-research\non: 2025-12-31\ndharma: research\nunits: [Pendidikan Biologi]\nparticipants: [{name: Chiang Mai University, country: TH}]',
    ),
    activity('lomba', 'form: seminar\non: 2025-02-01\nhost_unit: ula/ft'),
    activity('lama', 'form: seminar\non: 2022-12-31\ndharma: education\nunits: [ula/ing]'),
    activity('nanti', 'form: seminar\non: 2026-02-01\ndharma: education\nunits: [ula/ing]'),
    activity(
      'batal',
      'form: seminar\non: 2024-02-01\ncancelled: 2024-01-20\ndharma: education\nunits: [ula/ing]',
    ),
    activity('rapat', 'form: meeting\non: 2024-02-01\ndharma: education\nunits: [ula/ing]'),
  ].join('---\n'),
};

function activity(id: string, rest: string): string {
  return `kind: activity\nid: ${id}\ntitle: Kegiatan ${id}\n${rest}\n`;
}

function tables(unit?: string, asOf = '2026-01-26', ts?: number, month = 1): Accreditation {
  const { register, findings } = registerOf(CAMPUS);
  expect(findings).toEqual([]);
  const day = dayOf(asOf);
  const years = accreditationYears(day, { ts, month });
  if (years === undefined) throw new Error('no such years');
  return accreditation(register, termsOf(register, day), { years, unit, set: SCORE_SETS[0] });
}

function idsIn({ tables: all }: Accreditation): readonly (readonly string[])[] {
  return all.map(({ rows }) => rows.map(({ id }) => id));
}

describe('which activities', () => {
  test('those held in the three years, each in the table of its duty', () => {
    const all = tables();
    expect(idsIn(all)).toEqual([['kuliah'], ['riset'], ['kkn']]);
    expect(all.undecided.map(({ id }) => id)).toEqual(['lomba']);
    expect(all.tables.map(({ number }) => number)).toEqual(['1-1', '1-2', '1-3']);
  });

  test.each([
    ['ula/ing', [['kuliah'], [], []]],
    ['ula/bio', [[], ['riset'], []]],
    ['ula/fkip', [['kuliah'], ['riset'], ['kkn']]],
    ['ula/ft', [[], [], []]],
    ['ula/tidak-ada', [[], [], []]],
  ])('of %s: its own, and those of the units below it', (unit, expected) => {
    expect(idsIn(tables(unit))).toEqual(expected);
  });

  test('that were held by the day', () => {
    expect(idsIn(tables(undefined, '2024-03-06', 2024))).toEqual([['lama'], [], ['kkn']]);
    expect(idsIn(tables(undefined, '2024-03-07', 2024))).toEqual([['lama', 'kuliah'], [], ['kkn']]);
  });
});

test('a row has what the table asks for, and says what it lacks', () => {
  const [[kuliah], [riset], [kkn]] = tables().tables.map(({ rows }) => rows) as [
    [unknown],
    [unknown],
    [unknown],
  ];
  expect(kuliah).toEqual({
    id: 'kuliah',
    partners: ['Kolej Teluk Kumbar'],
    dharma: 'education',
    level: 'international',
    title: 'Kegiatan kuliah',
    benefit: 'Wawasan internasional',
    start: '2024-03-04',
    last_day: '2024-03-06',
    days: 3,
    evidence: ['12/ULA/2022', 'documents/kuliah.pdf'],
    ends: 2027,
    missing: [],
  });
  expect(riset).toMatchObject({
    partners: ['Chiang Mai University'],
    level: 'international',
    days: 1,
    ends: null,
    missing: ['benefit', 'agreement', 'evidence'],
  });
  expect(kkn).toMatchObject({
    level: 'local',
    days: null,
    ends: 'open',
    evidence: ['Perjanjian dengan Nagari Lembah'],
    missing: ['benefit', 'evidence'],
  });
});

describe('the score', () => {
  test('counts rows by duty and level, and divides by the lecturers of the unit', () => {
    const { score, programme } = tables('ula/ing');
    expect(programme).toEqual({ id: 'ula/ing', name: 'Pendidikan Bahasa Inggris', lecturers: 12 });
    expect(score.counts).toEqual({ n1: 1, n2: 0, n3: 0, ni: 1, nn: 0, nl: 0, ndtps: 12 });
    expect(score.score).toBe('1.17');
  });

  test('adds up the lecturers of the programmes of a faculty', () => {
    expect(tables('ula/fkip').score.counts).toEqual({ n1: 1, n2: 1, n3: 1, ni: 2, nn: 0, nl: 1, ndtps: 20 });
  });

  test.each([undefined, 'ula/ft', 'ula/tidak-ada'])('is none where no lecturers are recorded: %s', (unit) => {
    expect(tables(unit).score).toMatchObject({ score: null, counts: { ndtps: null } });
  });
});

describe('the years', () => {
  test.each([
    ['2026-01-26', undefined, 1, 2025, '2023-01-01', '2025-12-31'],
    ['2025-12-31', undefined, 1, 2024, '2022-01-01', '2024-12-31'],
    ['2026-01-26', 2020, 1, 2020, '2018-01-01', '2020-12-31'],
    ['2026-07-31', undefined, 8, 2024, '2022-08-01', '2025-07-31'],
    ['2026-08-01', undefined, 8, 2025, '2023-08-01', '2026-07-31'],
    ['2026-02-28', 2023, 3, 2023, '2021-03-01', '2024-02-29'],
  ])('on %s, TS %s, from month %i: %i, %s to %s', (asOf, ts, month, last, from, until) => {
    expect(accreditationYears(dayOf(asOf), { ts, month })).toEqual({ ts: last, from, until });
  });

  test('that no calendar has are none', () => {
    expect(accreditationYears(dayOf('2026-01-26'), { ts: 1, month: 1 })).toBeUndefined();
    expect(accreditationYears(dayOf('2026-01-26'), { ts: 9999, month: 1 })).toBeUndefined();
  });
});
