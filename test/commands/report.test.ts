/** `mou report`: which files are made, what they hold, and what is left alone. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { pageOfItsOwn } from '../../src/locale/report.ts';
import { bearsMadeMark } from '../../src/output/made-mark.ts';
import { REPORTS } from '../../src/reports/index.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';

function office(more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ ...OFFICE, ...more });
}

function report(cwd: string, ...argv: readonly string[]) {
  return runMou(['report', ...argv], { cwd });
}

describe('the list', () => {
  test.each([40, 80])('names every report and what it takes in %i columns', async (columns) => {
    for (const language of LANGUAGES) {
      const { out, code } = await runMou(['report', '--list'], { cwd: '/', language, columns });
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
      const listed = out.replaceAll(/\s+/g, ' ');
      for (const { name, about } of REPORTS) expect(listed).toContain(` ${name} ${about[language]}`);
    }
  });
});

describe('formats', () => {
  test('Markdown on standard output, without a mark', async () => {
    const { out, err, code } = await report(office(), 'summary', 'nota-bahari');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatch(/^# Nota Kesepahaman ULA dan Poltekba\n/);
    expect(out).not.toMatch(/made by mou|figure:|:::|undefined/);
  });

  test('says what could not be read and is on no page', async () => {
    const cwd = office({ 'agreements/rusak.yaml': 'kind: agreement\n\tid: rusak\n' });
    const { err, code } = await report(cwd, 'register', '-o', 'rekap.html');
    expect(code).toBe(0);
    expect(err).toContain('1 dokumen tidak terbaca dan tidak ada di sini: jalankan `mou check`.');
  });

  test.each([
    ['rekap.html', /^<!doctype html>\n<html lang="id">/],
    ['rekap.htm', /^<!doctype html>/],
    ['rekap.md', /^# Rekapitulasi/],
  ])('%s is what its ending says, and bears the mark', async (name, beginning) => {
    const cwd = office();
    const { err, out, code } = await report(cwd, 'register', '-o', name);
    expect({ err, out, code }).toEqual({ err: `Ditulis: ${name}\n`, out: '', code: 0 });
    const text = readFileSync(join(cwd, name), 'utf8');
    expect(text).toMatch(beginning);
    expect(bearsMadeMark(text)).toBe(true);
  });

  test('the data that the template gets', async () => {
    const { out } = await report(office(), 'summary', 'nota-bahari', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      as_of: '2026-01-26',
      agreement: { id: 'nota-bahari', state: 'ending-soon' },
    });
  });

  test('a PDF has a name of its own where none is given', async () => {
    const cwd = office();
    const { err } = await report(cwd, 'summary', 'nota-bahari', '-f', 'pdf');
    expect(err).toBe('Ditulis: summary-nota-bahari.pdf\n');
    expect(readFileSync(join(cwd, 'summary-nota-bahari.pdf'), 'latin1')).toMatch(/^%PDF-/);
  });

  test('a report that is a page of its own is no Markdown', () => {
    expect(pageOfItsOwn('dashboard').en).toContain('html, pdf or json');
  });
});

describe('many files', () => {
  test('one for each agreement, in a folder that is made', async () => {
    const cwd = office();
    const { err, code } = await report(cwd, 'summary', '--all', '-f', 'md', '-o', 'halaman');
    expect({ err: err.split('\n').length, code }).toEqual({ err: 9, code: 0 });
    const names = readdirSync(join(cwd, 'halaman'));
    expect(names).toContain('summary-nota-bahari.md');
    expect(names).toHaveLength(8);
  });

  test('none is written where one would destroy something', async () => {
    const cwd = office({ 'halaman/summary-penjajakan-jepang.md': 'catatan kami' });
    const { code } = await report(cwd, 'summary', '--all', '-o', 'halaman');
    expect(code).toBe(2);
    expect(readdirSync(join(cwd, 'halaman'))).toEqual(['summary-penjajakan-jepang.md']);
  });

  test('what a report can say nothing of is left out, and told', async () => {
    const cwd = office();
    const { err, code } = await report(cwd, 'letter', '--all', '-o', 'surat');
    expect(code).toBe(0);
    expect(err).toContain('Dilewati: `penjajakan-jepang` belum ditandatangani');
    expect(readdirSync(join(cwd, 'surat'))).toHaveLength(7);
  });

  test('a letter about what has ended proposes no term that begins in the past, as mou renew does not', async () => {
    const ended =
      'kind: agreement\nid: lama\ntitle: Nota\nparties:\n  - { name: A, signed: 2020-01-02 }\n  - { name: B, signed: 2020-01-02 }\nterm: { lasts: 5 tahun }\n';
    const { out } = await report(office({ 'agreements/lama.yaml': ended }), 'letter', 'lama');
    expect(out.replaceAll('\u00A0', ' ')).toContain(
      'selama 5 (lima) tahun, terhitung sejak naskah yang baru ditandatangani.',
    );
    expect(out).not.toContain('terhitung mulai');
  });

  test('a folder that is there takes a single file too', async () => {
    const cwd = office({ 'halaman/a.txt': '' });
    await report(cwd, 'summary', 'nota-bahari', '-f', 'html', '-o', 'halaman');
    expect(readdirSync(join(cwd, 'halaman'))).toEqual(['a.txt', 'summary-nota-bahari.html']);
  });
});

describe('what is there already', () => {
  test('is made anew where mou made it, kept where somebody changed it, and replaced when asked', async () => {
    const cwd = office();
    const file = join(cwd, 'rekap.md');
    expect((await report(cwd, 'register', '-o', 'rekap.md')).code).toBe(0);
    expect((await report(cwd, 'register', '-o', 'rekap.md', '--as-of', '2025-01-01')).code).toBe(0);
    writeFileSync(file, `${readFileSync(file, 'utf8')}tambahan`);
    expect((await report(cwd, 'register', '-o', 'rekap.md')).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toMatch(/tambahan$/);
    expect((await report(cwd, 'register', '-o', 'rekap.md', '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toMatch(/tambahan$/);
  });

  test('a PDF too, which bears no mark', async () => {
    const cwd = office();
    const file = join(cwd, 'rekap.pdf');
    expect((await report(cwd, 'register', '-o', 'rekap.pdf')).code).toBe(0);
    expect((await report(cwd, 'register', '-o', 'rekap.pdf', '--as-of', '2025-01-01')).code).toBe(0);
    writeFileSync(file, `${readFileSync(file, 'latin1')}% tanda tangan`, 'latin1');
    expect((await report(cwd, 'register', '-o', 'rekap.pdf')).code).toBe(2);
    expect((await report(cwd, 'register', '-o', 'rekap.pdf', '--force')).code).toBe(0);
  });

  test('nothing is written to try', async () => {
    const cwd = office();
    const { err } = await report(cwd, 'summary', '--all', '-f', 'html', '-o', 'halaman', '--dry-run');
    expect(err).toMatch(/^Akan ditulis: halaman[/\\]summary-nota-bahari\.html$/m);
    expect(existsSync(join(cwd, 'halaman'))).toBe(false);
  });
});

describe('--all', () => {
  test.each(['pages.pdf', 'hasil/rekap.DOCX', 'a.htm'])('makes no folder called %s', async (name) => {
    const cwd = office();
    const { err, code } = await report(cwd, 'summary', '--all', '-o', name);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(
      `${name} adalah nama satu berkas. Sebutkan folder: mou report summary --all`,
    );
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(OFFICE).sort());
  });

  test.each(['halaman', 'halaman.pdf/', 'v1.2'])('writes into the folder %s', async (name) => {
    const cwd = office();
    expect((await report(cwd, 'summary', '--all', '-o', name)).code).toBe(0);
    expect(existsSync(join(cwd, name, 'summary-nota-bahari.md'))).toBe(true);
  });
});

describe('units', () => {
  test('have a page each with --all, and a file of their own in a folder', async () => {
    const cwd = office();
    const { err, code } = await report(cwd, 'unit', '--all', '-o', 'unit');
    expect({ err, code }).toEqual({
      err: 'Ditulis: unit/unit-ula-fkip.md\nDitulis: unit/unit-ula-ft.md\n',
      code: 0,
    });
    expect(readFileSync(join(cwd, 'unit/unit-ula-ft.md'), 'utf8')).toContain('Fakultas Teknik');
    await report(cwd, 'unit', 'ula/ft', '-o', 'lain/');
    expect(readdirSync(join(cwd, 'lain'))).toEqual(['unit-ula-ft.md']);
  });
});

describe('without Typst', () => {
  test('and without a browser the HTML is written, and nothing else', async () => {
    const cwd = office();
    const { err, code } = await runMou(['report', 'register', '-o', 'rekap.pdf'], {
      cwd,
      env: { MOU_PDF_ENGINE: 'none' },
    });
    expect(code).toBe(2);
    expect(err).toContain('rekap.html');
    expect(readFileSync(join(cwd, 'rekap.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(existsSync(join(cwd, 'rekap.pdf'))).toBe(false);
  });

  test('a browser that prints nothing counts as none', async () => {
    const cwd = office({ 'palsu.txt': '' });
    const env = { MOU_PDF_ENGINE: 'browser', MOU_BROWSER: join(cwd, 'palsu.txt'), PATH: '' };
    expect((await runMou(['report', 'register', '-o', 'rekap.pdf'], { cwd, env })).code).toBe(2);
    expect(statSync(join(cwd, 'rekap.html')).size).toBeGreaterThan(1000);
  });
});

describe("the register's own template", () => {
  test('comes before that of mou, and follows the docs: front matter, functions, boxes', async () => {
    const cwd = office({
      'templates/reports/register.id.md.hbs': `---
title: "Daftar {{institution.name}}"
paper: F4
---
# Daftar

| Mitra | Sampai |
|---|--:|
{{#each agreements}}
| {{list partners}} | {{date last_day}} |
{{/each}}

::: right
{{office.place}}, {{date as_of}}
:::
`,
    });
    const { out } = await report(cwd, 'register');
    expect(out).toContain('| Politeknik Bahari Tarakan | 31\u00A0Maret\u00A02026 |\n');
    const { code } = await report(cwd, 'register', '-o', 'a.html');
    expect(code).toBe(0);
    const html = readFileSync(join(cwd, 'a.html'), 'utf8');
    expect(html).toContain('<title>Daftar Universitas Lembah Anai</title>');
    expect(html).toContain('size: 215mm 330mm');
    expect(html).toContain('<div class="right">\n<p>Padang Panjang, 26\u00A0Januari\u00A02026</p>');
  });
});
