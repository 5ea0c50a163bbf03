/** Laporan Kerma: statuses by states, ministry forms by the vocabulary, and what is missing. */
import { describe, expect, test } from 'vitest';
import { STATE_LABELS } from '../../../src/locale/states.ts';
import { termsOf } from '../../../src/terms/terms-of.ts';
import type { KermaRow } from '../../../src/views/laporan-kerma/kerma-row.ts';
import { laporanKerma } from '../../../src/views/laporan-kerma/laporan-kerma.ts';
import { dayOf } from '../../support/context.ts';
import { registerOf, type RegisterFiles } from '../../support/registers.ts';

function rowsOf(files: RegisterFiles, asOf = '2026-01-26'): readonly KermaRow[] {
  const { register, findings } = registerOf(files);
  expect(findings).toEqual([]);
  return laporanKerma(register, termsOf(register, dayOf(asOf))).rows;
}

function agreement(rest: string, signed = 'signed: 2020-01-01'): string {
  return `kind: agreement\nid: nota\ntitle: Nota\nparties:\n  - {name: Universitas Lembah Anai, ${signed}}\n  - {name: Kolej Teluk Kumbar, ${signed}}\n${rest}\n`;
}

const ENDED = 'term: {until: 2025-01-01}';
const SUCCESSOR =
  '\n---\nkind: agreement\nid: baru\ntitle: Baru\nparties: [{name: A}, {name: B}]\nsupersedes: [nota]\n';

describe('the status', () => {
  test.each<[string, string | null, string]>([
    ['in force', 'active', agreement('term: {until: 2030-01-01}')],
    ['ending soon', 'active', agreement('term: {until: 2026-03-01}')],
    ['not yet in force', 'active', agreement('term: {from: 2026-06-01, until: 2030-01-01}')],
    ['expired', 'expired', agreement(ENDED)],
    [
      'expired, and to be renewed',
      'renewing',
      agreement(`${ENDED}\nclosure: {decision: renewing, on: 2025-01-10}`),
    ],
    [
      'expired, and not to be renewed',
      'expired',
      agreement(`${ENDED}\nclosure: {decision: not-renewing, on: 2025-01-10}`),
    ],
    ['expired, with a successor on its way', 'renewing', agreement(ENDED) + SUCCESSOR],
    [
      'expired, with a successor that was abandoned',
      'expired',
      `${agreement(ENDED)}${SUCCESSOR}closure: {decision: abandoned, on: 2025-06-01}\n`,
    ],
    ['terminated', 'inactive', agreement('term: {until: 2030-01-01}\ntermination: {last_day: 2024-01-01}')],
    ['lapsed', 'inactive', agreement('term: {until: 2030-01-01}\nlapses_if_inactive: P1Y')],
    ['suspended', 'inactive', agreement('term: {until: 2030-01-01}\nsuspensions: [{from: 2026-01-01}]')],
    ['abandoned', 'inactive', agreement('closure: {decision: abandoned, on: 2025-06-01}', 'country: ID')],
    ['unknown', null, agreement('term: {same_as: tidak-ada}')],
  ])('%s: %s', (_, status, text) => {
    expect(rowsOf(text).find(({ id }) => id === 'nota')?.status).toBe(status);
  });

  test('of a process that has led to no paper is not reported', () => {
    expect(rowsOf(agreement('process: [{stage: drafting, on: 2025-12-01}]', 'country: ID'))).toEqual([]);
  });

  test('follows the day', () => {
    const text = agreement(ENDED);
    expect(rowsOf(text, '2025-01-01')[0]?.status).toBe('active');
    expect(rowsOf(text, '2025-01-02')[0]?.status).toBe('expired');
    expect(rowsOf(text, '2019-12-31')).toEqual([]);
  });

  test('that uncertain dates allow to be another says so', () => {
    expect(rowsOf(agreement('term: {until: 2026-01}'))[0]).toMatchObject({
      status: 'active',
      certainty: 'possible',
    });
  });

  test('is thought of for every state of an agreement', () => {
    expect(Object.keys(STATE_LABELS)).toHaveLength(24);
  });
});

