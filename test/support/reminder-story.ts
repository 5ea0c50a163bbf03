/** A register that reminds several people of many things; Universitas Lembah Anai tells it, on 26 January 2026. */

/** Files of the register: two owners, somebody named in place, what is late, near, far, asleep and long past. */
export const REMINDER_STORY: Readonly<Record<string, string>> = {
  'mou.config.yaml': `format: 1
institution: ula
language: id
owners:
  kui: {name: Kantor Urusan Internasional, email: kui@ula.example.id}
  dean: {name: Dean of Engineering, email: dean@ula.example.id, cc: [sekretariat@ula.example.id], language: en}
letterhead: {lines: [UNIVERSITAS LEMBAH ANAI], email: humas@ula.example.id}
`,
  'ula.yaml': 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ntype: university\ncountry: ID\n',
  'agreements/nota.yaml': `kind: agreement
id: nota-2021
title: Nota Kesepahaman Pendidikan dan Riset Kelautan
instrument: mou
parties:
  - {institution: ula, signed: 2021-04-01}
  - {name: Chiang Mai University, country: TH, signed: 2021-04-01}
term: {lasts: 5 tahun}
renewal: {mode: by-agreement, notice: P3M}
follow_ups:
  - {what: Menyusun rencana tahunan, due: 2025-12-15}
  - {what: Mengirim laporan, who: dean, due: 2026-01-30}
`,
  'agreements/magang.yaml': `kind: agreement
id: magang-2024
title: Perjanjian Kerja Sama Magang Perikanan
instrument: moa
owner: dean
parties:
  - {institution: ula, signed: 2024-08-01}
  - {name: Politeknik Bahari Tarakan, country: ID, signed: 2024-08-01}
term: {lasts: 2 tahun}
`,
  'agreements/lama.yaml': `kind: agreement
id: lama-2015
title: Nota Kesepahaman Lama
instrument: mou
parties:
  - {institution: ula, signed: 2015-03-01}
  - {name: Kolej Teluk Kumbar, country: MY, signed: 2015-03-01}
term: {lasts: 3 tahun}
`,
  'activities/kuliah.yaml': `kind: activity
id: kuliah-tamu-2025
title: Kuliah Tamu Budi Daya Laut
form: guest-lecture
on: 2025-12-20
owner: {name: Sri Hartati, whatsapp: 0812-0000-0000}
`,
};
