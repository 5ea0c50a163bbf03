/** What is left when everybody may see it: signatories, and nobody else. */
import { expect, test } from 'vitest';
import { KINDS } from '../../src/records/record.ts';
import { isPersonal, publicData, publicRow } from '../../src/views/public-record.ts';
import { COLUMNS } from '../../src/views/row-columns.ts';
import { registerRows } from '../../src/views/register-rows.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { dayOf } from '../support/context.ts';
import { registerOf } from '../support/registers.ts';

const OFFICE = `kind: agreement
id: nota-2021
title: Nota Kesepahaman (hubungi humas@ula.example.ac.id)
parties:
  - institution: {name: Universitas Lembah Anai, country: ID}
    signatory: {name: Dr. Irma Yulianti, position: Rektor, on_behalf_of: Yayasan}
    contact: {name: Budi Santoso, email: budi@example.ac.id, phone: "+62 812 0000 0000"}
  - {name: Kolej Teluk Kumbar}
process: [{stage: exploring, on: 2020-01-02, note: Ditelepon Pak Budi}]
follow_ups: [{what: Mengirim naskah, who: Budi Santoso, due: 2026-02-01}]
owner: {name: Rina Wulandari, email: rina@example.ac.id, whatsapp: "081234567890"}
notes: Nomor Pak Budi 0812
x-import: {row: 12, phone: "0812"}
---
kind: institution
id: kumbar
name: Kolej Teluk Kumbar
contacts: [{name: Puan Aminah, email: aminah@example.my}]
---
kind: activity
id: rapat
title: Rapat
form: meeting
on: 2025-03-04
participants: [{name: Kolej Teluk Kumbar, people: [{name: Puan Aminah}], count: 1}]
decisions: [Budi menyusun rancangan]
---
kind: membership
id: anggota
network: {name: Jaringan Riset Pesisir}
member: {name: Universitas Lembah Anai}
representatives: [{name: Budi Santoso}]
---
kind: membership
id: perorangan
network: {name: Jaringan Riset Pesisir}
member: {name: Dr. Sri Rejeki, institution: {name: Universitas Lembah Anai}}
---
kind: membership
id: perorangan-lain
network: {name: Jaringan Riset Pesisir}
member: {name: Dr. Sri Rejeki}
category: individual
`;
const { register, findings } = registerOf(OFFICE);
const PRIVATE = /Budi|Rina|Aminah|0812|812|@/;

test('the office is well written', () => {
  expect(findings).toEqual([]);
});

test('data keeps institutions, signatories and days, and no other person', () => {
  for (const record of register.records.filter((one) => !isPersonal(one))) {
    expect(JSON.stringify(publicData(record.data))).not.toMatch(PRIVATE);
  }
  expect(publicData(register.records[0]?.data ?? ({} as never))).toEqual({
    kind: 'agreement',
    id: 'nota-2021',
    title: 'Nota Kesepahaman (hubungi ...)',
    parties: [
      {
        institution: { name: 'Universitas Lembah Anai', country: 'ID' },
        signatory: { name: 'Dr. Irma Yulianti', position: 'Rektor', on_behalf_of: 'Yayasan' },
      },
      { name: 'Kolej Teluk Kumbar' },
    ],
    process: [{ stage: 'exploring', on: '2020-01-02' }],
    follow_ups: [{ what: 'Mengirim naskah', due: '2026-02-01' }],
  });
});

test('a row keeps its columns', () => {
  const rows = registerRows(register, termsOf(register, dayOf('2026-01-26')), KINDS);
  for (const row of rows.filter(({ id }) => !id.startsWith('perorangan'))) {
    const shown = publicRow(row);
    expect(Object.keys(shown)).toEqual([...COLUMNS]);
    expect(JSON.stringify(shown)).not.toMatch(PRIVATE);
    expect(shown).toMatchObject({ state: row.state, start: row.start, owner: null, notes: null });
  }
});

test('the membership of a person is personal as a whole', () => {
  expect(register.records.filter(isPersonal).map(({ id }) => id)).toEqual(['perorangan', 'perorangan-lain']);
});