const WHOLE = {
  'mou.config.yaml':
    'format: 1\ninstitution: ula\nforms: {sea-school: {en: School at sea, id: Sekolah lautan}}\n',
  'institutions.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
country: ID
address: Jalan Khatib Sulaiman 1
contacts: [{name: Rina, position: Kepala KUI, email: rina@example.ac.id}]
---
kind: institution
id: kumbar
name: Kolej Teluk Kumbar
country: MY
address: Teluk Kumbar, Pulau Pinang
classification: relevant-higher-education
website: https://kumbar.example.my
`,
  'agreements.yaml': `kind: agreement
id: nota
title: Nota Kesepahaman
instrument: mou
parties:
  - {institution: kumbar, number: KTK/7, signed: 2022-01-10}
  - {institution: ula, number: 12/ULA, signed: 2022-01-10}
term: {lasts: 5 tahun}
---
kind: agreement
id: pks
title: Perjanjian Kerja Sama Magang
instrument: moa
scope: [internship, workshop, training, sea-school]
parties:
  - institution: ula
    number: 13/ULA
    unit: Fakultas Kelautan
    signatory: {name: Dr. Irma Yulianti, position: Rektor}
    signed: 2023-01-10
  - institution: kumbar
    signatory: {name: Puan Aminah, position: Pengarah}
    signed: 2023-01-10
    contact: {name: Encik Ali, position: Pensyarah, email: ali@example.my, phone: "+60 4 000"}
term: {lasts: 3 tahun}
under: nota
value: {amount: 25000000, currency: IDR, source: DIPA}
documents: [{path: documents/pks.pdf, kind: signed}]
notes: Magang tiga bulan di Pulau Pinang
reported: [{to: laporkerma, on: 2023-06-01}, {to: Laporan Kerma, on: 2025-12-01}, {to: dikti, on: 2026-01-02}, {to: laporkerma, on: 2026-06-01}]
`,
  'activities.yaml': `kind: activity
id: magang
title: Magang 2024
form: internship
on: 2024-03-01/2024-05-31
under: [pks]
outputs: [{what: Mahasiswa magang, quantity: 12, unit: orang}, {what: Laporan}]
---
kind: activity
id: kuliah
title: Riset Lamun
form: joint-research
on: 2024-06-01
under: [pks]
---
kind: activity
id: rapat
title: Rapat
form: meeting
on: 2024-01-01
under: [pks]
---
kind: activity
id: nanti
title: Gelar Ganda
form: dual-degree
planned: 2027
under: [pks]
`,
};

describe('a row', () => {
  const [nota, pks] = rowsOf(WHOLE);

  test('that lacks nothing but its forms', () => {
    expect(pks?.missing).toEqual([{ what: 'form-unknown-to-ministry', party: null }]);
  });

  test('has the numbers with ours first, its basis, its money, when it was last reported', () => {
    expect(nota).toMatchObject({ number: '12/ULA; KTK/7', basis: null, reported: null, has_document: false });
    expect(pks).toMatchObject({
      number: '13/ULA',
      basis: { id: 'nota', title: 'Nota Kesepahaman', number: '12/ULA; KTK/7' },
      start: '2023-01-10',
      last_day: '2026-01-09',
      amount: 25_000_000,
      fund_source: 'DIPA',
      has_document: true,
      reported: '2025-12-01',
    });
  });

  test('has its parties with whoever is responsible, from the paper or from the institution', () => {
    expect(pks?.parties).toEqual([
      {
        position: 1,
        ours: true,
        name: 'Universitas Lembah Anai',
        unit: 'Fakultas Kelautan',
        address: 'Jalan Khatib Sulaiman 1',
        country: 'ID',
        classification: null,
        phone: null,
        website: null,
        signatory: 'Dr. Irma Yulianti',
        signatory_position: 'Rektor',
        responsible: 'Rina',
        responsible_position: 'Kepala KUI',
        responsible_email: 'rina@example.ac.id',
      },
      {
        position: 2,
        ours: false,
        name: 'Kolej Teluk Kumbar',
        unit: null,
        address: 'Teluk Kumbar, Pulau Pinang',
        country: 'MY',
        classification: 'relevant-higher-education',
        phone: '+60 4 000',
        website: 'https://kumbar.example.my',
        signatory: 'Puan Aminah',
        signatory_position: 'Pengarah',
        responsible: 'Encik Ali',
        responsible_position: 'Pensyarah',
        responsible_email: 'ali@example.my',
      },
    ]);
  });

  test('has the forms that it names and that were held, in the ministry’s order and wording', () => {
    expect(pks?.forms).toEqual([
      {
        number: 5,
        name: 'Magang/Praktik Kerja-Kampus Merdeka',
        forms: ['internship'],
        outputs: [
          { volume: 12, unit: 'orang' },
          { volume: null, unit: 'Laporan' },
        ],
        activities: ['Magang 2024'],
      },
      { number: 7, name: 'Pelatihan', forms: ['workshop', 'training'], outputs: [], activities: [] },
      {
        number: 10,
        name: 'Penelitian Bersama',
        forms: ['joint-research'],
        outputs: [],
        activities: ['Riset Lamun'],
      },
      { number: null, name: 'Sekolah lautan', forms: ['sea-school'], outputs: [], activities: [] },
    ]);
  });
});

test('a record that says little lacks much', () => {
  const [row] = rowsOf(agreement('instrument: ia\nterm: {from: 1900-01-01}'));
  const gaps = row?.missing.map(({ what, party }) => (party === null ? what : `${what} ${String(party)}`));
  expect(gaps).toEqual([
    'number',
    'description',
    'last-day',
    'odd-days',
    'basis',
    'document',
    'forms',
    ...[1, 2].flatMap((party) =>
      [
        'address',
        'country',
        'classification',
        'phone',
        'website',
        'signatory',
        'signatory-position',
        'responsible',
        'responsible-position',
        'responsible-email',
      ].map((what) => `${what} ${String(party)}`),
    ),
  ]);
});

test('complete rows are counted', () => {
  const { register } = registerOf({
    ...WHOLE,
    'agreements.yaml': WHOLE['agreements.yaml'].replace(', sea-school', ''),
  });
  expect(laporanKerma(register, termsOf(register, dayOf('2026-01-26')))).toMatchObject({
    as_of: '2026-01-26',
    complete: 1,
    rows: [{ id: 'nota' }, { id: 'pks', missing: [] }],
  });
});
