/** Pictures in a file for paper: in their own proportion, and low enough for a title above them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const EMU_IN_MILLIMETRE = 36_000;
/** A4 on its side without its margins. */
const PAGE = { width: 252, height: 168 };

/** An institute with so many agreements that their timeline is nearly as high as a page. */
function office(agreements: number): string {
  const one = (index: number): string => `kind: agreement
id: nota-${String(index)}
title: Nota Kesepahaman tentang Pendidikan, Penelitian, dan Pengabdian kepada Masyarakat Pesisir ${String(index)}
parties: [{name: Universitas Lembah Anai, signed: 2024-01-10}, {institution: bahari, signed: 2024-01-10}]
term: {lasts: 5 tahun}
`;
  return folderOf({
    'mou.config.yaml': 'format: 1\ninstitution: {name: Universitas Lembah Anai}\n',
    'bahari.yaml': 'kind: institution\nid: bahari\nname: Politeknik Bahari\n',
    'notes.yaml': Array.from({ length: agreements }, (_, index) => one(index)).join('---\n'),
  });
}

test.each([1, 8, 22])('the timeline of %d agreements in a Word file', async (agreements) => {
  const cwd = office(agreements);
  await runMou(['report', 'partner', 'bahari', '-o', 'a.docx', '--as-of', '2026-01-26'], { cwd });
  const parts = unzipSync(readFileSync(join(cwd, 'a.docx')));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [, cx = '0', cy = '0'] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
  const [width, height] = [Number(cx) / EMU_IN_MILLIMETRE, Number(cy) / EMU_IN_MILLIMETRE];
  expect(width).toBeLessThanOrEqual(PAGE.width + 0.5);
  expect(height).toBeLessThan(PAGE.height - 30);

  const picture = Object.keys(parts).find((name) => name.endsWith('.svg')) ?? '';
  const svg = strFromU8(parts[picture] ?? new Uint8Array());
  const [, w = '1', h = '0'] = /viewBox="\S+ \S+ (\S+) ([^"]+)"/.exec(svg) ?? [];
  expect(height / width).toBeCloseTo(Number(h) / Number(w), 1);
});

test.runIf(hasPdftotext()).each([1, 8, 22])(
  'the timeline of %d in a PDF is on the first page',
  async (count) => {
    const cwd = office(count);
    await runMou(['report', 'partner', 'bahari', '-o', 'a.pdf', '--as-of', '2026-01-26'], { cwd });
    const pages = ['-f', '1', '-l', '1', '-raw', join(cwd, 'a.pdf'), '-'];
    const first = execFileSync('pdftotext', pages, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(first).toContain('9 Jan 2029');
  },
);

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // poppler is not installed: the PDF is left to those who have it
  }
}
