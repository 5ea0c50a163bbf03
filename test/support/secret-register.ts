/** A register full of what is not for everybody, for tests of what everybody gets. */

/** Every text that must not be seen bears the word `rahasia`. */
export const SECRETS = {
  'mou.config.yaml': `format: 1
institution: ula
owners: {kui: {name: Bu Rahasia, email: rahasia@ula.example, whatsapp: "+6281200000000"}}
letterhead: {lines: [ULA], phone: "0753 rahasia", email: rahasia@ula.example}
`,
  'records.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
country: ID
contacts: [{name: Pak Rahasia, email: rahasia@ula.example, phone: "1 rahasia"}]
notes: rahasia
units: [{id: ft, name: Fakultas Teknik, kind: faculty}]
---
kind: agreement
id: nota
title: Nota Kesepahaman Magang
instrument: mou
scope: [internship]
parties:
  - {institution: ula, unit: ula/ft, signed: 2024-01-01, signatory: {name: Prof. Tampak, position: Rektor}, contact: {name: Rahasia}}
  - {name: Kolej Klang, country: MY, signed: 2024-01-01, signatory: {name: Dato Terlihat, on_behalf_of: Menteri}, contact: {name: Rahasia, email: rahasia@klang.example}}
term: {lasts: 5 tahun}
suspensions: [{from: 2025-01-01, until: 2025-02-01, reason: rahasia}]
termination: {notice_given: 2025-06-01, last_day: 2026-06-30, by: 2, reason: rahasia}
process: [{stage: drafting, on: 2023-05-01, note: rahasia}]
follow_ups: [{what: Hubungi rahasia, who: Pak Rahasia, due: 2026-05-05}]
documents: [{path: rahasia/nota.pdf, kind: signed, original_at: Lemari rahasia}]
value: {amount: 1000000, currency: IDR, source: Dana rahasia}
reported: [{to: rahasia, on: 2024-02-02}]
owner: kui
tags: [rahasia]
notes: Catatan rahasia.
x-rahasia: rahasia
---
kind: activity
id: magang
title: Magang di Klang
form: internship
on: 2025-03-01
under: [nota]
participants: [{institution: ula, people: [{name: Mahasiswi Rahasia}]}, {group: mahasiswa, count: 20}]
decisions: [Menghubungi Pak Rahasia]
evidence: [{path: rahasia/laporan.pdf}]
funding: {amount: 5, currency: IDR, source: rahasia}
follow_ups: [{what: rahasia, due: 2026-05-06}]
---
kind: membership
id: ula-aun
network: {name: ASEAN University Network, country: TH}
member: ula
joined: 2018
representatives: [{name: Dr. Rahasia}]
dues: [{year: 2026, due: 2026-03-31}]
---
kind: membership
id: perorangan
network: {name: Asosiasi Dosen}
member: {name: Dr. Rahasia, institution: ula}
joined: 2020
`,
};
