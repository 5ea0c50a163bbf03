/** Several things in one cell of a report stand apart, and are called as people call them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const FILES = {
  'mou.config.yaml': 'format: 1\ninstitution: ula\n',
  'ula.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
units: [{ id: fkip, name: Fakultas Keguruan dan Ilmu Pendidikan }]
`,
  'piagam.yaml': `kind: agreement
id: piagam-bahari
title: Piagam Bahari
instrument: other
scope: [student-exchange, joint-research]
parties:
  - { institution: ula, unit: ula/fkip, signed: 2024-01-10 }
  - { name: Politeknik Bahari, unit: Jurusan Nautika, signed: 2024-01-10 }
  - name: Akademi Maritim
    signed: 2024-01-10
    contact: { name: Sari, email: kantor.urusan.internasional@bahari.example.id }
term: { lasts: 5 tahun }
`,
  'kelas.yaml': `kind: activity
id: kelas-pelaut
title: Kelas pelaut
form: training
on: 2025-03-04
under: [piagam-bahari]
outputs: [{ what: Artikel, quantity: 2, unit: naskah }, { what: Paten }]
`,
};

async function page(lang: 'en' | 'id', ...argv: readonly string[]): Promise<string> {
  const { out } = await runMou(['report', ...argv, '--as-of', '2026-01-26', '--lang', lang], {
    cwd: folderOf(FILES),
  });
  return out.replaceAll('\u00A0', ' ');
}

test.each(['en', 'id'] as const)('partners in the ministry’s report, in %s', async (lang) => {
  expect(await page(lang, 'laporkerma')).toContain('| Politeknik Bahari<br>Akademi Maritim |');
});

test.each(['en', 'id'] as const)('outputs of an activity, in %s', async (lang) => {
  expect(await page(lang, 'activities', '--year', '2025')).toContain('| Artikel: 2 naskah<br>Paten |');
});

test.each(['en', 'id'] as const)(
  'a title stands once over the forms of an agreement, in %s',
  async (lang) => {
    const text = await page(lang, 'laporkerma');
    expect(text.match(/^\| 1\. \| Piagam Bahari \| \d+ \|/gm)).toHaveLength(1);
    expect(text.match(/^\| 1\. \| {2}\|/gm)).toHaveLength(2);
  },
);

test.runIf(hasPdftotext())('an address that is too wide is parted behind its signs', async () => {
  const cwd = folderOf(FILES);
  await runMou(['report', 'laporkerma', '-o', 'a.pdf', '--as-of', '2026-01-26'], { cwd });
  const text = execFileSync('pdftotext', ['-raw', join(cwd, 'a.pdf'), '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(text).toMatch(/kantor\.urusan\.internasional@\nbahari/);
  expect(text).not.toContain('kantor.urusan.internasional@bahari.example.id');
  expect(text).not.toContain('\u200B');
});

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // poppler is not installed: the PDF is left to those who have it
  }
}

test.each(['summary', 'laporkerma'])('a unit bears its name in %s', async (report) => {
  const text = await page('id', report, ...(report === 'summary' ? ['piagam-bahari'] : []));
  expect(text).toContain('Universitas Lembah Anai<br>Fakultas Keguruan dan Ilmu Pendidikan');
  expect(text).toContain('Politeknik Bahari<br>Jurusan Nautika');
  expect(text).not.toContain('ula/fkip');
});

test.each([
  ['en', 'We refer to the agreement “Piagam Bahari”'],
  ['id', 'Sehubungan dengan kerja sama “Piagam Bahari”'],
] as const)('a paper of another kind is a cooperation in %s', async (lang, says) => {
  expect(await page(lang, 'letter', 'piagam-bahari')).toContain(says);
  expect(await page(lang, 'summary', 'piagam-bahari')).not.toMatch(/Lainnya|Other/);
});
