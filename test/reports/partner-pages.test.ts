/** The pages of partners and units, and the dashboard, as `mou report` makes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bearsMadeMark } from '../../src/output/made-mark.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';
import { SECRETS } from '../support/secret-register.ts';
import { HOSTILE_NAME, TIMELINE_STORY } from '../support/timeline-story.ts';

const KLANG = SECRETS['records.yaml'].replace(
  '{name: Kolej Klang, country: MY, signed',
  '{institution: klang, signed',
);
const OFFICE = {
  ...SECRETS,
  'records.yaml': `${KLANG}---
kind: institution
id: klang
name: Kolej Klang
also_known_as: [KVK]
type: school
country: MY
city: Klang
ids: {ror: https://ror.org/05m2fqn25}
contacts: [{name: Puan Rahasia, position: Narahubung, email: rahasia@klang.example}]
`,
};

async function report(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> {
  const { out, err, code } = await runMou(['report', ...argv, '--as-of', '2026-01-26'], {
    cwd: folderOf(files),
  });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return out.replaceAll('\u00A0', ' ');
}

describe('a partner', () => {
  test('has everything on one page', async () => {
    const page = await report(OFFICE, 'partner', 'klang', '--lang', 'en');
    for (const said of [
      '# Partnership with Kolej Klang',
      'School · Klang, Malaysia',
      '**1 in force**',
      '| Also known as | KVK |',
      '| Nota Kesepahaman Magang | MoU |',
      '| Magang di Klang | Internship | 1 March 2025 |',
      '| Hubungi rahasia | Nota Kesepahaman Magang | Pak Rahasia |',
      'Puan Rahasia',
      '| 1 January 2024 | Nota Kesepahaman Magang: signed |',
      '*Kolej Klang, Malaysia*',
    ])
      expect(page).toContain(said);
  });

  test('for everybody has nothing private', async () => {
    const page = await report(OFFICE, 'partner', 'klang', '--public', '--lang', 'en');
    expect(page.match(/.{30}rahasia/gi)).toBeNull();
    expect(page).toContain('Nota Kesepahaman Magang: signed');
    expect(page).not.toMatch(/^## (Contacts|Follow-ups)/m);
  });

  test('without anything is a page all the same', async () => {
    const files = { 'x.yaml': 'kind: institution\nid: sendiri\nname: Sendiri\n' };
    const page = await report(files, 'partner', 'sendiri', '--lang', 'id');
    expect(page).toContain('tidak ada kerja sama yang berlaku');
    expect(page).toContain('Belum ada perjanjian yang tercatat.');
  });

  test('with a hostile name stays text', async () => {
    const files = { 'x.yaml': `kind: institution\nid: jahat\nname: ${HOSTILE_NAME}\ncountry: MY\n` };
    const page = await report(files, 'partner', 'jahat', '-f', 'html');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test.each(['id', 'en'])('is printed with its pictures, in %s', async (language) => {
    const cwd = folderOf(TIMELINE_STORY);
    const argv = [
      'report',
      'partner',
      'bahari',
      '--lang',
      language,
      '-o',
      'mitra.html',
      '--as-of',
      '2026-01-26',
    ];
    expect((await runMou(argv, { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, 'mitra.html'), 'utf8');
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain('Nota tanpa-akhir-2019');
  });
});

describe('a unit', () => {
  test('has what its own parties signed, and what was done under it', async () => {
    const page = await report(OFFICE, 'unit', 'ula/ft', '--lang', 'en');
    expect(page).toContain('# Partnerships of Fakultas Teknik');
    expect(page).toContain('**1 in force** · 1 partner ·');
    expect(page).toContain('| Kolej Klang | Nota Kesepahaman Magang |');
    expect(page).toContain('Magang di Klang');
  });

  test('counts those below it as its own', async () => {
    const files = {
      'x.yaml': `kind: institution
id: ula
name: ULA
units: [{id: ft, name: Fakultas Teknik, units: [{id: sipil, name: Teknik Sipil}]}, {id: fh, name: Fakultas Hukum}]
---
kind: agreement
id: jembatan
title: Nota Jembatan
parties: [{institution: ula, unit: Teknik Sipil, signed: 2025-01-01}, {name: PT Jembatan, signed: 2025-01-01}]
term: {lasts: 5 tahun}
`,
    };
    expect(await report(files, 'unit', 'ula/ft')).toContain('Nota Jembatan');
    expect(await report(files, 'unit', 'ula/sipil')).toContain('Nota Jembatan');
    expect(await report(files, 'unit', 'ula/fh')).not.toContain('Nota Jembatan');
  });

  test('has a file of its own name', async () => {
    const cwd = folderOf(OFFICE);
    const { err } = await runMou(['report', 'unit', 'ula/ft', '-f', 'docx', '--lang', 'en'], { cwd });
    expect(err).toBe('Written: unit-ula-ft.docx\n');
    expect(existsSync(join(cwd, 'unit-ula-ft.docx'))).toBe(true);
  });
});

describe('the dashboard', () => {
  test('is for everybody unless one asks otherwise', async () => {
    const page = await report(OFFICE, 'dashboard', '--lang', 'en');
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.match(/.{30}rahasia/gi)).toBeNull();
    expect(await report(OFFICE, 'dashboard', '--lang', 'en', '--internal')).toContain('Hubungi rahasia');
  });

  test('is written as a file that mou may make anew', async () => {
    const cwd = folderOf(OFFICE);
    const { err, code } = await runMou(['report', 'dashboard', '-o', 'kerja-sama.html', '--lang', 'id'], {
      cwd,
    });
    expect({ err, code }).toEqual({ err: 'Ditulis: kerja-sama.html\n', code: 0 });
    expect(bearsMadeMark(readFileSync(join(cwd, 'kerja-sama.html'), 'utf8'))).toBe(true);
  });

  test('can be made from a template of the register’s own', async () => {
    const own = { ...OFFICE, 'templates/reports/dashboard.html.hbs': '<p>{{title}}: {{rows_text}}</p>\n' };
    expect(await report(own, 'dashboard', '--lang', 'en')).toBe(
      '<p>Partnerships of Universitas Lembah Anai: 2 agreements and memberships</p>\n',
    );
  });

  test('is not public and internal at once', async () => {
    const { err, code } = await runMou(['report', 'dashboard', '--public', '--internal'], {
      cwd: folderOf(OFFICE),
    });
    expect(code).toBe(2);
    expect(err).toContain('--internal');
  });
});

describe('the charts', () => {
  test('are pictures with their numbers in words, only where there is something to count', async () => {
    const text = await report(OFFICE, 'charts', '--lang', 'en');
    expect(text).toContain('2 partners, 2 countries');
    expect(text).toContain('Recorded (explored, proposed or signed) 1; Signed (by all parties) 1');
    expect(text).toContain('Internship 1 (1 in force)');
    expect(text).not.toContain('undefined');
    const nothing = await report(
      { 'x.yaml': 'kind: institution\nid: a\nname: A\n' },
      'charts',
      '--lang',
      'id',
    );
    expect(nothing.trim()).toBe('*status per 26 Januari 2026. Tidak ada yang dapat ditampilkan.*');
  });

  test('for everybody tell nothing that is not', async () => {
    expect(await report(OFFICE, 'charts', '--lang', 'id')).toContain('Hubungi rahasia');
    expect((await report(OFFICE, 'charts', '--lang', 'id', '--public')).match(/rahasia/gi)).toBeNull();
  });

  test('are drawn seven times on paper', async () => {
    const page = await report(OFFICE, 'charts', '--lang', 'id', '-f', 'html');
    expect(page.match(/<svg/g)).toHaveLength(7);
  });
});

test('the data of a unit is what the schema says', async () => {
  const validate = validatorOf(editorValidator(), 'report-data.schema.json#/$defs/unit');
  for (const more of [[], ['--public']]) {
    const data: unknown = JSON.parse(await report(OFFICE, 'unit', 'ula/ft', '-f', 'json', ...more));
    validate(data);
    expect(validate.errors).toBeNull();
  }
});
