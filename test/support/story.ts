/** A register with a bit of everything, for tests of views and commands; Universitas Lembah Anai tells it. */

/** Files of the register; agreements that end, renew, sleep, stall, and relatives. */
export const STORY: Readonly<Record<string, string>> = {
  'mou.config.yaml': 'format: 1\ninstitution: lembah-anai\nlanguage: id\n',
  'institutions/lembah-anai.yaml': `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
country: ID
units: [{id: fikp, name: Fakultas Kelautan, kind: faculty}]
`,
  'institutions/tarakan.yaml': `kind: institution
id: bahari-tarakan
name: Politeknik Bahari Tarakan
also_known_as: [PBT]
country: ID
`,
  'institutions/usm.yaml': `kind: institution
id: teluk-kumbar
name: Kolej Teluk Kumbar
country: MY
`,
  'agreements/payung.yaml': `kind: agreement
id: nota-2021
title: Nota Kesepahaman Pendidikan dan Riset Kelautan
instrument: mou
scope: [student-exchange, joint-research]
parties:
  - {institution: lembah-anai, number: 12/ULA/2021, signatory: {name: Dr. Irma Yulianti, position: Rektor}, signed: 2021-04-01}
  - {institution: bahari-tarakan, signatory: {name: Ir. Basri Lamakka}, signed: 2021-04-01}
term: {lasts: 5 tahun}
renewal: {mode: by-agreement, notice: P3M}
follow_ups:
  - {what: Menyusun rencana tahunan, who: Fakultas Kelautan, due: 2025-12-15}
  - {what: Mengirim laporan, due: 2026-02-15}
  - {what: Rapat awal, due: 2021-06-01, done: 2021-05-20}
documents: [{kind: signed, original_at: Lemari 3}]
`,
  'agreements/magang.yaml': `kind: agreement
id: magang-2022
title: Perjanjian Kerja Sama Magang Perikanan
instrument: moa
parties:
  - {institution: lembah-anai, signed: 2022-02-01}
  - {institution: bahari-tarakan, signed: 2022-02-01}
term: {lasts: 2 tahun}
renewal: {mode: automatic, lasts: 1 tahun}
under: nota-2021
`,
  'agreements/penjajakan.yaml': `kind: agreement
id: penjajakan-kumbar
title: Penjajakan Kelas Musim Panas
parties: [{institution: lembah-anai}, {institution: teluk-kumbar}]
process: [{stage: exploring, on: 2025-06-10, note: Pertemuan daring}]
`,
  'activities/kuliah.yaml': `kind: activity
id: kuliah-tamu-2023
title: Kuliah Tamu Budi Daya Laut
form: guest-lecture
on: 2023-09-12
under: [magang-2022]
---
kind: activity
id: kelas-2026
title: Kelas Lapangan Rumput Laut
form: short-programme
planned: 2026-03-02
under: [nota-2021]
`,
  'memberships/jaringan.yaml': `kind: membership
id: ula-jaringan
network: {name: Jaringan Riset Pesisir}
member: lembah-anai
joined: 2018-06~
dues: [{year: 2026, due: 2026-03-31}]
`,
};
