/** A register with a window of every shape, as Universitas Lembah Anai would have it; for tests of the timeline. */

type Shape = {
  readonly partner: string;
  readonly signed: string;
  readonly instrument?: string;
  /** Further lines of the record. */
  readonly more: string;
};

const SHAPES: Readonly<Record<string, Shape>> = {
  'tanpa-akhir-2019': { partner: 'bahari', signed: '2019-07-01', more: 'term: {open: true}' },
  'otomatis-2021': {
    partner: 'kumbar',
    signed: '2021-03-15',
    more: 'term: {lasts: 3 tahun}\nrenewal: {mode: automatic, lasts: 1 tahun, notice: P3M}',
  },
  'rehat-2023': {
    partner: 'kumbar',
    signed: '2023-02-01',
    instrument: 'moa',
    more: 'term: {lasts: 5 tahun}\nsuspensions: [{from: 2024-01-01, until: 2024-06-30, reason: Renovasi}]',
  },
  'kira-kira-2017': { partner: 'bahari', signed: '2017', more: 'term: {lasts: 5 tahun}' },
  'seremonial-2023': { partner: 'badan', signed: '2023-10-17', more: '' },
  'diakhiri-2022': {
    partner: 'bahari',
    signed: '2022-01-10',
    more: 'term: {lasts: 5 tahun}\ntermination: {last_day: 2024-06-30, by: 2}',
  },
  'lama-2018': { partner: 'keio', signed: '2018-05-01', more: 'term: {lasts: 10 tahun}' },
  'baru-2024': {
    partner: 'keio',
    signed: '2024-05-01',
    more: 'term: {lasts: 5 tahun}\nsupersedes: [lama-2018]',
  },
  'gugur-2020': {
    partner: 'badan',
    signed: '2020-08-01',
    more: 'term: {lasts: 5 tahun}\nlapses_if_inactive: P2Y',
  },
  'habis-2020': { partner: 'kumbar', signed: '2020-01-01', instrument: 'ia', more: 'term: {lasts: 2 tahun}' },
  'segera-2021': {
    partner: 'badan',
    signed: '2021-04-01',
    more: 'term: {lasts: 5 tahun}\nrenewal: {mode: by-agreement, notice: P2M}',
  },
  'kelak-2026': {
    partner: 'bahari',
    signed: '2026-01-10',
    instrument: 'moa',
    more: 'term: {from: 2026-09-01, lasts: 3 tahun}',
  },
};

const UNSIGNED = `kind: agreement
id: penjajakan-2025
title: Penjajakan Kelas Musim Panas
parties: [{institution: lembah-anai}, {institution: kumbar}]
process: [{stage: exploring, on: 2025-06-10}]
---
kind: agreement
id: naskah
title: Naskah tanpa tanggal
parties: [{institution: lembah-anai}, {institution: keio}]
---
kind: agreement
id: batal-2024
title: Rencana yang batal
parties: [{institution: lembah-anai}, {institution: keio}]
process: [{stage: drafting, on: 2024-02-01}]
closure: {on: 2024-11-30, decision: abandoned}
---
kind: agreement
id: tak-pernah-2024
title: Diakhiri sebelum mulai
parties: [{institution: lembah-anai, signed: 2024-01-01}, {institution: keio, signed: 2024-01-01}]
term: {from: 2024-03-01, lasts: 1 tahun}
termination: {last_day: 2024-02-01}
`;

const MEMBERSHIPS = `kind: membership
id: ula-jaringan
network: {name: Jaringan Riset Pesisir}
member: lembah-anai
involved: 2017
joined: 2018-06~
---
kind: membership
id: ula-forum
network: {name: Forum Rektor Pesisir}
member: lembah-anai
joined: 2015-03-01
left: 2021-12-31
---
kind: membership
id: irma-asosiasi
network: {name: Asosiasi Kelautan}
member: {name: Dr. Irma Yulianti, institution: lembah-anai}
`;

const INSTITUTIONS = `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
country: ID
units: [{id: fikp, name: Fakultas Kelautan, kind: faculty}]
---
kind: institution
id: bahari
name: Politeknik Bahari Tarakan
country: ID
---
kind: institution
id: kumbar
name: Kolej Teluk Kumbar
country: MY
---
kind: institution
id: keio
name: 慶應義塾大学
country: JP
---
kind: institution
id: badan
name: Badan Penyuluhan dan Pengembangan Sumber Daya Manusia Kelautan dan Perikanan Provinsi Kalimantan Utara
country: ID
`;

/** Its files. */
export const TIMELINE_STORY: Readonly<Record<string, string>> = {
  'mou.config.yaml': 'format: 1\ninstitution: lembah-anai\nlanguage: id\n',
  'institutions.yaml': INSTITUTIONS,
  'agreements.yaml': Object.entries(SHAPES).map(agreementText).join('---\n'),
  'unsigned.yaml': UNSIGNED,
  'memberships.yaml': MEMBERSHIPS,
};

function agreementText([id, { partner, signed, instrument = 'mou', more }]: [string, Shape]): string {
  const unit = id === 'rehat-2023' ? ', unit: lembah-anai/fikp' : '';
  return `kind: agreement
id: ${id}
title: Nota ${id}
instrument: ${instrument}
scope: [student-exchange${id === 'rehat-2023' ? ', internship' : ''}]
parties:
  - {institution: lembah-anai, signed: ${signed}${unit}}
  - {institution: ${partner}, signed: ${signed}}
${more}
`;
}

/** An institution that wants to be more than a name, for outputs that must not obey it. */
export const HOSTILE_NAME =
  '"<script>alert(1)</script> & \\"Rekan\\" \\u202Ekilabret\\u200F \\u001b[31mmerah]]>"';
