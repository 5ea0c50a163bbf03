/** A campus with programmes, partners and three years of activities, for the tables of the ministry and of assessors. */

/** Files of the register; looked at on 26 January 2026, TS is 2025. */
export const CAMPUS: Readonly<Record<string, string>> = {
  'mou.config.yaml': 'format: 1\ninstitution: ula\nlanguage: id\n',
  'institutions.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
country: ID
city: Padang Panjang
address: Jalan Khatib Sulaiman 1
contacts: [{name: Rina Wulandari, position: Kepala KUI, email: rina@example.ac.id, phone: "0752 000"}]
units:
  - id: fkip
    name: Fakultas Keguruan
    units:
      - {id: ing, name: Pendidikan Bahasa Inggris, kind: programme, lecturers: 24}
  - {id: ft, name: Fakultas Teknik}
---
kind: institution
id: kumbar
name: Kolej Teluk Kumbar
country: MY
`,
  'agreements.yaml': `kind: agreement
id: nota-kumbar
title: "Nota | Kesepahaman <b>Kolej</b> {{name}} Teluk Kumbar"
instrument: mou
scope: [student-exchange, benchmarking]
parties:
  - {institution: ula, number: 12/ULA/2022, signatory: {name: Dr. Irma Yulianti, position: Rektor}, signed: 2022-01-10}
  - {institution: kumbar, signed: 2022-01-10}
term: {lasts: 5 tahun}
value: {amount: 250000000, currency: IDR}
notes: Telepon Pak Slamet
---
kind: agreement
id: pks-desa
title: Perjanjian dengan Nagari Lembah
instrument: moa
level: local
parties:
  - {institution: ula, signed: 2019-05-01}
  - {name: Nagari Lembah, country: ID, signed: 2019-05-01}
term: {lasts: 4 tahun}
closure: {decision: renewing, on: 2023-06-01}
`,
  'activities.yaml': `kind: activity
id: kuliah
title: Kuliah Tamu Budi Daya Laut
form: guest-lecture
on: 2024-03-04/2024-03-06
dharma: education
under: [nota-kumbar]
units: [ula/ing]
benefit: Wawasan internasional
evidence: [{path: documents/kuliah.pdf}]
---
kind: activity
id: riset
title: Riset Lamun
form: joint-research
on: 2024-07
dharma: research
units: [ula/ing]
participants: [{name: Politeknik Bahari Tarakan, country: ID}]
outputs: [{what: Artikel, quantity: 2, unit: artikel}]
---
kind: activity
id: kkn
title: KKN Nagari Lembah
form: village-development
on: 2023-02-07/2023-03-07
dharma: service
under: [pks-desa]
units: [ula/fkip]
---
kind: activity
id: lomba
title: Lomba Debat
form: seminar
on: 2025-02-01
host_unit: ula/ing
`,
};
