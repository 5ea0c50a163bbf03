/** A partnership office for tests of lists: agreements on either side of every condition, and rows of them. */
import { KINDS, type Kind } from '../../src/records/record.ts';
import { termsOf, type Terms } from '../../src/terms/terms-of.ts';
import type { Register } from '../../src/register/register.ts';
import type { RecordRow } from '../../src/views/record-row.ts';
import { registerRows } from '../../src/views/register-rows.ts';
import { dayOf } from './context.ts';
import { registerOf, type RegisterFiles } from './registers.ts';

/** Looked at on 26 January 2026; each record says in its comment what it is there for. */
export const OFFICE = {
  'mou.config.yaml': `format: 1
institution: ula
language: id
owners:
  kui: { name: Rina Wulandari, email: rina@example.ac.id }
forms:
  sea-school: { en: School at sea, id: Sekolah lautan }
`,
  'institutions.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
type: university
country: ID
city: Padang Panjang
units:
  - { id: fkip, name: Fakultas Keguruan dan Ilmu Pendidikan }
  - { id: ft, name: Fakultas Teknik }
---
kind: institution
id: bahari
name: Politeknik Bahari Tarakan
also_known_as: [Poltekba]
type: polytechnic
country: ID
---
kind: institution
id: cmu
name: Chiang Mai University
country: TH
ids: { ror: https://ror.org/05m2fqn25 }
`,
  'agreements.yaml': `# Ends on 31 March 2026.
kind: agreement
id: nota-bahari
title: Nota Kesepahaman ULA dan Poltekba
instrument: mou
scope: [student-exchange, sea-school]
parties:
  - { institution: ula, unit: ula/fkip, number: 012/ULA/KS/2021, signed: 2021-04-01 }
  - { institution: bahari, number: B-77/PBT/2021, signed: 2021-04-01 }
term: { lasts: 5 tahun }
tags: [Prioritas]
owner: kui
---
# Renews itself every year: the period ends on 31 January 2026, the agreement does not.
kind: agreement
id: pks-bahari
title: Perjanjian Kerja Sama Magang
instrument: moa
scope: [internship]
parties:
  - { institution: ula, unit: Fakultas Teknik, signed: 2022-02-01 }
  - { institution: bahari, signed: 2022-02-01 }
term: { lasts: 1 tahun }
renewal: { mode: automatic }
under: nota-bahari
---
# Renews itself, but notice has been given: it ends on 30 June 2027.
kind: agreement
id: pks-diakhiri
title: Perjanjian Kerja Sama Laboratorium
instrument: moa
parties:
  - { institution: ula, signed: 2020-01-01 }
  - { name: PT Teluk Bayur Marina, country: ID, signed: 2020-01-01 }
term: { lasts: 1 tahun }
renewal: { mode: automatic }
termination: { notice_given: 2026-01-10, last_day: 2027-06-30, by: 2 }
---
# Expired on 28 February 2023.
kind: agreement
id: nota-cmu
title: Memorandum of Understanding ULA – Chiang Mai University
instrument: mou
level: international
parties:
  - { institution: ula, signed: 2018-03-01 }
  - { institution: cmu, signed: 2018-03-01 }
term: { lasts: 5 tahun }
notes: |
  Naskah asli di Lemari 3.
  Dahulu dirintis Prof. Désirée Ouédraogo.
---
# Rests from 10 January to 28 February 2026.
kind: agreement
id: nota-kumbar
title: Nota Kesepahaman Kolej Teluk Kumbar
instrument: mou
parties:
  - { institution: ula, signed: 2025-01-01 }
  - { name: Kolej Teluk Kumbar, country: MY, signed: 2025-01-01 }
term: { lasts: 3 tahun }
suspensions: [{ from: 2026-01-10, until: 2026-02-28, reason: Pergantian pimpinan }]
---
# Its last day is not known to the day.
kind: agreement
id: nota-kira-kira
title: Nota Kesepahaman Museum Adityawarman
instrument: loi
parties:
  - { institution: ula, signed: 2021-08-01 }
  - { name: Museum Adityawarman, country: ID, signed: 2021-08-01 }
term: { until: 2026-08 }
---
# Signed; how long it lasts is not written anywhere.
kind: agreement
id: nota-tanpa-akhir
title: Nota Kesepahaman Dinas Pariwisata
parties:
  - { institution: ula, signed: 2020-05-05 }
  - { name: Dinas Pariwisata, country: ID, signed: 2020-05-05 }
---
# Not signed by anybody.
kind: agreement
id: penjajakan-jepang
title: Penjajakan dengan kampus di Jepang
parties:
  - { institution: ula }
  - { unnamed: true, description: Kampus di Sapporo, country: JP }
process: [{ stage: exploring, on: 2025-12-01 }]
owner: { name: Budi Santoso }
`,
  'activities.yaml': `kind: activity
id: kelas-2024
title: Kelas Lapangan Rumput Laut
form: student-exchange
on: 2024-05-01/2024-05-03
place: Tarakan
host: bahari
under: [nota-bahari]
units: [ula/fkip]
participants:
  - ula
  - { group: Kampus mitra, institutions: 3, countries: [MY, TH] }
---
kind: activity
id: rapat-2026
title: Rapat Tahunan
form: meeting
planned: 2026-03-02
under: [nota-bahari]
`,
  'memberships.yaml': `kind: membership
id: ula-aln
network: { name: ASIAN Learning Network, country: MY }
member: ula
category: institutional
involved: 2017
joined: 2018-06~
---
kind: membership
id: dosen-aln
network: { name: ASIAN Learning Network, country: MY }
member: { name: Dr. Sri Rejeki, institution: ula }
category: individual
joined: 2019-01-10
left: 2023-12-31
`,
} as const;

export type Office = {
  readonly register: Register;
  readonly terms: Terms;
  readonly rows: readonly RecordRow[];
};

/** A register on a day, with its rows of some kinds. */
export function officeOn(
  asOf: string,
  files: RegisterFiles = OFFICE,
  kinds: readonly Kind[] = KINDS,
): Office {
  const { register } = registerOf(files);
  const terms = termsOf(register, dayOf(asOf));
  return { register, terms, rows: registerRows(register, terms, kinds) };
}

/** The row with an id; a test that asks for another has made a mistake. */
export function rowWith({ rows }: Pick<Office, 'rows'>, id: string): RecordRow {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row has the id ${id}`);
  return row;
}

/** The ids of rows, in their order, apart by blanks. */
export function idsOf(rows: readonly RecordRow[]): string {
  return rows.map(({ id }) => id).join(' ');
}
