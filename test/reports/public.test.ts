/** What is made with --public: nobody is in it who did not sign, and no way to reach anybody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const FILES = {
  'mou.config.yaml': `format: 1
institution: ula
language: id
letterhead: { lines: [ULA], phone: 0751-RAHASIA, email: kop@rahasia.example.id, address: Jl. Anai }
`,
  'register.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
---
kind: agreement
id: nota
title: Nota Bahari
parties:
  - { institution: ula, signed: 2024-01-10, signatory: { name: Dr. Tanda Tangan } }
  - { name: Politeknik Bahari, signed: 2024-01-10, contact: { name: Budi Rahasia, email: budi@rahasia.example.id } }
term: { lasts: 5 tahun }
owner: { name: Sri Rahasia }
follow_ups: [{ what: Menyusun rencana, who: Rahasia }]
notes: Rahasia
---
kind: activity
id: rapat
title: Rapat Kerja
form: meeting
on: 2024-05-01
under: [nota]
participants: [{ institution: ula, people: [{ name: Tono Rahasia }] }]
follow_ups: [{ what: Mengirim notulen, who: Wati Rahasia }]
notes: Rahasia
---
kind: membership
id: dosen
network: { name: Jejaring Pesisir }
member: { name: Dr. Ana Rahasia, institution: ula }
category: individual
`,
};

test.each([
  ['summary', 'nota'],
  ['register'],
  ['ending', '--within', '10 tahun'],
  ['activities', '--year', '2024'],
  ['dormant'],
  ['minutes', 'rapat'],
])('%s %s', async (...argv) => {
  const cwd = folderOf(FILES);
  for (const format of ['md', 'json', 'html']) {
    const options = ['--public', '-f', format, '--as-of', '2026-01-26', '-o', `a.${format}`];
    expect((await runMou(['report', ...argv, ...options], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, `a.${format}`), 'utf8')).not.toMatch(/rahasia/i);
  }
});

test('without it, they are there', async () => {
  const cwd = folderOf(FILES);
  const { out } = await runMou(['report', 'minutes', 'rapat'], { cwd });
  expect(out).toContain('Tono\u00A0Rahasia');
});
