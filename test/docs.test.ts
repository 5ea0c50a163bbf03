/** The reference pages say what the program does: they are made from it, and every link in them leads somewhere. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesById } from '../src/rules/index.ts';
import { ROOT } from './source-files.ts';

const PAGES = ['docs/rules.md', 'docs/aturan.md', 'docs/records.md', 'docs/isian.md'];

test('no page is stale: else run `node scripts/docs.mjs`', () => {
  const script = join(ROOT, 'scripts/docs.mjs');
  expect(() =>
    execFileSync(process.execPath, [script, '--check'], { cwd: ROOT, stdio: 'pipe' }),
  ).not.toThrow();
});

describe.each(PAGES)('%s', (path) => {
  const page = readFileSync(join(ROOT, path), 'utf8');

  test('links to headings that it has', () => {
    const prose = page.replaceAll(/^(`{3,})yaml\n.*?^\1$/gms, '');
    const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const links = [...prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  test('holds nothing that was left unfilled', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });
});

test.each(['docs/rules.md', 'docs/aturan.md'])('%s has a section for every rule', (path) => {
  const page = readFileSync(join(ROOT, path), 'utf8');
  const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(sections.toSorted()).toEqual([...rulesById.keys()].sort());
});

test('docs/isian.md has the sections of docs/records.md, with a row for every field and word', () => {
  const [english = [], indonesian] = ['docs/records.md', 'docs/isian.md'].map((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^(### .+|\| \**`[^`]+`)/gm)].map(([, part]) => part),
  );
  expect(english.length).toBeGreaterThan(400);
  expect(indonesian).toEqual(english);
});

/** As GitHub makes anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
